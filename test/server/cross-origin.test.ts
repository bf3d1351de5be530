import type { Engine } from '../../src/graph/engine.ts';
import { readPersistedDocuments } from '../../src/server/persisted-documents.ts';
import { shippedEngine } from '../support/engines.ts';
import { idOf, manifestFolder, manifestOf } from '../support/persisted.ts';
import { startServer, type TestServer } from '../support/server.ts';

const OURS = 'https://atlas.example.org';
const ALSO_OURS = 'http://localhost:5173';
const OTHER = 'https://example.com';
const TYPE = 'query Type { __typename }';

/** What a browser has to be told. */
function told({ status, headers }: Response) {
  return {
    status,
    origin: headers.get('access-control-allow-origin'),
    varies: /\borigin\b/i.test(headers.get('vary') ?? ''),
  };
}

describe('Pages of other origins', () => {
  const write = manifestFolder();
  let engine: Engine;
  let closed: TestServer;
  let some: TestServer;
  let every: TestServer;

  beforeAll(async () => {
    engine = await shippedEngine('embedded');
    const documents = readPersistedDocuments([write('documents.json', manifestOf(TYPE))], false);
    const serve = (origins: string[]) => startServer(engine, undefined, documents, origins);
    closed = await serve([]);
    some = await serve([OURS, ALSO_OURS]);
    every = await serve(['*']);
  });
  afterAll(async () => {
    for (const server of [closed, some, every]) await server?.close();
    await engine.close();
  });

  const ADDRESSES: readonly [path: string, accept: string][] = [
    ['/graphql?query={__typename}', 'application/json'],
    ['/graphql?query={__typename}', 'text/csv'],
    [`/graphql/${idOf(TYPE)}`, 'application/json'],
    ['/export', '*/*'],
    ['/export?format=jsonl&types=State', '*/*'],
    ['/id/project/kisi', 'text/turtle'],
    ['/id/project/nothing', 'text/turtle'],
    ['/schema.graphql', '*/*'],
    ['/catalog', 'text/turtle'],
  ];
  const from = ({ address }: TestServer, origin: string, path: string, accept: string) =>
    fetch(`${address}${path}`, { headers: { origin, accept, 'apollo-require-preflight': '1' } });

  test.each(ADDRESSES)('read %s as %s where they are allowed to', async (path, accept) => {
    for (const origin of [OURS, ALSO_OURS]) {
      const answer = told(await from(some, origin, path, accept));
      expect(answer).toMatchObject({ origin, varies: true });
    }
    expect(told(await from(some, OTHER, path, accept))).toMatchObject({
      origin: null,
      varies: true,
    });
    expect(told(await from(every, OTHER, path, accept)).origin).toBe('*');
    expect(told(await from(closed, OURS, path, accept)).origin).toBeNull();
  });

  const preflight = ({ address }: TestServer, origin: string, path: string) =>
    fetch(`${address}${path}`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });

  test.each(['/graphql', '/graphql/x', '/export', '/id/project/kisi'])(
    'are told beforehand what they may ask at %s',
    async (path) => {
      const allowed = await preflight(some, OURS, path);
      expect(told(allowed)).toEqual({ status: 204, origin: OURS, varies: true });
      expect(allowed.headers.get('access-control-allow-methods')).toBe('GET, HEAD, POST');
      expect(allowed.headers.get('access-control-allow-headers')).toBe('content-type');
      expect(allowed.headers.get('access-control-allow-credentials')).toBeNull();
      expect(told(await preflight(some, OTHER, path)).origin).toBeNull();
      expect(told(await preflight(closed, OURS, path)).origin).toBeNull();
    },
  );

  test('read the name of a file and the version of an answer', async () => {
    const { headers } = await from(some, OURS, '/export?format=jsonl&types=State', '*/*');
    expect(headers.get('access-control-expose-headers')).toMatch(/ETag/);
    expect(headers.get('access-control-expose-headers')).toMatch(/Content-Disposition/);
  });

  test('that hide where they come from are not allowed', async () => {
    expect(told(await from(some, 'null', '/export', '*/*')).origin).toBeNull();
  });
});
