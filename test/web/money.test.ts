import { type ChainGrant, chainsOf } from '../../src/web/explorer/money/chains.ts';
import { flowPictureOf, isCyclic } from '../../src/web/explorer/money/flow-picture.ts';
import { linesOf, sankeyLayout } from '../../src/web/explorer/money/sankey-layout.ts';
import { describeInBrowser } from './browser.ts';

interface Sketch {
  readonly id: string;
  readonly from?: string;
  readonly to: string;
  readonly fund?: string;
  readonly parent?: string;
  readonly awarded?: string;
  readonly currency?: string;
  readonly year?: string;
  readonly purpose?: string;
}

/** A grant of which only this is known. */
function grant({ currency = 'EUR', ...sketch }: Sketch): ChainGrant {
  const listed = (id: string | undefined) => (id === undefined ? [] : [{ id }]);
  return {
    __typename: 'Grant',
    id: sketch.id,
    name: sketch.id,
    startDate: sketch.year ?? null,
    endDate: null,
    awardedOn: null,
    PLANNED: null,
    AWARDED: sketch.awarded === undefined ? null : { amount: sketch.awarded, currency },
    PAID: null,
    CEILING: null,
    evidence: [],
    fundingSources: {
      nodes: listed(sketch.fund).map(({ id }) => ({ __typename: 'FundingSource', id, name: id })),
    },
    funders: {
      nodes: listed(sketch.from).map(({ id }) => ({ __typename: 'Ministry', id, name: id })),
    },
    recipients: { nodes: [{ __typename: 'Administration', id: sketch.to, name: sketch.to }] },
    parentGrants: { nodes: listed(sketch.parent) },
    purposes: { nodes: listed(sketch.purpose) },
  };
}

const everything = { project: null, fundingSource: null, fromYear: null, toYear: null };
const top = grant({
  id: 'top',
  fund: 'fund',
  to: 'ministry',
  awarded: '100.00',
  year: '2025-10',
  purpose: 'p',
});
const town = grant({ id: 'town', from: 'ministry', to: 'town', parent: 'top', awarded: '60.00' });
const village = grant({ id: 'village', from: 'ministry', to: 'village', parent: 'top' });

describe('Chains of grants', () => {
  const ids = (narrowing: Partial<typeof everything>) =>
    chainsOf([town, village, top], { ...everything, ...narrowing }).map(
      ({ grant: { id }, level }) => `${level} ${id}`,
    );

  test('stand beneath the grant whose money they pass on', () => {
    expect(ids({})).toEqual(['0 top', '1 town', '1 village']);
  });

  test('are narrowed down by where and when the money came in, and by what it is for in the end', () => {
    const narrowed = (narrowing: object) =>
      chainsOf([town, village, top], { ...everything, ...narrowing }).length;
    expect(narrowed({ fundingSource: 'fund', fromYear: 2025, toYear: 2025, project: 'p' })).toBe(3);
    expect(narrowed({ fundingSource: 'other' })).toBe(0);
    expect(narrowed({ fromYear: 2026 })).toBe(0);
    expect(narrowed({ project: 'q' })).toBe(0);
  });

  test('show grants that pass on their own money, too', () => {
    const circle = [
      grant({ id: 'a', from: 'y', to: 'x', parent: 'b' }),
      grant({ id: 'b', from: 'x', to: 'y', parent: 'a' }),
    ];
    const links = chainsOf(circle, everything);
    expect(links).toHaveLength(2);
    expect(flowPictureOf(links, 'AWARDED', 'EUR', new Map()).cyclic).toBe(true);
  });
});

