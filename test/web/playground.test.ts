import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { packagePath } from '../../src/package-root.ts';
import { axeViolations, describeInBrowser } from './browser.ts';

const examples = readdirSync(packagePath('examples/queries')).filter((file) =>
  file.endsWith('.graphql'),
);

function answer(page: Page) {
  return page.locator('.result-window');
}

async function run(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Execute query' }).click();
}

/** Waits until the editor has this query, however it is laid out. */
async function expectQuery(page: Page, expected: string): Promise<void> {
  await page.waitForFunction((text) => {
    const lines = document.querySelectorAll('.graphiql-query-editor .view-line');
    const shown = [...lines].map((line) => line.textContent).join(' ');
    return shown.replaceAll(/\s+/g, ' ').trim() === text;
  }, expected);
}

/** Keeps back the code of the editors, as a slow connection does, until what it returns is called. */
async function holdEditors(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/monaco-editor-[^/]+\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

const openQuery = (query: string) => `/graphql?query=${encodeURIComponent(query)}`;

describeInBrowser('The playground', (explorer) => {
  test('puts a query together from the fields that are ticked, and runs it', async () => {
    const page = await explorer.open(openQuery('query Edition { dataset { title } }'));
    await page.getByRole('button', { name: 'Show Query builder' }).click();
    const builder = page.locator('.graphiql-explorer-root');
    await builder.getByText('license', { exact: true }).click();
    await expectQuery(page, 'query Edition { dataset { title license } }');
    await run(page);
    await answer(page).getByText('"CC-BY-4.0').waitFor();
    await builder.getByText('title', { exact: true }).click();
    await expectQuery(page, 'query Edition { dataset { license } }');
  });

  test('runs a query that was asked for before the editors were there, with its variables', async () => {
    const page = await explorer.open('/search');
    const releaseEditors = await holdEditors(page);
    const query =
      'query Title { dataset { title } } query Named($id: ID!) { project(id: $id) { name } }';
    const variables = JSON.stringify({ id: 'project/kisi' });
    const asked = new URLSearchParams({ query, variables, operationName: 'Named' });
    await page.goto(`${explorer.address()}/graphql?${asked}`);
    await run(page);
    expect(await page.locator('.graphiql-query-editor .view-line').count()).toBe(0);
    releaseEditors();
    await answer(page).getByText('KISI – Kommunale').waitFor();
  });

  test('marks a dash where it is typed, and not where an answer has one', async () => {
    const page = await explorer.open(openQuery('{ project(id: "project/kisi") { name } }'));
    const marked = (editor: string) => page.locator(`${editor} .unicode-highlight`);
    await run(page);
    await answer(page).getByText('KISI – Kommunale').waitFor();
    await page.locator('.graphiql-query-editor .view-line').first().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' "KISI – Hessen');
    await marked('.graphiql-query-editor').first().waitFor();
    expect(await marked('.result-window').count()).toBe(0);
  });

  test('shows the fields of each example in the query builder', async () => {
    const page = await explorer.open('/graphql');
    await page.getByRole('button', { name: 'Show Query builder' }).click();
    const builder = page.locator('.graphiql-explorer-root');
    const tabs = page.getByRole('tab');
    expect(await tabs.count()).toBe(examples.length);
    for (let tab = 0; tab < examples.length; tab += 1) {
      await tabs.nth(tab).click();
      await builder.locator('.graphiql-operation-title-bar').first().waitFor();
      expect(await builder.getByText('Something went wrong').count()).toBe(0);
    }
  });

  test('keeps the query builder beside documentation and history, in light and in dark', async () => {
    const page = await explorer.open('/graphql');
    for (const plugin of ['Query builder', 'History', 'Documentation Explorer']) {
      await page.getByRole('button', { name: `Show ${plugin}` }).click();
      await page.getByRole('button', { name: `Hide ${plugin}` }).waitFor();
    }
    await page.getByRole('button', { name: 'Show Query builder' }).click();
    const color = () =>
      page
        .locator('.graphiql-explorer-root')
        .getByText('query', { exact: true })
        .first()
        .evaluate((node) => getComputedStyle(node).color);
    const light = await color();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await color()).not.toBe(light);
  });

  test('reads the schema without asking for introspection', async () => {
    const page = await explorer.open('/search');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${explorer.address()}/graphql`);
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByText('Root Types').waitFor();
    expect(asked).toContain('/schema.graphql');
    expect(asked.filter((path) => path === '/graphql')).toHaveLength(1);
  });
});

const closed = { find: () => null, only: true };

describeInBrowser(
  'Where nothing but persisted documents is answered',
  (explorer) => {
    test.each([
      ['the first view', '/', '.counts .count'],
      ['the search', '/search?q=Vielfalt', '.result'],
      ['a thing', '/id/project/kisi', '.glance'],
      ['the graph', '/graph?center=project/kisi', '[data-settled="true"]'],
      ['a path', '/path?from=person/aljoscha-probst&to=municipality/06440005', '.path-sentence'],
      ['the map', '/map', '.hesse .area'],
      ['the money', '/money', '.sankey'],
      ['what contradicts', '/conflicts', 'main h1'],
    ])('%s of the explorer is answered by addresses alone', async (_what, path, shown) => {
      const page = await explorer.open('/search');
      const asked: { method: string; url: string }[] = [];
      page.on('request', (request) => {
        const { pathname } = new URL(request.url());
        if (pathname.startsWith('/graphql'))
          asked.push({ method: request.method(), url: pathname });
      });
      await page.goto(`${explorer.address()}${path}`);
      await page.locator(shown).first().waitFor();
      expect(asked.length).toBeGreaterThan(0);
      for (const { method, url } of asked) {
        expect({ method, url }).toEqual({
          method: 'GET',
          url: expect.stringMatching(/^\/graphql\/sha256:[0-9a-f]{64}$/),
        });
      }
    });

    test('a view is taken home as a table, in the order of its query', async () => {
      const page = await explorer.open('/money');
      await page.getByText('Herunterladen', { exact: true }).click();
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: /^CSV/ }).click(),
      ]);
      const [header] = readFileSync(await saved.path(), 'utf8').split('\r\n');
      expect(header).toMatch(/nodes\.grants,.*nodes\.regrants,.*nodes\.planned.*nodes\.awarded/);
    });

    test('the playground says so at its top, in the language of the reader', async () => {
      const german = await explorer.open('/graphql');
      expect(await german.getByRole('complementary').textContent()).toMatch(
        /^Dieser Server beantwortet nur/,
      );
      const english = await explorer.open('/graphql', { locale: 'en-GB' });
      expect(await english.getByRole('complementary').textContent()).toMatch(
        /^This server answers only/,
      );
    });

    test('the playground has the schema, runs its examples, and refuses other queries in words', async () => {
      explorer.allowFailures();
      const page = await explorer.open('/graphql');
      await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
      await page.getByText('Root Types').waitFor();
      await run(page);
      await answer(page).getByText('"2025-02-04"').first().waitFor();
      await page.goto(explorer.address() + openQuery('{ dataset { title } }'));
      await page.getByText('dataset').first().waitFor();
      await run(page);
      await answer(page).getByText('Dieser Server kennt diese Abfrage nicht').waitFor();
    });

    test('a query that the explorer shows can be run in the playground', async () => {
      const page = await explorer.open('/id/project/kisi');
      await page.getByRole('link', { name: 'Abfrage zeigen' }).click();
      await page.getByText('query ProjectPage(').waitFor();
      const [response] = await Promise.all([page.waitForResponse('**/graphql'), run(page)]);
      expect(await response.json()).toMatchObject({ data: { node: { id: 'project/kisi' } } });
      expect(response.request().postDataJSON()).not.toHaveProperty('query');
    });

    test('the notice is without fault by axe, in light and in dark', async () => {
      const page = await explorer.open('/graphql');
      await page.getByRole('complementary').waitFor();
      const ofNotice = async () =>
        (await axeViolations(page)).filter((fault) => fault.includes('playground-notice'));
      expect(await ofNotice()).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await ofNotice()).toEqual([]);
    });
  },
  closed,
);
