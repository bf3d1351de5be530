import { readFileSync } from 'node:fs';
import { describeInBrowser } from './browser.ts';

const search = { name: 'Suchen' } as const;

describeInBrowser('The first minute', (explorer) => {
  test('leads from a word to a project, its sources, its past and its query', async () => {
    const page = await explorer.open('/');
    await page.getByRole('heading', { level: 1, name: /woher wissen wir das\?$/ }).waitFor();

    await page.getByRole('combobox', search).pressSequentially('kisi');
    const best = page.getByRole('option', { name: /KISI – Kommunale Integrationsguides/ });
    await best.waitFor();
    expect(await best.getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');

    await page.waitForURL('**/id/project/kisi');
    const glance = page.locator('.glance');
    for (const known of [
      '01.10.2025 – 30.09.2028',
      'Hessisches Ministerium für Arbeit, Integration, Jugend und Soziales',
      'Asyl-, Migrations- und Integrationsfonds (AMIF)',
      '290.657,90 €',
      '38 Kommunen',
      '42 Kommunen',
    ]) {
      await glance.getByText(known).first().waitFor();
    }

    for (const [value, source] of [
      ['38 Kommunen', 'Integrationsguide'],
      ['42 Kommunen', 'Stadt Butzbach ist Kooperationspartner im Rahmen des Projekts KISI'],
    ] as const) {
      const statement = glance.locator('.sourced', { hasText: value });
      await statement.getByRole('button').click();
      await statement.getByRole('link', { name: source, exact: true }).waitFor();
    }

    await page.getByRole('button', { name: 'Stand heute' }).click();
    await page.getByLabel('Tag').fill('2025-02-04');
    await page.getByRole('button', { name: 'Anwenden' }).click();
    await page.waitForURL('**/id/project/kisi?asOf=2025-02-04');
    await glance.getByText('geplant').waitFor();

    await page.getByRole('link', { name: 'Abfrage zeigen' }).click();
    await page.waitForURL('**/graphql?**');
    await page.getByText('query ProjectPage(').waitFor();
    const [answer] = await Promise.all([
      page.waitForResponse('**/graphql'),
      page.getByRole('button', { name: 'Execute query' }).click(),
    ]);
    expect(await answer.json()).toMatchObject({ data: { node: { status: 'PLANNED' } } });
  });
});

describeInBrowser('The search', (explorer) => {
  test('is worked by the keyboard, as a combobox is', async () => {
    const page = await explorer.open('/');
    const box = page.getByRole('combobox', search);
    await box.pressSequentially('offenb');
    const options = page.getByRole('option');
    await options.first().waitFor();
    const count = await options.count();
    const chosen = () => page.locator('[role=option][aria-selected=true]');
    const active = () => box.getAttribute('aria-activedescendant');
    expect(await chosen().count()).toBe(0);
    await box.press('ArrowDown');
    expect(await active()).toBe(await options.first().getAttribute('id'));
    await box.press('ArrowUp');
    expect(await chosen().count()).toBe(0);
    await box.press('ArrowUp');
    expect(await active()).toBe(await options.nth(count - 1).getAttribute('id'));
    expect(await chosen().textContent()).toMatch(/^Alle \d+ Treffer$/);
    await box.press('Escape');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    expect(await box.inputValue()).toBe('offenb');
    await box.press('Escape');
    expect(await box.inputValue()).toBe('');
  });

  test('opens what bears the typed name at once, though Enter comes before the list', async () => {
    const page = await explorer.open('/search');
    const box = page.getByRole('combobox', search);
    await box.fill('06440005');
    await box.press('Enter');
    await page.waitForURL('**/id/municipality/06440005');
    await page.getByRole('heading', { level: 1, name: 'Butzbach' }).waitFor();
  });

  test('shows all results for what is no whole name, narrowed down by type', async () => {
    const page = await explorer.open('/search');
    await page.getByRole('combobox', search).fill('hessisch');
    await page.getByRole('combobox', search).press('Enter');
    await page.waitForURL('**/search?q=hessisch');
    const types = page.getByRole('navigation', { name: 'Art' });
    const ministries = types.getByRole('link', { name: /Ministeri/ });
    const count = await ministries.locator('.filter-count').textContent();
    await ministries.click();
    await page.waitForURL('**/search?q=hessisch&type=MINISTRY');
    await page.locator('.search-count', { hasText: `${count} Treffer` }).waitFor();
    expect(await page.locator('.results > li').count()).toBe(Number(count));
    await types.getByRole('link', { name: /Filter entfernen/ }).click();
    await page.waitForURL('**/search?q=hessisch');
  });

  test('loads more in place by a link that shows as much when it is opened elsewhere', async () => {
    const page = await explorer.open('/search?q=stadt');
    const rows = page.locator('.results > li');
    await rows.nth(19).waitFor();
    const more = page.getByRole('link', { name: 'Weitere laden' });
    const href = await more.getAttribute('href');
    await more.click();
    await rows.nth(39).waitFor();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(href);
    const other = await explorer.open(href ?? '');
    await other.locator('.results > li').nth(39).waitFor();
    expect(await other.locator('.results h2').allTextContents()).toEqual(
      await page.locator('.results h2').allTextContents(),
    );
  });
});

describeInBrowser('Moving through the explorer', (explorer) => {
  test('puts the focus on the heading and names the page', async () => {
    const page = await explorer.open('/id/project/kisi');
    await page.locator('#participants').getByRole('link', { name: 'Butzbach' }).click();
    const heading = page.getByRole('heading', { level: 1, name: 'Butzbach' });
    await heading.waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    expect(await page.title()).toBe('Butzbach · Integration Graph');
  });

  test('goes back to where the reader was, on the screen and with the keyboard', async () => {
    const page = await explorer.open('/id/project/kisi');
    const link = page
      .locator('#grants')
      .getByRole('link', { name: 'KISI-Weiterleitung an Butzbach' });
    await link.waitFor();
    await link.focus();
    await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const before = await page.evaluate(() => window.scrollY);
    expect(before).toBeGreaterThan(400);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'KISI-Weiterleitung an Butzbach' }).waitFor();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await page.goBack();
    await link.waitFor();
    await page.waitForFunction((top) => Math.abs(window.scrollY - top) < 2, before);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      await link.textContent(),
    );
  });

  test('keeps the day and the language from link to link, and leaves them out by default', async () => {
    const page = await explorer.open('/id/project/kisi?asOf=2025-02-04&lang=en');
    await page.locator('#leaders').getByRole('link').first().click();
    await page.waitForURL('**/id/ministry/*?asOf=2025-02-04&lang=en');
    await page.getByRole('link', { name: 'DE: Deutsch' }).click();
    await page.waitForURL((url) => url.search === '?asOf=2025-02-04');
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
  });

  test('shows each of two days its own, there and back', async () => {
    const page = await explorer.open('/id/ministry/hmaijs?asOf=2020-01-01');
    const heading = page.getByRole('heading', { level: 1 });
    await heading
      .filter({ hasText: 'Hessisches Ministerium für Soziales und Integration' })
      .waitFor();
    await page.getByRole('button', { name: 'Stand 01.01.2020' }).click();
    await page.getByRole('button', { name: 'Zurück zu heute' }).click();
    await heading.filter({ hasText: 'Arbeit, Integration, Jugend und Soziales' }).waitFor();
    await page.goBack();
    await heading
      .filter({ hasText: 'Hessisches Ministerium für Soziales und Integration' })
      .waitFor();
    await page.goForward();
    await heading.filter({ hasText: 'Arbeit, Integration, Jugend und Soziales' }).waitFor();
  });

  test('speaks English to a browser that does not prefer German', async () => {
    const page = await explorer.open('/', { locale: 'en-GB' });
    await page.getByRole('heading', { level: 1, name: /how do we know\?$/ }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  test('copies the address of the view, and says so', async () => {
    const page = await explorer.open('/conflicts');
    await page.getByRole('button', { name: 'Link kopieren' }).click();
    await page
      .getByRole('status')
      .filter({ hasText: 'Link kopiert' })
      .waitFor({ state: 'attached' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  test('takes home what the view shows, as of its day, in the formats that the server has', async () => {
    const page = await explorer.open('/id/project/kisi?asOf=2025-12-31');
    await page.getByText('Herunterladen').click();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: /^GraphML/ }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toMatch(/\.graphml$/);
    expect(readFileSync(await saved.path(), 'utf8')).toContain('project/kisi');
    expect(new URL(saved.url()).search).toBe(
      '?format=graphml&asOf=2025-12-31&around=project/kisi&depth=1',
    );
    const list = await fetch(`${explorer.address()}/export`);
    const { formats } = (await list.json()) as { readonly formats: readonly unknown[] };
    expect(await page.locator('.menu-items li').count()).toBe(formats.length);
    await page.getByText('für networkx, Gephi, yEd und igraph').waitFor();
  });

  test('says which parameter of the address cannot be used, and shows the rest', async () => {
    const page = await explorer.open('/id/project/kisi?asOf=2025-02-30');
    await page.getByRole('alert').filter({ hasText: 'asOf=2025-02-30' }).waitFor();
    await page.locator('.glance').waitFor();
  });

  test('keeps the chosen theme when the page is opened again', async () => {
    const page = await explorer.open('/');
    const background = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const theme = page.getByRole('button', { name: /^Darstellung/ });
    await theme.click();
    await theme.click();
    expect(await background()).toBe('rgb(20, 23, 28)');
    await page.reload();
    await theme.waitFor();
    expect(await background()).toBe('rgb(20, 23, 28)');
  });
});

describeInBrowser('While the explorer waits or fails', (explorer) => {
  test('it shows that something is on its way, and can be stopped', async () => {
    explorer.allowFailures();
    const page = await explorer.open('/search');
    await page.route('**/graphql/**', () => undefined);
    await page.clock.install();
    await page.getByRole('link', { name: 'Projekte' }).click();
    await page.clock.runFor(200);
    await page.locator('.skeleton').first().waitFor();
    await page.clock.runFor(8_000);
    await page.getByRole('button', { name: 'Abbrechen' }).click();
    await page.getByRole('alert').filter({ hasText: 'Abgebrochen.' }).waitFor();
  });

  test('it says that the server is not reachable, and tries again when asked to', async () => {
    explorer.allowFailures();
    const page = await explorer.open('/search');
    await page.route('**/graphql/**', (route) => route.abort());
    await page.getByRole('link', { name: 'Projekte' }).click();
    await page.getByRole('alert').filter({ hasText: 'nicht erreichbar' }).waitFor();
    await page.unroute('**/graphql/**');
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await page.locator('.entries').waitFor();
  });

  test('a page that cannot be had has a heading and a title of its own, and is there after all', async () => {
    explorer.allowFailures();
    const page = await explorer.open('/id/project/kisi');
    await page.locator('.glance').waitFor();
    await page.route('**/graphql/**', (route) => route.abort());
    await page.locator('#participants').getByRole('link', { name: 'Butzbach' }).click();
    await page.getByRole('heading', { level: 1, name: 'Das hat nicht geklappt' }).waitFor();
    expect(await page.title()).toBe('Das hat nicht geklappt · Integration Graph');
    await page.unroute('**/graphql/**');
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Butzbach' }).waitFor();
  });

  test('it shows what there is, and says which part of an answer is missing', async () => {
    const page = await explorer.open('/search');
    await page.route('**/graphql/**', async (route) => {
      const response = await route.fetch();
      const body = { ...(await response.json()), errors: [{ message: 'The rest is silence.' }] };
      await route.fulfill({ response, json: body });
    });
    await page.goto(`${explorer.address()}/id/project/kisi`);
    await page.getByRole('alert').filter({ hasText: 'The rest is silence.' }).waitFor();
    await page.locator('.glance').waitFor();
  });

  test('it says that there is no connection, and keeps what was loaded', async () => {
    const page = await explorer.open('/id/project/kisi');
    await page.locator('.glance').waitFor();
    await page.context().setOffline(true);
    await page.getByRole('status').filter({ hasText: 'Keine Verbindung' }).waitFor();
    expect(await page.locator('.glance').isVisible()).toBe(true);
    await page.context().setOffline(false);
    await page.getByText('Keine Verbindung').waitFor({ state: 'detached' });
  });
});
