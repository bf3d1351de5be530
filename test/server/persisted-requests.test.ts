import { readFileSync } from 'node:fs';
import type { Engine } from '../../src/graph/engine.ts';
import { graphWrites } from '../../src/import/graph-writes.ts';
import { OWN_MANIFESTS, readPersistedDocuments } from '../../src/server/persisted-documents.ts';
import { describeEachEngine, emptyEngine } from '../support/engines.ts';
import { idOf, manifestFolder, manifestOf } from '../support/persisted.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { smallPackage } from '../support/small-graph.ts';

const NAME = 'query Name($id: ID!) { municipality(id: $id) { name } }';
const BY_DATE =
  'query ByDate($date: Date!) @asOf(date: $date) { ministry(id: "ministry/m") { name } }';
const TWO = 'query Type { __typename } query Project { project(id: "project/p") { id } }';
const LONG = 'query Types { __schema { types { name } } }';
const GRAPH = {
  municipality: [{ id: 'municipality/06440005', name: 'Butzbach' }],
  ministry: [{ id: 'ministry/m', name: 'Soziales' }],
  name: [
    { thing: 'ministry/m', value: 'Alt', validTo: '2023-12-31' },
    { thing: 'ministry/m', value: 'Neu', validFrom: '2024-01-01' },
  ],
};
const BUTZBACH = { id: 'municipality/06440005' };
const ANSWER = { data: { municipality: { name: 'Butzbach' } } };

