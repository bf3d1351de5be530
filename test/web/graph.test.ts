import type { Locator, Page } from 'playwright-core';
import { axeViolations, describeInBrowser } from './browser.ts';

const KISI = '/graph?center=project/kisi';
const HMAIJS = 'Hessisches Ministerium für Arbeit, Integration, Jugend und Soziales';

const text = async (locator: Locator) => (await locator.textContent()) ?? '';
/** Waits until the picture has come to rest. */
const settled = (page: Page) => page.locator('.graph-picture[data-settled="true"]').waitFor();
/** Names in the list beside the picture, without what is said to a screen reader. */
const listed = (page: Page) => page.locator('.thing-item-name').allInnerTexts();
const leftOut = (page: Page) => text(page.locator('.left-out'));
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.querySelector('.thing-item-name')?.textContent);

/** A thing with nothing around it: it lies in the middle of the picture. */
const ALONE = '/graph?center=event/wir-vernetzungstreffen-2025-02-04&asOf=1990-01-01';
interface Point {
  readonly x: number;
  readonly y: number;
}
/** The middle of the picture, once it has come to rest. */
async function middleOf(page: Page): Promise<Point> {
  await settled(page);
  const box = await page.locator('.graph-picture').boundingBox();
  if (box === null) throw new Error('There is no picture.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
/** Whether the pointer, there, is on the mark of a thing. */
async function isMark(page: Page, { x, y }: Point): Promise<boolean> {
  await page.mouse.move(x, y, { steps: 3 });
  return page.locator('.graph-picture').evaluate((picture) => picture.style.cursor === 'pointer');
}

describeInBrowser('The graph', (explorer) => {
  test('shows what is around a thing, and says what it leaves out and on which day', async () => {
    const page = await explorer.open(KISI);
    await settled(page);
    expect(await listed(page)).toHaveLength(19);
    expect(await text(page.locator('.chip').first())).toMatch(/Ministerien\s*2/);
    expect(await leftOut(page)).toMatch(
      /^36 von 66 Beziehungen; angrenzend, nicht im Bild: 6 Verwaltungen, .+; Stand 22\.11\.2026$/,
    );
    const picture = page.getByRole('img', { name: /19 Einträge und 36 Beziehungen/ });
    expect(await picture.isVisible()).toBe(true);
  });

  test('lists the kinds of relationship with their numbers, and expands one', async () => {
    const page = await explorer.open(KISI);
    await page.getByRole('button', { name: new RegExp(`^${HMAIJS}`) }).click();
    const kinds = page.locator('.kin');
    await kinds.filter({ hasText: 'hat als Mitglied' }).waitFor();
    expect(await kinds.allInnerTexts()).toContainEqual(
      expect.stringMatching(/^bewilligt 6\s+4 von 6 im Bild/),
    );
    await page.getByRole('button', { name: /^Aufklappen ?: hat als Mitglied, 1$/ }).click();
    await page.locator('.thing-item-name', { hasText: 'Aljoscha Probst' }).waitFor();
    expect(await listed(page)).toHaveLength(20);
    expect(parameter(page, 'expand')).toBe('ministry/hmaijs:MEMBER_OF:in');
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('.thing-item').length === 19);
    await page.goForward();
    await page.getByRole('button', { name: /^Zuklappen ?: hat als Mitglied$/ }).click();
    await page.waitForFunction(() => document.querySelectorAll('.thing-item').length === 19);
  });

  test('hides and shows what its legend counts, also after it was shared', async () => {
    const page = await explorer.open(KISI);
    await page.getByRole('button', { name: 'Zuwendungen 5' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.thing-item').length === 14);
    expect(await leftOut(page)).toContain('ausgeblendet: 5 Zuwendungen');
    expect(await listed(page)).not.toContain('AMIF-Zuwendung für das Projekt KISI');
    const other = await explorer.open(new URL(page.url()).pathname + new URL(page.url()).search);
    await settled(other);
    expect(await listed(other)).toHaveLength(14);
    const chip = other.getByRole('button', { name: 'Zuwendungen 5' });
    expect(await chip.getAttribute('aria-pressed')).toBe('false');
    await other.getByRole('button', { name: 'Alles einblenden' }).click();
    await other.waitForFunction(() => document.querySelectorAll('.thing-item').length === 19);
  });

  test('filters by the kind of a relationship and by its status', async () => {
    const page = await explorer.open(`${KISI}&asOf=2025-02-04`);
    await page.getByText('Arten und Status').click();
    await page.getByRole('button', { name: 'tatsächlich 8' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.thing-item').length === 4);
    expect(await leftOut(page)).toMatch(/^3 von 24 Beziehungen/);
    await page.getByRole('button', { name: 'leitet 2' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.thing-item').length === 2);
    expect(parameter(page, 'hide')).toBe('ACTUAL.LEADS');
  });

  test('shows the shortest connection of two chosen things with its sentence and sources', async () => {
    const page = await explorer.open(`${KISI}&selected=ministry/hmaijs`);
    await page.getByRole('button', { name: 'Weg von hier' }).click();
    await page.getByRole('button', { name: /^Butzbach/ }).click();
    await page.getByRole('button', { name: 'Weg hierher' }).click();
    const sentence = page.locator('.path-text').first();
    expect(await text(sentence)).toMatch(/^Die Organisation .*KISI.*Butzbach|leitet das Projekt/);
    expect(parameter(page, 'from')).toBe('ministry/hmaijs');
    expect(parameter(page, 'to')).toBe('municipality/06440005');
    await page.getByText('Schritt für Schritt').first().click();
    await page.locator('.path-text-steps .source-mark').first().click();
    expect(await page.locator('.path-text-steps .passage-source a').first().isVisible()).toBe(true);
  });

  test('takes into the picture what a connection leads through', async () => {
    const page = await explorer.open(
      `${KISI}&from=person/aljoscha-probst&to=funding-source/amif-2021-2027`,
    );
    await page.locator('.path-text').first().waitFor();
    await page.locator('.thing-item-name', { hasText: 'Aljoscha Probst' }).waitFor();
    expect(await text(page.locator('.path-text').first())).toContain('Aljoscha Probst');
  });

  test('says when there is no connection, and on which day', async () => {
    const page = await explorer.open(
      `${KISI}&from=project/kisi&to=person/constanze-janda&asOf=1990-01-01`,
    );
    expect(await text(page.locator('.no-path'))).toBe(
      'Keine Verbindung in 6 Schritten, Stand 01.01.1990.',
    );
  });

  test('moves along the days with its slider: KISI was planned when it was presented', async () => {
    const page = await explorer.open(`${KISI}&view=table`);
    await page.getByRole('cell', { name: 'tatsächlich' }).first().waitFor();
    expect(await page.getByRole('cell', { name: 'geplant' }).count()).toBe(0);
    const day = String(Date.parse('2025-02-04T00:00:00Z') / 86_400_000);
    await page.getByLabel('Stand verschieben').fill(day);
    await page.getByRole('cell', { name: 'geplant' }).first().waitFor();
    expect(await page.getByRole('cell', { name: 'geplant' }).count()).toBe(3);
    expect(parameter(page, 'asOf')).toBe('2025-02-04');
    expect(await leftOut(page)).toMatch(/Stand 04\.02\.2025$/);
    await page.getByRole('button', { name: 'Einen Monat weiter' }).click();
    await page.waitForFunction(() => location.search.includes('asOf=2025-03-04'));
    await page.getByRole('button', { name: 'Heute', exact: true }).click();
    await page.waitForFunction(() => !location.search.includes('asOf'));
  });

  test('shows as tables just what the picture shows, at the same address but for its form', async () => {
    const page = await explorer.open(`${KISI}&hide=Topic.PARENT_GRANT`);
    await settled(page);
    const inPicture = await listed(page);
    const said = await leftOut(page);
    await page.getByRole('link', { name: 'Tabelle', exact: true }).click();
    const [things, relations] = [page.locator('[data-thing]'), page.locator('[data-relation]')];
    await things.first().waitFor();
    expect(await things.locator('.thing-link').allInnerTexts()).toEqual(inPicture);
    expect(said.startsWith(`${await relations.count()} von `)).toBe(true);
    expect(await leftOut(page)).toBe(said);
    expect(parameter(page, 'hide')).toBe('Topic.PARENT_GRANT');
    await relations.first().getByRole('button').click();
    await relations.first().locator('.passages li').first().waitFor();
  });

  test('is led through its list by the keyboard', async () => {
    const page = await explorer.open(KISI);
    await settled(page);
    const first = page.locator('.thing-item').first();
    await first.focus();
    expect(await page.locator('.thing-item[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    const second = await focused(page);
    expect(second).toBe((await listed(page))[1]);
    await page.keyboard.press('ArrowRight');
    const neighbor = await focused(page);
    expect(neighbor).not.toBe(second);
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe(second);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    const last = (await listed(page)).at(-1) ?? '';
    await page.locator('.selection-name', { hasText: last }).waitFor();
    await page.keyboard.press('p');
    await page.locator('.path-ends', { hasText: last }).waitFor();
    await page.keyboard.press('+');
    await page.waitForFunction(() => document.activeElement?.closest('.kin-list') !== null);
    await page.locator('.thing-item[tabindex="0"]').focus();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('graph-selection');
  });

  test('offers the first, bundles of districts or a table where it reaches too much', async () => {
    const page = await explorer.open('/graph?center=state/06&depth=3');
    await settled(page);
    expect(await text(page.locator('.too-many'))).toContain(
      'Das wären 478 Einträge; im Bild sind die ersten 50.',
    );
    await page.getByRole('link', { name: 'Nach Kreis bündeln' }).click();
    await page.locator('.thing-item-name', { hasText: /^\d+ Kommunen: Wetteraukreis$/ }).click();
    await page.getByRole('button', { name: 'Einzeln zeigen' }).click();
    await page.locator('.thing-item-name', { hasText: /^Butzbach$/ }).waitFor();
    await page.getByRole('link', { name: 'Alle in der Tabelle' }).click();
    await page.locator('[data-thing]').nth(477).waitFor();
    expect(await page.locator('[data-thing]').count()).toBe(478);
  });

  test('can be moved without dragging', async () => {
    const page = await explorer.open(KISI);
    await settled(page);
    for (const name of ['Vergrößern', 'Nach links', 'Nach unten', 'Verkleinern', 'Alles zeigen']) {
      const view = page.getByRole('group', { name: 'Ausschnitt' });
      await view.getByRole('button', { name, exact: true }).click();
    }
    const sizes = await page
      .locator('.camera-button')
      .evaluateAll((buttons) =>
        buttons.map((button) => Math.min(button.clientWidth, button.clientHeight)),
      );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  });

  test('lets a thing be dragged, and leaves it where it was let go', async () => {
    const page = await explorer.open(ALONE);
    const middle = await middleOf(page);
    const to = { x: middle.x + 90, y: middle.y - 40 };
    expect(await isMark(page, middle)).toBe(true);
    await page.mouse.down();
    await page.mouse.move(middle.x + 30, middle.y - 10, { steps: 4 });
    await page.mouse.move(to.x, to.y, { steps: 8 });
    await page.mouse.up();
    expect([await isMark(page, middle), await isMark(page, to)]).toEqual([false, true]);
  });

  test('moves a thing by buttons and by the keyboard as dragging does, and back', async () => {
    const page = await explorer.open(ALONE);
    const middle = await middleOf(page);
    const buttons = page.getByRole('group', { name: /^Verschieben: / });
    for (let time = 0; time < 3; time += 1) {
      await buttons.getByRole('button', { name: 'Nach rechts' }).click();
    }
    const aside = { x: middle.x + 3 * 24, y: middle.y };
    expect([await isMark(page, middle), await isMark(page, aside)]).toEqual([false, true]);
    await page.locator('.thing-item').focus();
    for (let time = 0; time < 2; time += 1) await page.keyboard.press('Shift+ArrowDown');
    const beneath = { x: aside.x, y: aside.y + 2 * 24 };
    expect([await isMark(page, aside), await isMark(page, beneath)]).toEqual([false, true]);
    await buttons.getByRole('button', { name: 'Neu anordnen' }).click();
    await page.waitForFunction(() => document.querySelector('[data-settled="true"]'));
    expect(await isMark(page, middle)).toBe(true);
  });

  test('says when a thing cannot be expanded, and tries again', async () => {
    explorer.allowFailures();
    const page = await explorer.open(`${KISI}&selected=ministry/hmaijs`);
    await settled(page);
    await page.route('**/graphql/**', (route) => route.abort());
    await page.getByRole('button', { name: /^Aufklappen ?: hat als Mitglied, 1$/ }).click();
    const alert = page.getByRole('alert').filter({ hasText: `Nicht aufgeklappt: „${HMAIJS}“` });
    await alert.waitFor();
    expect(await listed(page)).toHaveLength(19);
    await page.unroute('**/graphql/**');
    await alert.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await page.locator('.thing-item-name', { hasText: 'Aljoscha Probst' }).waitFor();
    expect(await alert.count()).toBe(0);
  });

  test('lets a reader skip the picture', async () => {
    const page = await explorer.open(KISI);
    await settled(page);
    await page.getByRole('link', { name: 'Bild überspringen: zur Liste' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('graph-list');
  });

  test('speaks English', async () => {
    const page = await explorer.open(`${KISI}&lang=en`);
    await settled(page);
    expect(await leftOut(page)).toMatch(
      /^36 of 66 relationships; adjacent, .+; As of 22 Nov 2026$/,
    );
  });

  test('begins with a choice, and says when there is no such thing', async () => {
    const page = await explorer.open('/graph');
    await page.getByRole('link', { name: /^Das Projekt KISI/ }).click();
    await settled(page);
    const nothing = await explorer.open('/graph?center=project/nothing');
    expect(await text(nothing.locator('.notice'))).toContain('project/nothing');
  });

  test('says that it could not be loaded, and tries again', async () => {
    explorer.allowFailures();
    const page = await explorer.open('/graph');
    await page.route('**/graphql/**', (route) => route.abort());
    await page.getByRole('link', { name: /^Das Projekt KISI/ }).click();
    await page.getByRole('alert').waitFor();
    await page.unroute('**/graphql/**');
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await settled(page);
  });

  test.each([
    KISI,
    `${KISI}&view=table`,
    `${KISI}&from=person/aljoscha-probst&to=funding-source/amif-2021-2027&selected=ministry/hmaijs`,
    '/graph?center=state/06&depth=3&extent=districts',
    '/graph',
  ])('is without fault by axe at %s, in light and in dark', async (path) => {
    const page = await explorer.open(path);
    await page.locator('[data-settled="true"], .graph-tables, .graph-beginnings').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeViolations(page)).toEqual([]);
  });

  test.each([KISI, `${KISI}&view=table`])('fits a narrow screen at %s', async (path) => {
    const page = await explorer.open(path, { viewport: { width: 320, height: 640 } });
    await page.locator('.graph').waitFor();
    const overhang = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overhang).toBeLessThanOrEqual(0);
  });
});
