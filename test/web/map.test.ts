import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { packagePath } from '../../src/package-root.ts';
import { coverageClassOf, populationClassOf } from '../../src/web/explorer/map/classes.ts';
import {
  type Area,
  type Boundaries,
  geographyOf,
  nextInDirection,
} from '../../src/web/explorer/map/geography.ts';
import { placeShapes } from '../../src/web/explorer/map/place-shapes.ts';
import { placedNames } from '../../src/web/explorer/map/placed-names.ts';
import { describeInBrowser } from './browser.ts';

const KISI = '/map?project=project/kisi';

const boundaries = JSON.parse(
  readFileSync(packagePath('src/web/explorer/map/boundaries/hessen-gemeinden.topo.json'), 'utf8'),
) as Boundaries;
const keysOfToday = boundaries.objects.gemeinden.geometries.map(({ id }) => String(id));

/** The municipalities of today's file in their districts by key, with changes. */
function territories(changes: readonly (readonly [string, string])[] = []): Map<string, string> {
  return new Map([...keysOfToday.map((key) => [key, key.slice(0, 5)] as const), ...changes]);
}

describe('Where a place lies', () => {
  test('is its own area with a point in it, or the areas of all municipalities in it', () => {
    const town = placeShapes(boundaries, ['06440005']);
    expect(town?.areas).toHaveLength(1);
    expect(town?.points).toHaveLength(1);
    const inDistrict = keysOfToday.filter((key) => key.startsWith('06440'));
    const district = placeShapes(boundaries, ['06440']);
    expect(district?.areas).toHaveLength(inDistrict.length);
    expect(district?.points).toEqual([]);
  });

  test('is where it lay for a municipality that has merged since, and unknown without an outline', () => {
    expect(placeShapes(boundaries, ['06635005'])?.areas).toHaveLength(1);
    expect(placeShapes(boundaries, ['06999001'])).toBeNull();
    expect(placeShapes(boundaries, [''])).toBeNull();
  });
});

describe('The geography of a day', () => {
  test('draws every municipality within the picture, north above and east on the right', () => {
    const { areas, withoutShape, hasGaps } = geographyOf(boundaries, territories());
    expect(areas.size).toBe(425);
    expect(withoutShape).toEqual([]);
    expect(hasGaps).toBe(false);
    for (const { path, middle } of areas.values()) {
      expect(path).toMatch(/^M[\d.,LMZ]+$/);
      expect(middle[0]).toBeGreaterThan(0);
      expect(middle[0]).toBeLessThan(560);
      expect(middle[1]).toBeGreaterThan(0);
      expect(middle[1]).toBeLessThan(800);
    }
    const [kassel, darmstadt, fulda] = ['06611000', '06411000', '06631009'].map(
      (key) => areas.get(key)?.middle ?? [0, 0],
    );
    expect(kassel?.[1]).toBeLessThan(darmstadt?.[1] ?? 0);
    expect(fulda?.[0]).toBeGreaterThan(darmstadt?.[0] ?? 0);
  });

  test('has the outline of a municipality that merged since, and says which has none', () => {
    const { areas, withoutShape } = geographyOf(
      boundaries,
      territories([
        ['06635005', '06635'],
        ['06999001', '06999'],
      ]),
    );
    expect(areas.get('06635005')?.path).toMatch(/^M/);
    expect(withoutShape).toEqual(['06999001']);
  });

  test('knows of a place in the state where no municipality of the day is known', () => {
    const without = territories();
    without.delete('06437016');
    expect(geographyOf(boundaries, without).hasGaps).toBe(true);
  });

  test('draws a border around a city from the day on which it leaves its district', () => {
    const before = geographyOf(boundaries, territories());
    const after = geographyOf(boundaries, territories([['06435014', '06435014']]));
    expect(before.outlineOf('06435014')).toBe('');
    expect(after.outlineOf('06435014')).toMatch(/^M/);
    expect(after.borders.length).toBeGreaterThan(before.borders.length);
  });
});

function area(key: string, x: number, y: number): Area {
  return { key, path: '', middle: [x, y] };
}

describe('The next area in a direction', () => {
  const all = [area('here', 0, 0), area('east', 10, 2), area('far', 30, 0), area('south', 8, 12)];
  const [here = area('', 0, 0)] = all;

  test('is the one that lies near and straight ahead', () => {
    expect(nextInDirection(all, here, [1, 0])?.key).toBe('east');
    expect(nextInDirection(all, here, [0, 1])?.key).toBe('east');
    expect(nextInDirection(all, area('', 8, 5), [0, 1])?.key).toBe('south');
  });

  test('is none at the edge', () => {
    expect(nextInDirection(all, here, [-1, 0])).toBeNull();
    expect(nextInDirection(all, here, [0, -1])).toBeNull();
  });
});

