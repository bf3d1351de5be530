import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';

const USAGE = `Usage: npm run bench:picture -- [THINGS…]

  THINGS  how many things to draw, with half as many relationships again (500 2000 5000 without any)`;
const EXIT_USAGE = 64;
const EXPLORER = resolve(import.meta.dirname, '../src/web/explorer');
const ORIGIN = 'http://picture.localhost';
const TIMES = 20;

/** The program of the picture and of its layout, by the addresses of its files. */
async function bundle(): Promise<Map<string, string>> {
  const result = await build({
    root: EXPLORER,
    configFile: resolve(EXPLORER, 'vite.config.ts'),
    logLevel: 'error',
    build: {
      write: false,
      rollupOptions: {
        input: resolve(EXPLORER, 'graph/picture/drawing.ts'),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'drawing.js' },
      },
    },
  });
  const outputs = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  return new Map(
    outputs.map((file) => [
      `/explorer/${file.fileName}`,
      file.type === 'chunk' ? file.code : String(file.source),
    ]),
  );
}

// Runs in the page: draws so many things, without laying them out meanwhile.
const SHOW = `async (count) => {
  const { Drawing } = await import('/explorer/drawing.js');
  const types = ['Person', 'Ministry', 'Centre', 'University', 'Municipality', 'Project', 'Grant', 'Event', 'Topic'];
  const things = new Map(Array.from({ length: count }, (_, place) => ['thing/' + place, {
    id: 'thing/' + place, type: types[place % types.length], name: 'Thing ' + place, district: null, stands: 1,
  }]));
  const relations = Array.from({ length: Math.round(count * 1.5) }, (_, place) => ({
    key: String(place), kind: 'ABOUT', from: 'thing/' + ((place * 7919) % count), to: 'thing/' + ((place * 104729 + 1) % count),
    planned: place % 5 === 0, validFrom: null, validTo: null, detail: null, evidence: [], stands: 1,
  }));
  const container = document.getElementById('picture');
  container.style.cssText = 'width: 1200px; height: 800px';
  for (const name of ['--background', '--text', '--muted', '--edge', '--line', '--link', '--person', '--authority',
    '--centre', '--body', '--place', '--project', '--money', '--event', '--topic'])
    container.style.setProperty(name, '#336699');
  await new Promise((settled) => {
    globalThis.drawing = new Drawing(container, {
      select() {}, expand() {}, arranging: (isArranging) => isArranging || settled(),
    });
    globalThis.drawing.show({ things, relations }, true);
  });
}`;

async function run(counts: readonly number[]): Promise<number> {
  if (counts.some((count) => !Number.isInteger(count) || count < 1)) {
    process.stderr.write(`${USAGE}\n`);
    return EXIT_USAGE;
  }
  const files = await bundle();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    for (const count of counts) {
      const page = await browser.newPage();
      await page.route(`${ORIGIN}/**`, (route) => {
        const { pathname } = new URL(route.request().url());
        const body = files.get(pathname);
        return body === undefined
          ? route.fulfill({ contentType: 'text/html', body: '<div id="picture"></div>' })
          : route.fulfill({ contentType: 'text/javascript', body });
      });
      await page.goto(ORIGIN);
      const session = await page.context().newCDPSession(page);
      // Time that the page's thread computes, whatever else the machine does.
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      const computed = async () => {
        const { metrics } = await session.send('Performance.getMetrics');
        return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
      };
      await page.evaluate(`(${SHOW})(${count})`);
      await page.evaluate('drawing.refresh()');
      const before = await computed();
      await page.evaluate(`for (let time = 0; time < ${TIMES}; time += 1) drawing.refresh()`);
      const milliseconds = ((await computed()) - before) * (1000 / TIMES);
      process.stdout.write(
        `${count} things: ${milliseconds.toFixed(1)} ms of CPU for each drawing\n`,
      );
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return 0;
}

const asked = process.argv.slice(2).map(Number);
process.exitCode = await run(asked.length === 0 ? [500, 2_000, 5_000] : asked);