describe('The picture of the money', () => {
  const links = chainsOf([top, town, village], everything);

  test('goes from fund to recipients, with what is not passed on as a band of its own', () => {
    const staying = new Map([
      ['ministry', '40.00'],
      ['town', '60.00'],
    ]);
    const { bands, cyclic } = flowPictureOf(links, 'AWARDED', 'EUR', staying);
    expect(cyclic).toBe(false);
    expect(bands.map(({ source, target, amount }) => [source, target, amount])).toEqual([
      ['fund', 'ministry', '100.00'],
      ['ministry', 'town', '60.00'],
      ['ministry', 'village', null],
      ['ministry', 'rest', '40.00'],
    ]);
  });

  test('draws an unknown amount as wide as what is known to be passed on of it', () => {
    const open = grant({ id: 'top', fund: 'fund', to: 'ministry' });
    const { bands } = flowPictureOf(
      chainsOf([open, town], everything),
      'AWARDED',
      'EUR',
      new Map(),
    );
    expect(bands[0]).toMatchObject({ amount: null, value: 60 });
  });

  test('never puts two currencies side by side', () => {
    const dollars = grant({ id: 'd', fund: 'fund', to: 'x', awarded: '5.00', currency: 'USD' });
    const all = chainsOf([top, dollars], everything);
    expect(flowPictureOf(all, 'AWARDED', 'USD', new Map()).bands).toHaveLength(1);
    expect(flowPictureOf(all, 'AWARDED', 'EUR', new Map()).bands).toHaveLength(1);
  });

  test('is none where money comes back to where it was', () => {
    const band = (source: string, target: string) => ({ source, target });
    expect(isCyclic([band('a', 'b'), band('b', 'c'), band('a', 'c')])).toBe(false);
    expect(isCyclic([band('a', 'b'), band('b', 'c'), band('c', 'a')])).toBe(true);
    expect(isCyclic([band('a', 'a')])).toBe(true);
  });
});

describe('The layout of the picture', () => {
  const bands = [
    { source: 'a', target: 'b', amount: '5', value: 5, grant: null },
    { source: 'b', target: 'c', amount: '5', value: 5, grant: null },
  ];
  const stations = ['a', 'b', 'c'].map((key) => ({ key, node: null }));
  const picture = { stations, bands, cyclic: false };

  test.each([320, 720, 1_280, 3_000])(
    'has room for names and amounts in %i pixels',
    (available) => {
      const { width, nodes, lettersWithin, lettersBeside } = sankeyLayout(picture, available);
      expect(nodes.map(({ x0 = 0 }) => x0)).toEqual(
        nodes.map(({ x0 = 0 }) => x0).toSorted((a, b) => a - b),
      );
      for (const { x1 = 0 } of nodes) expect(x1).toBeLessThan(width);
      expect(Math.min(lettersWithin, lettersBeside)).toBeGreaterThanOrEqual(16);
      if (available === 720 || available === 1_280) expect(width).toBe(available);
    },
  );

  test('writes a long name in three lines, and says that it goes on', () => {
    expect(
      linesOf('Hessisches Ministerium für Arbeit, Integration, Jugend und Soziales', 18),
    ).toEqual(['Hessisches', 'Ministerium für', 'Arbeit…']);
    expect(linesOf('Stadtverwaltung Butzbach', 30)).toEqual(['Stadtverwaltung Butzbach']);
  });
});

describeInBrowser('The money', (explorer) => {
  test('of KISI goes from AMIF by the ministry to four towns, limits apart from money', async () => {
    const page = await explorer.open('/money?project=project/kisi');
    await page.locator('.flows').first().waitFor();
    expect(await page.locator('path.band-ceiling').count()).toBe(4);
    expect(await page.locator('path.band-unknown').count()).toBe(1);
    const rows = page.locator('.flows').first().getByRole('row');
    const amounts = await rows.locator('td.number').allTextContents();
    expect(amounts.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      '1.162.631,60 €',
      'nicht belegt',
      ...Array.from({ length: 4 }, () => '290.657,90 €'),
      '1.162.631,60 €',
    ]);
    const butzbach = page.getByRole('row', { name: /KISI-Weiterleitung an Butzbach/ });
    await butzbach.getByRole('button', { name: /Quelle/ }).click();
    await butzbach.locator('.passages a').first().waitFor();
    await page.getByRole('link', { name: 'bewilligt' }).click();
    await page.waitForURL('**/money?project=project/kisi&kind=AWARDED');
    expect(await page.locator('path.band-unknown').count()).toBe(5);
    expect(await page.locator('.flows tfoot td').textContent()).toBe('nicht belegt');
  });

  test('is narrowed down by a form, to nothing with a way on', async () => {
    const page = await explorer.open('/money');
    await page.locator('.flows').first().waitFor();
    await page.getByLabel('Bis Jahr').fill('1990');
    await page.getByRole('button', { name: 'Anzeigen' }).click();
    await page.waitForURL('**/money?toYear=1990');
    await page.getByRole('link', { name: 'Ohne Filter zeigen' }).click();
    await page.locator('.flows').first().waitFor();
  });
});
