import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { FORMATS } from '../../src/export/formats/all-formats.ts';
import { TABLE_FORMATS } from '../../src/export/table/all-table-formats.ts';
import { describeInBrowser } from './browser.ts';

const TOWNS = 'query Towns { municipalities { totalCount nodes { id name } } }';
const TWO_LISTS = 'query Both { municipalities { nodes { id } edges { cursor } } }';

describeInBrowser('The downloads of the playground', ({ open, allowFailures }) => {
  const openQuery = (query: string) => open(`/graphql?query=${encodeURIComponent(query)}`);

  test('are all formats of the server, whose names fit, and are reached by the keyboard', async () => {
    const page = await openQuery(TOWNS);
    await page.getByRole('button', { name: 'Download', exact: true }).focus();
    await page.keyboard.press('Enter');
    const items = page.getByRole('menuitem');
    await items.first().waitFor();
    expect(await items.count()).toBe(TABLE_FORMATS.size + FORMATS.size);
    const cut = await items.evaluateAll((all) =>
      all.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth),
    );
    expect(cut).toEqual([]);
    await page.keyboard.press('Home');
    const saved = await saving(page, () => page.keyboard.press('Enter'));
    expect(saved.suggestedFilename()).toBe('Towns.csv');
    const [header, first, ...rest] = (await textOf(saved)).trimEnd().split('\r\n');
    expect(header).toBe(
      'municipalities.totalCount,municipalities.nodes.id,municipalities.nodes.name',
    );
    expect(rest).toHaveLength(Number(first?.split(',')[0]) - 1);
  }, 120_000);

  test('have the whole graph', async () => {
    const page = await openQuery(TOWNS);
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    const item = page.getByRole('menuitem', { name: /GraphML/ });
    const saved = await saving(page, () => item.click());
    expect(saved.suggestedFilename()).toBe('integration-graph-hesse.graphml');
    expect((await textOf(saved)).endsWith('</graphml>\n')).toBe(true);
  }, 120_000);

  test('say in the place of the answer why there is no table', async () => {
    const page = await openQuery(TWO_LISTS);
    allowFailures();
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    await page.getByRole('menuitem', { name: /CSV/ }).click();
    await page.getByText('deepest list').waitFor();
  }, 120_000);
});

async function saving(page: Page, work: () => Promise<void>): Promise<Download> {
  const [saved] = await Promise.all([page.waitForEvent('download'), work()]);
  return saved;
}

async function textOf(saved: Download): Promise<string> {
  return readFileSync(await saved.path(), 'utf8');
}
