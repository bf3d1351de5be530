import type { Page } from 'playwright-core';
import { describeInBrowser } from './browser.ts';

/** Looks for something as a reader does, and opens the hit of that name. */
async function find(page: Page, typed: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Suchen' }).fill(typed);
  await page.getByRole('option', { name }).first().click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** The rows of a kind of relationship, without the mark that opens their sources. */
function rowsOf(page: Page, relation: string): Promise<string[]> {
  return page.locator(`#${relation} .sourced-content`).allTextContents();
}

describeInBrowser('The ten questions are answered by clicking', (explorer) => {
  test('1. who spoke at the meeting of 4 February 2025, on what, and who says so', async () => {
    const page = await explorer.open('/');
    await page.getByRole('link', { name: /Wer sprach beim Treffen/ }).click();
    const talk = page.locator('#contributions .sourced', { hasText: 'Positive Maßnahmen' });
    await talk.getByRole('link', { name: 'Constanze Janda' }).waitFor();
    expect(await talk.textContent()).toContain(
      'Inhaberin des Lehrstuhls für Sozialrecht und Verwaltungswissenschaft',
    );
    const rows = (await rowsOf(page, 'contributions')).join('\n');
    expect(rows).toContain('Martin Wilhelm');
    expect(rows).toContain('Aljoscha Probst');
    await talk.getByRole('button', { name: /Quelle/ }).click();
    await talk
      .getByRole('link', { name: 'Hessische WIR-Vielfaltszentren zu Gast in Offenbach' })
      .first()
      .waitFor();
  });

  test('2. which project AMIF co-funds, who runs it, and who presented it where', async () => {
    const page = await explorer.open('/');
    await find(page, 'amif', 'Asyl-, Migrations- und Integrationsfonds (AMIF)');
    await page.locator('#projects').getByRole('link', { name: /KISI/ }).click();
    await page.getByRole('heading', { level: 1, name: /^KISI/ }).waitFor();
    expect((await rowsOf(page, 'leaders')).join()).toContain('Steuerung und Abwicklung');
    const presentation = page.locator('#contributions');
    expect(await presentation.textContent()).toContain('Aljoscha Probst');
    await presentation.getByRole('link', { name: 'Vorstellung des Projekts KISI' }).click();
    await page.locator('#events').getByRole('link').click();
    await page.locator('#places').getByText('Rathaus Offenbach').waitFor();
  });

  test('3. which municipalities of the Lahn-Dill-Kreis have under 50,000 inhabitants', async () => {
    const page = await explorer.open('/');
    await page.getByRole('link', { name: /^425\s+Kommunen/ }).click();
    await page.getByLabel('Landkreis').selectOption({ label: 'Lahn-Dill-Kreis' });
    await page.getByLabel('Höchstens so viele Einwohner').fill('49999');
    await page.getByRole('button', { name: 'Filtern' }).click();
    await page.getByText('22 Einträge').waitFor();
    const row = page.getByRole('row', { name: /^Bischoffen/ });
    expect(await row.getByRole('cell').allTextContents()).toEqual([
      'Lahn-Dill-Kreis',
      '3.196',
      '31.12.2024',
    ]);
    expect(await page.getByRole('row', { name: /^Wetzlar/ }).count()).toBe(0);
  });

  test('4. who hosts the centre in Offenbach, what funds it, and for which territory it is', async () => {
    const page = await explorer.open('/');
    await find(
      page,
      'vielfaltszentrum offenbach am main',
      'WIR-Vielfaltszentrum Offenbach am Main',
    );
    const glance = page.locator('.glance');
    await glance.getByRole('link', { name: /Stadtverwaltung Offenbach am Main/ }).waitFor();
    await glance.getByRole('link', { name: /Landesprogramm WIR/ }).waitFor();
    await glance.getByRole('link', { name: 'Kommune: Offenbach am Main' }).click();
    await page.locator('.glance').getByText('132.746').waitFor();
  });

  test('5. all 33 centres with host and territory on one page', async () => {
    const page = await explorer.open('/');
    await page.getByRole('link', { name: /33 Vielfaltszentren/ }).click();
    await page.getByText('33 Einträge').waitFor();
    const rows = page.locator('.entries tbody tr');
    expect(await rows.count()).toBe(33);
    const offenbach = page.getByRole('row', { name: /^WIR-Vielfaltszentrum Offenbach am Main/ });
    expect(await offenbach.getByRole('link').allTextContents()).toEqual([
      'WIR-Vielfaltszentrum Offenbach am Main',
      'Stadtverwaltung Offenbach am Main',
      'Offenbach am Main',
    ]);
  });

  test('6. what the integration ministry was called on 1 January 2020, and is called now', async () => {
    const page = await explorer.open('/');
    await page.getByRole('link', { name: /Wie hieß das Integrationsministerium/ }).click();
    await page
      .getByRole('heading', {
        level: 1,
        name: 'Hessisches Ministerium für Soziales und Integration',
      })
      .waitFor();
    await page.getByRole('button', { name: 'Stand 01.01.2020' }).click();
    await page.getByRole('button', { name: 'Zurück zu heute' }).click();
    await page
      .getByRole('heading', {
        level: 1,
        name: 'Hessisches Ministerium für Arbeit, Integration, Jugend und Soziales',
      })
      .waitFor();
  });

  test('7. which municipalities take part in KISI, and how many sources say there are', async () => {
    const page = await explorer.open('/');
    await page.getByRole('link', { name: /38 oder 42 Kommunen/ }).click();
    const differing = page.locator('#contradictions');
    await differing.getByText('38 Kommunen', { exact: true }).waitFor();
    await differing.getByText('42 Kommunen', { exact: true }).waitFor();
    expect(await page.locator('#participants .relation-end').allTextContents()).toHaveLength(6);
    const kirchhain = page.locator('#participants .sourced', { hasText: 'Kirchhain' }).first();
    expect(await kirchhain.textContent()).toContain('gemeinsam mit');
  });

  test('8. by which grants the money reaches Butzbach, from which fund, up to which amount', async () => {
    const page = await explorer.open('/');
    await find(page, '06440005', 'Butzbach');
    await page
      .locator('.glance')
      .getByRole('link', { name: /Stadtverwaltung Butzbach/ })
      .click();
    await page.locator('#grantsReceived').getByRole('link').click();
    await page.locator('.glance').getByText('290.657,90').waitFor();
    await page.locator('#parentGrants').getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: /^AMIF-Zuwendung/ }).waitFor();
    expect((await rowsOf(page, 'fundingSources')).join()).toContain('(AMIF) 2021–2027');
  });

  test('9. to which district Hanau belonged and since when to none, and when Bromskirchen ended', async () => {
    const page = await explorer.open('/');
    await page.getByRole('link', { name: /Zu welchem Landkreis gehörte Hanau/ }).click();
    await page.locator('#partOf').waitFor();
    const [district = '', region = ''] = await rowsOf(page, 'partOf');
    expect(district).toContain('Main-Kinzig-Kreis');
    expect(district).toContain('bis 31.12.2025');
    expect(region).toContain('seit 01.01.2026');
    await find(page, 'bromskirchen', 'Bromskirchen');
    const notice = page.locator('.thing-notice');
    expect(await notice.textContent()).toContain('Bestand bis 31.12.2022');
    await notice.getByRole('link', { name: 'Allendorf (Eder)' }).click();
    await page.getByRole('heading', { level: 1, name: 'Allendorf (Eder)' }).waitFor();
  });

  test('10. what a single source states in all, by kind', async () => {
    const page = await explorer.open('/');
    await page.getByRole('link', { name: /Was sagt die Meldung der Stadt Offenbach/ }).click();
    const heading = page.getByRole('heading', { name: /^Belegt \d+ Aussagen$/ });
    const all = Number(/\d+/.exec((await heading.textContent()) ?? '')?.[0]);
    const counts = await page.locator('.kind-filter .section-count').allTextContents();
    expect(counts.slice(1).reduce((sum, count) => sum + Number(count), 0)).toBe(all);
    const kinds = page.locator('.kind-filter');
    await kinds.getByRole('link', { name: /^gab / }).click();
    await page.getByRole('link', { name: 'Person: Constanze Janda' }).waitFor();
    await page.locator('.statement-kind', { hasText: 'war dabei' }).waitFor({ state: 'detached' });
    const shown = await page.locator('.statement-kind').allTextContents();
    expect([...new Set(shown)]).toEqual(['gab']);
    expect(shown).toHaveLength(3);
  });
});