test('Names that would cover each other stand on both sides of their places', () => {
  const geography = {
    ...geographyOf(boundaries, new Map()),
    areas: new Map([
      ['b', area('b', 220, 305)],
      ['a', area('a', 200, 300)],
    ]),
  };
  const named = ['b', 'a'].map((key) => ({
    id: key,
    key,
    name: 'Neustadt',
    territory: key,
    class: 'named' as const,
    population: null,
  }));
  expect(placedNames(named, geography)).toMatchObject([
    { key: 'b', 'text-anchor': 'start' },
    { key: 'a', 'text-anchor': 'end' },
  ]);
});

describe('The class of a municipality', () => {
  const town = { kind: 'TOWN' };

  test('is that a source names it, before what the rule says of it', () => {
    const asked = { answer: 'NOT_ELIGIBLE', municipality: town } as const;
    expect(coverageClassOf({ ...asked, participations: [{ status: 'ACTUAL' }] })).toBe('named');
    expect(coverageClassOf({ ...asked, participations: [{ status: 'PLANNED' }] })).toBe('planned');
    expect(coverageClassOf({ ...asked, participations: [] })).toBe('excluded');
  });

  test('is what the graph answers where no source names it, and never that it does not take part', () => {
    const classes = (['ELIGIBLE', 'ONLY_IN_CONSORTIUM', 'NOT_ELIGIBLE', 'UNKNOWN'] as const).map(
      (answer) => coverageClassOf({ answer, municipality: town, participations: [] }),
    );
    expect(classes).toEqual(['eligible', 'jointly', 'excluded', 'unknown']);
    const unincorporated = { kind: 'UNINCORPORATED_AREA' };
    expect(
      coverageClassOf({ answer: 'NOT_ELIGIBLE', municipality: unincorporated, participations: [] }),
    ).toBe('unincorporated');
  });

  test('by inhabitants begins at round numbers and is unknown without a figure', () => {
    const classes = ['0', '4999', '5000', '9999', '10000', '20000', '49999', '50000', null].map(
      (inhabitants) => populationClassOf('TOWN', inhabitants),
    );
    expect(classes.map((name) => name.replace('population', ''))).toEqual([
      '1',
      '1',
      '2',
      '2',
      '3',
      '4',
      '4',
      '5',
      'unknown',
    ]);
  });
});

/** The entries of the legend as they are read: what they stand for, and how often. */
async function legendOf(page: Page): Promise<string[]> {
  await page.locator('.hesse a').first().waitFor();
  const entries = await page.locator('.legend a').all();
  return Promise.all(
    entries.map(async (entry) => {
      const parts = await entry.locator('.legend-label, .legend-count').allTextContents();
      return parts.join(' = ');
    }),
  );
}

