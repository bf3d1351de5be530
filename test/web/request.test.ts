import type { Engine } from '../../src/graph/engine.ts';
import { idOf, RequestFailure, send } from '../../src/web/explorer/client/request.ts';
import { shippedEngine } from '../support/engines.ts';
import { manifestOf } from '../support/persisted.ts';
import { startServer, type TestServer } from '../support/server.ts';

const TEXT = 'query Names($ids: [ID!]!) { nodes(ids: $ids) { id } }';
const documents = manifestOf(TEXT);
const [hash = ''] = Object.keys(documents);
const NAMES = { __meta__: { hash } };

describe('A question of the explorer', () => {
  const fetchAnywhere = globalThis.fetch;
  let engine: Engine;
  let server: TestServer;
  let asked: { method: string; length: number; cache: string | undefined }[] = [];

  beforeAll(async () => {
    engine = await shippedEngine('embedded');
    const find = (id: string) => documents[id] ?? null;
    server = await startServer(engine, undefined, { find, only: true });
    // A page asks its own server.
    globalThis.fetch = (input, init) => {
      const url = new URL(String(input), server.address);
      const { method = 'GET', cache } = init ?? {};
      asked.push({ method, length: url.pathname.length + url.search.length, cache });
      return fetchAnywhere(url, init);
    };
  });
  beforeEach(() => {
    asked = [];
  });
  afterAll(async () => {
    globalThis.fetch = fetchAnywhere;
    await server.close();
    await engine.close();
  });

  test('is asked by its address, and the browser asks whether what it keeps still holds', async () => {
    const { data, errors } = await send(NAMES, { ids: ['project/kisi'] });
    expect({ data, errors }).toEqual({ data: { nodes: [{ id: 'project/kisi' }] }, errors: [] });
    expect(asked).toEqual([{ method: 'GET', length: expect.any(Number), cache: 'no-cache' }]);
  });

  test('is asked by POST with the same id where its address would be too long', async () => {
    const ids = Array.from({ length: 90 }, (_, place) => `project/${'x'.repeat(70)}-${place}`);
    const { data } = await send(NAMES, { ids: [...ids, 'project/kisi'] });
    expect(data).toMatchObject({ nodes: expect.arrayContaining([{ id: 'project/kisi' }]) });
    expect(asked.map(({ method }) => method)).toEqual(['POST']);
    const short = ids.slice(0, 50);
    await send(NAMES, { ids: short });
    expect(asked.at(-1)?.method).toBe('GET');
    expect(asked.at(-1)?.length).toBeLessThanOrEqual(6_000);
  });

  test('that the server does not know has an error with its code', async () => {
    const { data, errors } = await send({ __meta__: { hash: 'sha256:nothing' } }, {});
    expect({ data, codes: errors.map(({ code }) => code) }).toEqual({
      data: null,
      codes: ['PERSISTED_DOCUMENT_NOT_FOUND'],
    });
  });

  test('that is given up fails as such', async () => {
    const given = send(NAMES, { ids: [] }, AbortSignal.abort());
    await expect(given).rejects.toEqual(expect.objectContaining({ kind: 'aborted' }));
    await expect(given).rejects.toBeInstanceOf(RequestFailure);
  });

  test('without an id is a fault of the build', () => {
    expect(() => idOf({})).toThrow('A document was generated without its id.');
  });
});
