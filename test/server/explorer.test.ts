import type { Engine } from '../../src/graph/engine.ts';
import { VIEWS } from '../../src/server/explorer.ts';
import { shippedEngine } from '../support/engines.ts';
import { startServer, type TestServer, TODAY } from '../support/server.ts';

const BROWSER = { accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8' };

let engine: Engine;
let server: TestServer;
beforeAll(async () => {
  engine = await shippedEngine('embedded');
  server = await startServer(engine);
});
afterAll(async () => {
  await server.close();
  await engine.close();
});

const ask = (path: string) =>
  fetch(`${server.address}${path}`, { headers: BROWSER, redirect: 'manual' });

describe('The explorer', () => {
  test.each(VIEWS)('answers at %s with its page, which says what counts as today', async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toContain(`<meta name="today" content="${TODAY}" />`);
  });

  test('takes nothing from other hosts, and nothing that stands within the page', async () => {
    const policy = (await ask('/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('answers at the address of a thing', async () => {
    expect((await ask('/id/project/kisi')).status).toBe(200);
  });

  test.each(['/id/project/nothing', '/id/nothing/kisi', '/id/Not An Id', '/nowhere'])(
    'says by its status that there is nothing at %s, and shows its page',
    async (path) => {
      const response = await ask(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('<div id="explorer">');
    },
  );

  test('lets its files be kept for ever, and its page never', async () => {
    const page = await ask('/');
    const [script = ''] = (await page.text()).match(/\/explorer\/assets\/[^"]+\.js/) ?? [];
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect((await ask(script)).headers.get('cache-control')).toContain('immutable');
  });

  test('leaves programs that ask for what is not there with an answer they can read', async () => {
    const response = await fetch(`${server.address}/nowhere`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND' } }],
    });
  });
});
