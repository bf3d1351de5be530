import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Engine } from '../../src/graph/engine.ts';
import { packagePath } from '../../src/package-root.ts';
import { readPersistedDocuments } from '../../src/server/persisted-documents.ts';
import { shippedEngine } from '../support/engines.ts';
import { endPrograms, startNode } from '../support/program.ts';
import { startServer, type TestServer } from '../support/server.ts';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const isThere = existsSync(CHROMIUM) || process.env.CI === 'true';
if (!isThere) process.stderr.write(`No browser at ${CHROMIUM}; the front-end is not tried.\n`);
const skipped = describe.skip;
const describeWithBrowser = isThere ? describe : skipped;

const FOLDER = packagePath('examples/frontend');
/** Programs of the example, as its scripts run them. */
const PROGRAMS = {
  codegen: '@graphql-codegen/cli/cjs/bin.js',
  vite: 'vite/bin/vite.js',
  tsc: 'typescript/bin/tsc',
};

describeWithBrowser('The example of a front-end', () => {
  let engine: Engine;
  let open: TestServer;
  let closed: TestServer;
  let address: string;
  let browser: Browser;
  let page: Page;
  let asked: { readonly method: string; readonly url: string; readonly status: number }[] = [];
  let problems: string[] = [];

  /** As its README says: types from the running server, a build, and a server that knows its documents. */
  beforeAll(async () => {
    engine = await shippedEngine('embedded');
    open = await startServer(engine);
    await run('codegen', [], open);
    await run('tsc', ['--noEmit'], open);
    await run('vite', ['build'], open);
    const manifest = join(FOLDER, 'src/generated/persisted-documents.json');
    closed = await startServer(engine, undefined, readPersistedDocuments([manifest], true));
    const preview = start('vite', ['preview', '--host', '127.0.0.1'], closed);
    const line = await preview.line(/Local:/);
    address = /http:\S+/.exec(line)?.[0] ?? '';
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await endPrograms();
    await closed?.close();
    await open?.close();
    await engine?.close();
  });
  beforeEach(async () => {
    [asked, problems] = [[], []];
    page = await browser.newPage({ locale: 'en-GB' });
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (!pathname.startsWith('/graphql')) return;
      asked.push({
        method: response.request().method(),
        url: pathname,
        status: response.status(),
      });
    });
  });
  afterEach(async () => {
    await page.close();
    expect(problems).toEqual([]);
  });

  test('finds a municipality and shows its district, projects and figures with their sources', async () => {
    await page.goto(`${address}?asOf=2025-12-31`);
    await page.getByLabel('Name').fill('kirchhain');
    await page.getByRole('link', { name: 'Kirchhain' }).click();
    const article = page.getByRole('article');
    await article.getByRole('heading', { name: 'Kirchhain' }).waitFor();
    const text = await article.textContent();
    expect(text).toContain('Official key 06534011, as of 2025-12-31');
    expect(text).toContain('In the district of Landkreis Marburg-Biedenkopf');
    expect(text).toMatch(/KISI .* jointly with Neustadt \(Hessen\)/);
    const population = 'population 16,254 inhabitants 2024-12-31 Zensus 2022';
    expect(await article.getByRole('row', { name: population }).count()).toBe(1);
    const sources = await article
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(sources.length).toBeGreaterThan(3);
    for (const source of sources) expect(source).toMatch(/^https?:/);
  });

  test('asks by hash and address alone, so that a server of persisted documents answers', async () => {
    await page.goto(`${address}?id=municipality/06435014`);
    await page.getByRole('heading', { name: 'Hanau' }).waitFor();
    await page.getByRole('link', { name: 'Allendorf (Eder)' }).waitFor();
    expect(asked).toHaveLength(2);
    for (const { method, url, status } of asked) {
      expect({ method, status }).toEqual({ method: 'GET', status: 200 });
      expect(url).toMatch(/^\/graphql\/sha256:[0-9a-f]{64}$/);
    }
  });

  test('keeps what holds on two dates apart, also on the way back', async () => {
    await page.goto(`${address}?asOf=2025-12-31&id=municipality/06435014`);
    const article = page.getByRole('article');
    await article.getByText('In the district of Main-Kinzig-Kreis').waitFor();
    await page.getByLabel('As of').fill('2026-01-01');
    await article.getByText('Directly in Regierungsbezirk Darmstadt').waitFor();
    expect(await article.textContent()).not.toContain('Main-Kinzig-Kreis');
    const before = asked.length;
    await page.goBack();
    await article.getByText('In the district of Main-Kinzig-Kreis').waitFor();
    expect(await article.textContent()).not.toContain('Regierungsbezirk');
    expect(asked).toHaveLength(before);
  });

  test('pages through what it finds', async () => {
    await page.goto(address);
    const links = page.getByRole('navigation').getByRole('link');
    await page.getByText('425 municipalities').waitFor();
    expect(await links.count()).toBe(20);
    await page.getByRole('button', { name: 'More' }).click();
    await links.nth(39).waitFor();
    const names = await links.allInnerTexts();
    expect(new Set(names).size).toBe(40);
  });

  test('fits a narrow screen', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${address}?asOf=2025-12-31&id=municipality/06534011`);
    await page.getByRole('heading', { name: 'Kirchhain' }).waitFor();
    const overhang = 'document.documentElement.scrollWidth - window.innerWidth';
    expect(await page.evaluate<number>(overhang)).toBeLessThanOrEqual(0);
  });

  test('is without fault by axe, in light and in dark', async () => {
    await page.goto(`${address}?asOf=2025-12-31&name=kirchhain&id=municipality/06534011`);
    await page.getByRole('heading', { name: 'Kirchhain' }).waitFor();
    await page.evaluate(readFileSync(packagePath('node_modules/axe-core/axe.min.js'), 'utf8'));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const violations = await page.evaluate(
        'axe.run().then(({ violations }) => violations.map(({ id, help }) => id + ": " + help))',
      );
      expect(violations).toEqual([]);
    }
  });
});

function start(program: keyof typeof PROGRAMS, args: readonly string[], server: TestServer) {
  const path = join(FOLDER, 'node_modules', PROGRAMS[program]);
  return startNode(FOLDER, [path, ...args], { GRAPH_URL: server.address, NO_COLOR: '1' });
}

/** Runs a program of the example to its end, which must be a good one. */
async function run(program: keyof typeof PROGRAMS, args: readonly string[], server: TestServer) {
  const { status, output, errors } = await start(program, args, server).ended;
  if (status !== 0) throw new Error(`${program}:\n${[...output, ...errors].join('\n')}`);
}