describeInBrowser('The map of a project', (explorer) => {
  test('names six participants of KISI, what sources count, and leaves the rest open', async () => {
    const page = await explorer.open(KISI);
    await page.getByText('6 namentlich belegt; Quellen nennen 38 und 42').waitFor();
    await page.getByText('Bei 403 Gemeinden ist unbekannt, ob sie teilnehmen').waitFor();
    expect(await legendOf(page)).toEqual([
      'Teilnahme belegt = 6',
      'ab 10.000: berechtigt = 148',
      'unter 10.000: nur im Verbund = 255',
      'ab 50.000: nicht berechtigt = 12',
      'gemeindefrei = 4',
    ]);
    expect(await page.locator('.hesse .area-named').count()).toBe(6);
    expect(await page.locator('.hesse .area').count()).toBe(425);
    expect(await page.locator('.territories tbody').count()).toBe(27);
    expect(await page.locator('.map-board').textContent()).not.toContain('nimmt nicht teil');
    const bkg = page.getByRole('link', { name: '© GeoBasis-DE / BKG 2017 (Daten verändert)' });
    expect(await bkg.getAttribute('href')).toBe('https://www.bkg.bund.de');
    await page.getByRole('link', { name: '42', exact: true }).click();
    await page.waitForURL('**/id/observation/participants-kisi-42');
  });

  test('is filtered by its legend, in the map, in its lists and in its address', async () => {
    const page = await explorer.open(KISI);
    await page.getByRole('link', { name: /^Teilnahme belegt/ }).click();
    await page.waitForURL('**/map?project=project/kisi&class=named');
    expect(await page.locator('.hesse .area:not(.area-off)').count()).toBe(6);
    await page.getByRole('button', { name: 'Wetteraukreis' }).click();
    expect(await page.locator('.members a').allTextContents()).toEqual(['Butzbach']);
    await page.getByRole('link', { name: 'Alle zeigen' }).click();
    await page.waitForURL('**/map?project=project/kisi');
    expect(await page.locator('.hesse .area-off').count()).toBe(0);
    expect(await page.locator('.members a').count()).toBe(25);
  });

  test('is walked through with the arrow keys, and opens what has the focus', async () => {
    const page = await explorer.open(KISI);
    await page.locator('.hesse a').first().waitFor();
    await page.locator('.map-skip').focus();
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(await focused()).toMatch(
      /^Bensheim, Landkreis Bergstraße, 41\.124 Einwohner, Teilnahme/,
    );
    await page.keyboard.press('ArrowRight');
    const next = await focused();
    expect(next).not.toMatch(/^Bensheim/);
    expect(await page.locator('.map-pointed strong').textContent()).toBe(next?.split(',')[0]);
    const key = await page.evaluate(() => document.activeElement?.getAttribute('data-key'));
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/id/municipality/${key}`);
    await page.goBack();
    await page.waitForURL(`**${KISI}`);
  });

  test('leads by a click to the page of a municipality without leaving the explorer', async () => {
    const page = await explorer.open(`${KISI}&lang=en`);
    await page.evaluate(() => document.body.setAttribute('data-same', 'page'));
    await page.locator('.hesse a[data-key="06440005"] path').click();
    await page.waitForURL('**/id/municipality/06440005?lang=en');
    expect(await page.locator('body').getAttribute('data-same')).toBe('page');
  });

  test('shows districts that take part as a whole, on a day on which sources say so', async () => {
    const page = await explorer.open('/map?project=project/genius&asOf=2025-02-04');
    await page.getByText('Kreis nimmt als Ganzes teil: 2').waitFor();
    await page.locator('.hesse a').first().waitFor();
    expect(await page.locator('.hesse-whole').count()).toBe(2);
    await page.getByRole('row', { name: /Marburg-Biedenkopf nimmt als Ganzes teil/ }).waitFor();
  });

  test('says that there is no such project, with a way on', async () => {
    const page = await explorer.open('/map?project=project/none');
    await page.getByText('kein Projekt project/none').waitFor();
    await page.getByRole('link', { name: 'Karte der Einwohner' }).click();
    await page.getByRole('heading', { level: 1, name: 'Einwohner der Gemeinden' }).waitFor();
  });

  test('keeps all figures where the outlines do not come, and gets them at another try', async () => {
    explorer.allowFailures();
    const page = await explorer.open('/');
    await page.route('**/*.topo-*.json', (route) => route.abort());
    await page.goto(`${explorer.address()}${KISI}`);
    await page.getByRole('alert').waitFor();
    expect(await page.locator('.territories tbody').count()).toBe(27);
    await page.unroute('**/*.topo-*.json');
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await page.locator('.hesse .area').first().waitFor();
  });
});

describeInBrowser('The map of inhabitants', (explorer) => {
  test.each([
    ['2022-06-01', 26, '6.295.017 Einwohner in 422 Gemeinden', '31.12.2021 (Zensus 2011)', 426],
    ['2026-11-22', 27, '6.280.793 Einwohner in 421 Gemeinden', '31.12.2024 (Zensus 2022)', 425],
  ])('at %s has %i territories', async (asOf, rows, lead, figures, areas) => {
    const page = await explorer.open(`/map?asOf=${asOf}`);
    await page.getByText(lead).waitFor();
    await page.getByText(`Zahlen vom ${figures}`).waitFor();
    expect(await page.locator('.territories tbody').count()).toBe(rows);
    await page.locator('.hesse a').first().waitFor();
    expect(await page.locator('.hesse .area').count()).toBe(areas);
  });

  test('counts Hanau in its district to the end of 2025, and by itself from 2026', async () => {
    const before = await explorer.open('/map?asOf=2025-12-31');
    const hanau = '.hesse a[data-key="06435014"]';
    await before.locator(hanau).waitFor();
    expect(await before.locator(hanau).getAttribute('aria-label')).toMatch(/^Hanau, Main-Kinzig-/);
    expect(await before.getByRole('row', { name: /^Hanau/ }).count()).toBe(0);
    const after = await explorer.open('/map?asOf=2026-01-01');
    await after.locator(hanau).waitFor();
    expect(await after.locator(hanau).getAttribute('aria-label')).toMatch(
      /^Hanau, [\d.]+ Einwohner/,
    );
    expect(await after.getByRole('row', { name: /^Hanau/ }).count()).toBe(1);
  });

  test('says where it knows no municipality and no figure of a day', async () => {
    const page = await explorer.open('/map?asOf=2015-01-01');
    await page.getByText('Für diesen Tag ist keine Einwohnerzahl belegt.').waitFor();
    await page.getByText('verzeichnet der Graph an diesem Tag keine Gemeinde').waitFor();
  });

  test('gets its outlines packed and from its own server, to be kept', async () => {
    const page = await explorer.open('/');
    const coming = page.waitForResponse(/\.topo-[^/]+\.json$/);
    await page.goto(`${explorer.address()}/map`);
    const response = await coming;
    const { responseBodySize } = await response.request().sizes();
    expect(response.headers()).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'Accept-Encoding',
    });
    expect(responseBodySize).toBeLessThanOrEqual(53 * 1024);
  });
});