describeEachEngine('Persisted documents', (name) => {
  const write = manifestFolder();
  let engine: Engine;
  let open: TestServer;
  let closed: TestServer;

  beforeAll(async () => {
    engine = await emptyEngine(name);
    await engine.write(graphWrites(smallPackage(GRAPH)));
    const path = write('persisted-documents.json', manifestOf(NAME, BY_DATE, TWO, LONG));
    open = await startServer(engine, undefined, readPersistedDocuments([path], false));
    closed = await startServer(engine, undefined, readPersistedDocuments([path], true));
  });
  afterAll(async () => {
    await open.close();
    await closed.close();
    await engine.close();
  });

  test('answer by POST with their id and variables', async () => {
    const answer = await post(open, { documentId: idOf(NAME), variables: BUTZBACH });
    expect(answer).toMatchObject({ status: 200, body: ANSWER });
  });

  test.each([
    ['their own address', `/graphql/${idOf(NAME)}?`],
    ['their own address with nothing but the hash', `/graphql/${idOf(NAME).slice(7)}?`],
    ['the address of GraphQL with their id', `/graphql?documentId=${idOf(NAME)}&`],
  ])('answer by GET at %s, without a header, to be kept for a minute', async (_what, path) => {
    const answer = await get(open, path, BUTZBACH);
    expect(answer).toMatchObject({ status: 200, body: ANSWER });
    expect(answer.headers.get('cache-control')).toBe('public, max-age=60');
    expect(answer.headers.get('etag')).toMatch(/^W\/"[\w-]{43}"$/);
    expect(answer.headers.get('vary')).toBe('Accept');
  });

  test('answer 304 without a body to who has the answer, and anew to who has another', async () => {
    const first = await get(open, `/graphql/${idOf(NAME)}?`, BUTZBACH);
    const etag = first.headers.get('etag') ?? '';
    const again = await get(open, `/graphql/${idOf(NAME)}?`, BUTZBACH, { 'if-none-match': etag });
    expect(again).toMatchObject({ status: 304, body: null });
    expect(again.headers.get('etag')).toBe(etag);
    expect(again.headers.get('cache-control')).toBe('public, max-age=60');

    const other = await get(
      open,
      `/graphql/${idOf(NAME)}?`,
      { id: 'municipality/1' },
      {
        'if-none-match': etag,
      },
    );
    expect(other).toMatchObject({ status: 200, body: { data: { municipality: null } } });
    expect(other.headers.get('etag')).not.toBe(etag);
  });

  test.each([
    ['their own address', `/graphql/${idOf(NAME)}?`],
    ['the address of GraphQL with their id', `/graphql?documentId=${idOf(NAME)}&`],
  ])('answer HEAD at %s like GET, without the body', async (_what, path) => {
    const whole = await get(open, path, BUTZBACH);
    const encoded = encodeURIComponent(JSON.stringify(BUTZBACH));
    const head = await fetch(`${open.address}${path}variables=${encoded}`, { method: 'HEAD' });
    expect({ status: head.status, body: await head.text() }).toEqual({ status: 200, body: '' });
    for (const header of ['content-type', 'content-length', 'etag', 'cache-control', 'vary']) {
      expect([header, head.headers.get(header)]).toEqual([header, whole.headers.get(header)]);
    }
    expect(head.headers.get('content-length')).not.toBe('0');
    const unknown = await fetch(`${open.address}/graphql/x`, { method: 'HEAD' });
    expect(unknown.status).toBe(404);
  });

  test('are asked for another day like any other', async () => {
    const at = (date: string) => get(open, `/graphql/${idOf(BY_DATE)}?`, { date });
    expect([await at('2020-01-01'), await at('2025-01-01')].map(({ body }) => body)).toEqual([
      { data: { ministry: { name: 'Alt' } } },
      { data: { ministry: { name: 'Neu' } } },
    ]);
  });

  test('of several operations need the name of one', async () => {
    const named = await get(open, `/graphql/${idOf(TWO)}?operationName=Type&`, {});
    expect(named.body).toEqual({ data: { __typename: 'Query' } });
    const unnamed = await get(open, `/graphql/${idOf(TWO)}?`, {});
    expect(unnamed).toMatchObject({ status: 200, body: failure('OPERATION_RESOLUTION_FAILURE') });
    expect(unnamed.headers.get('cache-control')).toBe('no-store');
  });

  test.each<[what: string, variables: string, code: string, status: number, message: RegExp]>([
    ['missing', '{}', 'BAD_USER_INPUT', 200, /"\$id" of required type "ID!" was not provided/],
    ['of another type', '{"id": [1]}', 'BAD_USER_INPUT', 200, /"\$id" got invalid value/],
    ['no JSON', '{"id', 'BAD_REQUEST', 400, /invalid JSON/],
    ['no object', '[1]', 'BAD_REQUEST', 400, /JSON-encoded object/],
  ])(
    'refuse variables that are %s, and that is not kept',
    async (_what, text, code, status, message) => {
      const address = `${open.address}/graphql/${idOf(NAME)}?variables=${encodeURIComponent(text)}`;
      const answer = await readAnswer(await fetch(address));
      expect(answer).toMatchObject({ status, body: failure(code) });
      expect(answer.body.errors[0].message).toMatch(message);
      expect(answer.headers.get('etag')).toBeNull();
      expect(answer.headers.get('cache-control')).toBe('no-store');
    },
  );

  test('that are not there are said not to be, by POST and by GET', async () => {
    const unknown = [idOf('{ nothing }'), idOf(NAME).toUpperCase(), 'constructor'];
    for (const documentId of unknown) {
      const expected = { status: 404, body: failure('PERSISTED_DOCUMENT_NOT_FOUND') };
      expect(await post(open, { documentId, variables: BUTZBACH })).toMatchObject(expected);
      expect(await get(open, `/graphql/${documentId}?`, BUTZBACH)).toMatchObject(expected);
    }
    expect(open.reports).toEqual([]);
  });

  test('that are not there are said so in the media type of GraphQL to who accepts it', async () => {
    const accept = 'application/graphql-response+json';
    const { status, headers } = await get(open, '/graphql/x?', {}, { accept });
    expect({ status, type: headers.get('content-type') }).toEqual({
      status: 404,
      type: expect.stringContaining(accept),
    });
  });

  test.each<[what: string, body: object]>([
    ['an id that is no text', { documentId: 1 }],
    ['an id and a text', { documentId: idOf(NAME), query: NAME }],
  ])('are not asked for by %s', async (_what, body) => {
    const answer = await post(open, body);
    expect(answer).toMatchObject({ status: 400, body: failure('BAD_REQUEST') });
  });

  test('are asked by GET and HEAD alone at their own address', async () => {
    const response = await fetch(`${open.address}/graphql/${idOf(NAME)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ variables: BUTZBACH }),
    });
    expect({ status: response.status, allow: response.headers.get('allow') }).toEqual({
      status: 405,
      allow: 'GET, HEAD',
    });
  });

  test('leave everything else as it is, also the header that a GET needs', async () => {
    expect(await post(open, { query: NAME, variables: BUTZBACH })).toMatchObject({
      status: 200,
      body: ANSWER,
    });
    expect(
      await readAnswer(await fetch(`${open.address}/graphql?query={__typename}`)),
    ).toMatchObject({
      status: 400,
      body: failure('BAD_REQUEST'),
    });
  });

  test('are all that is answered where nothing else is allowed', async () => {
    expect(await post(closed, { documentId: idOf(NAME), variables: BUTZBACH })).toMatchObject({
      status: 200,
      body: ANSWER,
    });
    expect(await get(closed, `/graphql/${idOf(NAME)}?`, BUTZBACH)).toMatchObject({ status: 200 });
    const sha256Hash = idOf(NAME).slice(7);
    const others = [
      { query: NAME, variables: BUTZBACH },
      { query: '{ __schema { types { name } } }' },
      { query: NAME, extensions: { persistedQuery: { version: 1, sha256Hash } } },
      { operationName: 'Name' },
    ];
    for (const body of others) {
      const expected = { status: 403, body: failure('PERSISTED_ONLY') };
      expect(await post(closed, body)).toMatchObject(expected);
    }
    const asked = await fetch(`${closed.address}/graphql?query={__typename}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect(await readAnswer(asked)).toMatchObject({ status: 403, body: failure('PERSISTED_ONLY') });
  });

  test.each(['br', 'gzip'])('and others answer packed to who takes %s', async (encoding) => {
    const headers = { 'accept-encoding': encoding };
    const query = '{ __schema { types { name } } }';
    const own = await get(open, `/graphql/${idOf(LONG)}?`, {}, headers);
    expect(own.body.data.__schema.types.length).toBeGreaterThan(100);
    expect(own.headers.get('content-encoding')).toBe(encoding);
    expect(own.headers.get('vary')).toBe('Accept, accept-encoding');
    const again = await get(
      open,
      `/graphql/${idOf(LONG)}?`,
      {},
      {
        ...headers,
        'if-none-match': own.headers.get('etag') ?? '',
      },
    );
    expect(again).toMatchObject({ status: 304, body: null });
    const text = await fetch(`${open.address}/graphql`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(text.headers.get('content-encoding')).toBe(encoding);
    expect(await text.json()).toEqual(own.body);
  });

  test.each(OWN_MANIFESTS)('of %s are answered always', async (path) => {
    const [id = ''] = Object.keys(JSON.parse(readFileSync(path, 'utf8')));
    for (const server of [open, closed]) {
      const { status, headers } = await get(server, `/graphql/${id}?`, {});
      expect({ id, status, cached: headers.get('cache-control') }).toMatchObject({ status: 200 });
    }
  });

  // The last one: it leaves other data behind.
  test('answer anew, with another ETag, once other data was imported', async () => {
    const before = await get(open, `/graphql/${idOf(NAME)}?`, BUTZBACH);
    const named = { ...GRAPH, municipality: [{ ...BUTZBACH, name: 'Butzbach (Hessen)' }] };
    await engine.write(graphWrites(smallPackage(named)));
    const after = await get(open, `/graphql/${idOf(NAME)}?`, BUTZBACH, {
      'if-none-match': before.headers.get('etag') ?? '',
    });
    expect(after).toMatchObject({
      status: 200,
      body: { data: { municipality: { name: 'Butzbach (Hessen)' } } },
    });
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));
  });
});

function failure(code: string) {
  return { errors: [{ message: expect.stringMatching(/\S/), extensions: { code } }] };
}

async function post({ address }: TestServer, body: object) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return readAnswer(response);
}

async function get(
  { address }: TestServer,
  path: string,
  variables: object,
  headers: { readonly [name: string]: string } = {},
) {
  const encoded = encodeURIComponent(JSON.stringify(variables));
  // As a browser asks whether what it keeps still holds; `fetch` would ask to be answered anew.
  const init = { headers: { 'cache-control': 'max-age=0', ...headers } };
  return readAnswer(await fetch(`${address}${path}variables=${encoded}`, init));
}

async function readAnswer(response: Response) {
  const text = await response.text();
  const { status, headers } = response;
  return { status, headers, body: text === '' ? null : JSON.parse(text) };
}
