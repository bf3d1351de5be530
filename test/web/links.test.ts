import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './browser.ts';

const PATH = '/path?from=person/aljoscha-probst&to=funding-source/amif-2021-2027&asOf=2025-02-04';

const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

describeInBrowser('From view to view', (explorer) => {
  test('a source leads to what others say differently, and on to all of it', async () => {
    const page = await explorer.open('/id/observation/participants-kisi-42');
    await page.locator('.passage-source a').first().click();
    const section = page.locator('#contradictions');
    await section.getByText('38 Kommunen', { exact: true }).waitFor();
    await section.getByText('42 Kommunen', { exact: true }).waitFor();
    await page.locator('.statement').getByText('Teilnehmende: 42 Kommunen').waitFor();
    const source = decodeURIComponent(new URL(page.url()).pathname.slice('/id/'.length));
    await page.goto(`${explorer.address()}/conflicts?source=${source}`);
    await page.locator('.narrowed a').first().waitFor();
    await page.locator('.conflicts > li').first().waitFor();
    const narrowed = await page.locator('.conflicts > li').count();
    await page.getByRole('link', { name: 'Alle Widersprüche zeigen' }).click();
    await page.waitForURL('**/conflicts');
    await page.waitForFunction(
      (count) => document.querySelectorAll('.conflicts > li').length > count,
      narrowed - 1,
    );
  });

  test('a source that agrees with all others says nothing of contradictions', async () => {
    const page = await explorer.open('/id/source/offenbach-2025-02-11');
    await page.locator('.statements').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('#contradictions').count()).toBe(0);
  });

  test('a connection in words leads to its picture, and back', async () => {
    const page = await explorer.open(PATH);
    const sentence = (await page.locator('.path-sentence').first().textContent()) ?? '';
    await page.getByRole('link', { name: 'Als Bild zeigen' }).first().click();
    await page.waitForURL('**/graph?**');
    await page.locator('.graph-picture[data-settled="true"]').waitFor();
    expect(await page.locator('.path-text').first().textContent()).toBe(sentence);
    expect(parameter(page, 'asOf')).toBe('2025-02-04');
    await page.getByRole('link', { name: 'Mit allen Quellen als Text' }).click();
    await page.waitForURL('**/path?**');
    expect(await page.locator('.path-sentence').first().textContent()).toBe(sentence);
  });

  test('another of several connections is shown in the picture when it is chosen', async () => {
    const page = await explorer.open('/path?from=municipality/06440005&to=project/kisi&steps=3');
    await page.locator('.paths > li').first().waitFor();
    const ways = page.getByRole('link', { name: 'Als Bild zeigen' });
    const last = (await ways.count()) - 1;
    const sentence = await page.locator('.path-sentence').nth(last).textContent();
    await ways.nth(last).click();
    await page.waitForURL('**/graph?**');
    await page.locator('.path-text').first().waitFor();
    expect(await page.locator('.path-text').first().textContent()).toBe(sentence);
  });

  test('a project and a fund lead to their money, a project to its reach', async () => {
    const page = await explorer.open('/id/project/kisi');
    const side = page.locator('.side-actions');
    expect(await side.getByRole('link', { name: 'Karte' }).getAttribute('href')).toBe(
      '/map?project=project/kisi',
    );
    await side.getByRole('link', { name: 'Geld' }).click();
    await page.waitForURL('**/money?project=project/kisi');
    await page.locator('.flows').first().waitFor();
    const fund = await explorer.open('/id/funding-source/amif-2021-2027?asOf=2025-12-31');
    await fund.locator('.side-actions').getByRole('link', { name: 'Geld' }).click();
    await fund.waitForURL('**/money?asOf=2025-12-31&fundingSource=funding-source/amif-2021-2027');
    await fund.locator('.flows').first().waitFor();
  });

  test.each([
    ['/id/municipality/06440005', 'Butzbach'],
    ['/id/district/06440', 'Wetteraukreis'],
    ['/id/event/wir-vernetzungstreffen-2025-02-04', 'Offenbach'],
    ['/id/centre/06411000', 'Darmstadt'],
  ])('%s shows on a small map where it is: %s', async (path, name) => {
    const page = await explorer.open(path);
    const map = page.getByRole('img', { name: new RegExp(`Lage von: .*${name}`) });
    await map.waitFor();
    expect(await map.locator('.place-area').count()).toBeGreaterThan(0);
    await page.getByRole('link', { name: /GeoBasis-DE/ }).waitFor();
  });
});

describeInBrowser('What a view shows, as a table', (explorer) => {
  test.each([
    ['/conflicts', 'Contradictions.csv', 'contradictions.nodes.statements.value'],
    ['/id/source/offenbach-2025-02-11', 'Statements.csv', 'source.statements.nodes.kind'],
    [PATH, 'Connections.csv', 'shortestPaths.paths.steps.sentence'],
    ['/map', 'Inhabitants.csv', 'municipalities.nodes.population.value'],
    ['/map?project=project/kisi', 'Reach.csv', 'project.coverage.municipalities.nodes.answer'],
    ['/money', 'Recipients.csv', 'fundingFlows.flows.nodes.awarded.amount.amount'],
  ])('is saved from %s', async (path, name, column) => {
    const page = await explorer.open(path);
    await page.getByText('Herunterladen').click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /^CSV/ }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe(name);
    const [header = '', ...rows] = readFileSync(await saved.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(header.split(',')).toContain(column);
    expect(rows.length).toBeGreaterThan(0);
  });

  test('that the server refuses is said in its words', async () => {
    explorer.allowFailures();
    const page = await explorer.open('/conflicts');
    await page.getByText('Herunterladen').click();
    await page.route('**/graphql?all=true', (route) =>
      route.fulfill({ status: 503, json: { detail: 'The graph is being imported.' } }),
    );
    await page.getByRole('button', { name: /^CSV/ }).click();
    await page.getByRole('alert').filter({ hasText: 'The graph is being imported.' }).waitFor();
  });
});
