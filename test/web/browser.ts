import { existsSync, readFileSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { openMeasuring } from '../../src/explore/measures/measuring.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { packagePath } from '../../src/package-root.ts';
import { NO_DOCUMENTS, type PersistedDocuments } from '../../src/server/persisted-documents.ts';
import { shippedEngine } from '../support/engines.ts';
import { startServer, type TestServer } from '../support/server.ts';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const isThere = existsSync(CHROMIUM);

/** What tests do with the explorer. */
export interface Explorer {
  /** `http://127.0.0.1:PORT` of the server, which holds the shipped data. */
  address(): string;
  /**
   * Opens an address of the explorer in a browser of its own: German, light and 1280 wide unless said
   * otherwise. What it does wrong fails the test: a message in the console, a violation of the page's
   * policy, a request to another host.
   */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** From here on in this test, the console may say that something was not answered. */
  allowFailures(): void;
}

/**
 * Describes what the explorer does in a real Chromium against the real server. Without a browser the
 * suite says so and is skipped; with `CI=true` it fails.
 *
 * @param documents What the server answers beside its own pages, or in place of everything else.
 */
export function describeInBrowser(
  name: string,
  define: (explorer: Explorer) => void,
  documents = NO_DOCUMENTS,
): void {
  if (!isThere && process.env.CI !== 'true') {
    process.stderr.write(
      `No browser at ${CHROMIUM}; set CHROMIUM_PATH to one. Skipping: ${name}\n`,
    );
  }
  const describeIt = isThere || process.env.CI === 'true' ? describe : skipped;
  describeIt(name, () => define(prepared(documents)));
}

const skipped = describe.skip;

function prepared(documents: PersistedDocuments): Explorer {
  let engine: Engine;
  let server: TestServer;
  let browser: Browser;
  let problems: string[] = [];
  let pages: Page[] = [];
  let failuresAllowed = false;
  beforeAll(async () => {
    engine = await shippedEngine('embedded');
    server = await startServer(engine, openMeasuring(), documents);
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await engine?.close();
  });
  beforeEach(() => {
    problems = [];
    failuresAllowed = false;
  });
  afterEach(async () => {
    await Promise.all(pages.map((page) => page.context().close()));
    pages = [];
    expect(problems).toEqual([]);
  });
  const watch = (page: Page) => {
    page.on('console', (message) => {
      // Without a graphics card, the driver notes that reading what was drawn takes its time.
      if (message.text().includes('GL Driver Message')) return;
      // The playground's editor says which workers it starts, and which directives it finds.
      if (/^setup-workers\/vite|^graphql: .*annotation token/.test(message.text())) return;
      if (failuresAllowed && /Failed to load resource/.test(message.text())) return;
      problems.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(server.address) && !url.startsWith('data:')) problems.push(`asks ${url}`);
    });
  };
  return {
    address: () => server.address,
    allowFailures: () => {
      failuresAllowed = true;
    },
    open: async (path, options = {}) => {
      const context = await browser.newContext({
        locale: 'de-DE',
        colorScheme: 'light',
        viewport: { width: 1280, height: 800 },
        reducedMotion: 'reduce',
        permissions: ['clipboard-read', 'clipboard-write'],
        ...options,
      });
      const page = await context.newPage();
      pages.push(page);
      watch(page);
      await page.goto(`${server.address}${path}`);
      return page;
    },
  };
}

const axe = readFileSync(packagePath('node_modules/axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe finds wrong with a page by WCAG 2.2 AA and by good practice, in words. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  // What is in order is left out: of the map alone that would be 2.2 MB to carry out of the browser.
  const violations = await page.evaluate<readonly Violation[]>(`axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations'],
  }).then((result) => result.violations)`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
  );
}
