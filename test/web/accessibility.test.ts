import { axeViolations, describeInBrowser } from './browser.ts';

const VIEWS = [
  ['/', 'h1'],
  ['/search', '.type-index'],
  ['/search?q=kisi', '.results'],
  ['/search?q=xyzzy', '.notice'],
  ['/search?type=MUNICIPALITY&district=district/06532', '.entries'],
  ['/id/project/kisi', '.glance'],
  ['/id/municipality/06440005', '.figure-line'],
  ['/id/ministry/hmaijs?asOf=2020-01-01', '.relation'],
  ['/id/event/wir-vernetzungstreffen-2025-02-04', '.relation'],
  ['/id/grant/kisi-butzbach', '.glance'],
  ['/id/person/aljoscha-probst', '.relation'],
  ['/id/source/offenbach-2025-02-11', '.statements'],
  ['/id/evidence/offenbach-2025-02-11-probst', '.statements'],
  ['/id/observation/participants-kisi-42', '.passages'],
  ['/conflicts', '.conflicts'],
  ['/map', '.hesse a'],
  ['/money', '.flows'],
  ['/money?project=project/kisi&lang=en', '.flows'],
  ['/map?project=project/kisi', '.hesse a'],
  ['/map?project=project/genius&asOf=2025-02-04&lang=en', '.hesse a'],
  ['/path', '.path-ends'],
  ['/path?from=person/aljoscha-probst&to=funding-source/amif-2021-2027&asOf=2025-02-04', '.paths'],
] as const;

describeInBrowser('Every view of the explorer', (explorer) => {
  test.each(VIEWS)('is without fault by axe at %s, in light and in dark', async (path, there) => {
    const page = await explorer.open(path);
    await page.locator(there).first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeViolations(page)).toEqual([]);
  });

  test.each(VIEWS)('fits a narrow screen without scrolling aside at %s', async (path, there) => {
    const page = await explorer.open(path, { viewport: { width: 320, height: 640 } });
    await page.locator(there).first().waitFor();
    const overhang = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overhang).toBeLessThanOrEqual(0);
  });

  test('is without fault with its lists, menus and sources open', async () => {
    const page = await explorer.open('/id/project/kisi');
    await page.locator('.source-mark').first().click();
    await page.getByText('Herunterladen').click();
    await page.getByRole('button', { name: 'Stand heute' }).click();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'Suchen' }).fill('kisi');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test('says that there is nothing at an address that nothing has, without fault', async () => {
    explorer.allowFailures();
    const page = await explorer.open('/id/project/nothing');
    await page.getByRole('heading', { name: 'Das gibt es hier nicht' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test('shows on paper every source without a click, in dark ink', async () => {
    const page = await explorer.open('/id/project/kisi', { colorScheme: 'dark' });
    await page.locator('.glance').waitFor();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const notes = page.locator('.footnotes li');
    const cited = await page.locator('.footnote-marks').allTextContents();
    const numbers = new Set(cited.flatMap((marks) => marks.split(', ').map(Number)));
    expect([...numbers].toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: await notes.count() }, (_, place) => place + 1),
    );
    expect(await notes.first().isVisible()).toBe(true);
    expect(await page.locator('.sourced-passages').first().isVisible()).toBe(false);
    expect(await page.locator('.page-header').isVisible()).toBe(false);
    const colors = await page.evaluate(() => {
      const { color } = getComputedStyle(document.body);
      const { backgroundColor } = getComputedStyle(document.documentElement);
      return { color, backgroundColor };
    });
    expect(colors).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
  });
});
