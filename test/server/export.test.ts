import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { setImmediate as afterwards } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import Link from 'http-link-header';
import type { Engine } from '../../src/graph/engine.ts';
import { graphWrites } from '../../src/import/graph-writes.ts';
import { serveGraph } from '../../src/server/served-graph.ts';
import { createServer } from '../../src/server/server.ts';
import { noting } from '../support/asked.ts';
import { describeEachEngine, emptyEngine } from '../support/engines.ts';
import { exportedText } from '../support/exported.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { smallPackage } from '../support/small-graph.ts';
import { heldAfterLarge, LARGE_TEXT } from '../support/troubled.ts';

/** A meeting in a town; and a person whose name is too large for one piece of a body. */
const GRAPH = {
  municipality: [{ id: 'municipality/a', name: 'A', kind: 'TOWN' }],
  person: [{ id: 'person/ada', name: `Ada ${LARGE_TEXT}` }],
  project: [{ id: 'project/kisi', name: 'KISI' }],
};
const WHOLE = '/export?format=jsonl';

describeEachEngine('GET /export', (name) => {
  let engine: Engine;
  let server: TestServer;

  beforeAll(async () => {
    engine = await emptyEngine(name);
    await engine.write(graphWrites(smallPackage(GRAPH)));
    server = await startServer(engine);
  });
  afterAll(async () => {
    await server.close();
    await engine.close();
  });

  const ask = (path: string, request: RequestInit = {}) =>
    fetch(`${server.address}${path}`, request);

  test('gives the file that the command writes, under a name that says what it is', async () => {
    const response = await ask('/export?format=jsonl&types=Municipality,Person&asOf=2026-01-01');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/x-ndjson; charset=utf-8',
      'content-disposition':
        'attachment; filename="small-graph-Municipality-Person-as-of-2026-01-01.jsonl"',
      'cache-control': 'public, no-cache',
    });
    const cut = { types: ['Municipality', 'Person'], asOf: '2026-01-01' };
    expect((await response.text()) === (await exportedText(engine, 'jsonl', cut))).toBe(true);
  });

  test('says the license, where the data set is described and what else there is', async () => {
    const response = await ask(WHOLE, { method: 'HEAD' });
    const links = Link.parse(response.headers.get('link') ?? '');
    expect(links.refs).toEqual([
      { rel: 'license', uri: 'https://spdx.org/licenses/CC0-1.0' },
      { rel: 'describedby', uri: '/catalog' },
      { rel: 'collection', uri: '/export', title: 'All formats' },
    ]);
  });

  test('gives a format of several files as an archive, which is not packed again', async () => {
    const { headers, body } = await raw(server, '/export?format=datapackage', 'br, gzip');
    expect(headers).toMatchObject({
      'content-type': 'application/zip',
      'content-disposition': 'attachment; filename="small-graph-datapackage.zip"',
    });
    expect(headers).not.toHaveProperty('content-encoding');
    expect(body.subarray(0, 4)).toEqual(Buffer.from('PK\u0003\u0004'));
    expect(body.includes('datapackage.json')).toBe(true);
  });

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
    ['identity', (body: Buffer) => body],
  ])('gives the same in the content coding %s', async (coding, unpack) => {
    const { headers, body } = await raw(server, WHOLE, coding);
    expect(headers['content-encoding'] ?? 'identity').toBe(coding);
    expect(headers.vary).toBe('accept-encoding');
    expect(unpack(body).toString() === (await exportedText(engine, 'jsonl'))).toBe(true);
  });

  test('gives nothing to a client that has it already, and everything to one that has another', async () => {
    const etag = (await ask(WHOLE, { method: 'HEAD' })).headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"[\w-]+"$/);
    const again = await ask(WHOLE, { headers: { 'if-none-match': etag } });
    expect([again.status, again.headers.get('etag'), again.body]).toEqual([304, etag, null]);
    for (const other of ['/export?format=graphml', `${WHOLE}&asOf=2026-01-01`]) {
      const { status, body } = await ask(other, { headers: { 'if-none-match': etag } });
      await body?.cancel();
      expect(status).toBe(200);
    }
  });

  test('tells by HEAD what GET would, and reads nothing for it but which data there is', async () => {
    const { asked, engine: noted } = noting(engine);
    const other = await startServer(noted);
    const head = await fetch(`${other.address}${WHOLE}`, { method: 'HEAD' });
    await other.close();
    const names = new Set(asked.map(({ query }) => query.name));
    expect([...names]).toEqual(['currentDataset']);
    const full = await ask(WHOLE);
    await full.body?.cancel();
    for (const header of ['etag', 'content-type', 'content-disposition', 'link']) {
      expect(head.headers.get(header)).toBe(full.headers.get(header));
    }
  });

  test.each([
    ['format=doc', 400, 'INVALID_ARGUMENT', 'format'],
    ['format=jsonl&as-of=2025-01-01', 400, 'INVALID_ARGUMENT', 'as-of'],
    ['format=jsonl&format=graphml', 400, 'INVALID_ARGUMENT', 'format'],
    ['format=jsonl&asOf=2025-02-30', 400, 'INVALID_DATE', 'asOf'],
    ['format=jsonl&around=KISI', 400, 'INVALID_ID', 'around'],
    ['format=jsonl&around=project/kisi&depth=99', 400, 'INVALID_ARGUMENT', 'depth'],
    ['format=jsonl&project=project/none', 404, 'NOT_FOUND', 'project'],
    ['format=jsonl&list=dogs', 400, 'INVALID_ARGUMENT', 'list'],
    ['format=jsonl&list=persons&where={', 400, 'INVALID_ARGUMENT', 'where'],
  ])('says of %s, as a problem, which argument is wrong', async (query, status, code, argument) => {
    const response = await ask(`/export?${query}`);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(response.headers.has('content-disposition')).toBe(false);
    const problem = await response.json();
    expect([response.status, problem]).toEqual([
      status,
      expect.objectContaining({
        type: 'about:blank',
        title: expect.stringMatching(/\w/),
        status,
        detail: expect.stringContaining(`Argument "${argument}": expected `),
        code,
        argument,
      }),
    ]);
  });

  test.each(['POST', 'PUT', 'DELETE'])(
    'is not asked for by %s, and says by what it is',
    async (method) => {
      const answer = await fetch(`${server.address}/export?format=jsonl`, { method });
      expect(answer.status).toBe(405);
      expect(answer.headers.get('allow')).toBe('GET, HEAD');
      expect(await answer.json()).toMatchObject({ status: 405, code: 'METHOD_NOT_ALLOWED' });
    },
  );

  test('lists the formats where none is asked for, with an address for each of the same cut', async () => {
    const {
      formats,
      tables,
      arguments: known,
    } = JSON.parse(await (await ask('/export?types=Person')).text());
    expect(formats).toContainEqual({
      name: 'jsonl',
      description: expect.stringMatching(/\w/),
      mediaType: 'application/x-ndjson; charset=utf-8',
      extension: 'jsonl',
      url: '/export?format=jsonl&types=Person',
    });
    expect(tables).toContainEqual({
      accept: 'text/csv',
      description: expect.stringMatching(/\w/),
      extension: 'csv',
    });
    expect(known).toContainEqual({ name: 'asOf', description: expect.stringMatching(/\w/) });
    for (const { url } of formats) expect((await ask(url, { method: 'HEAD' })).status).toBe(200);
  });

  test.each(['gzip', 'identity'])(
    'breaks the transfer, packed as %s, when it fails after the first byte, and says so in the log',
    async (coding) => {
      const error = new Error('The disk is gone.');
      const held = heldAfterLarge(engine);
      const failing = await startServer(held.engine);
      const response = await answer(`${failing.address}${WHOLE}`, coding);
      expect(response.statusCode).toBe(200);
      held.fail(error);
      await expect(whole(response)).rejects.toThrow('aborted');
      expect(response.complete).toBe(false);
      expect(failing.reports).toEqual([error]);
      await failing.close();
    },
  );

  test('is a problem, not packed, when it fails before packing has given a first byte', async () => {
    const held = heldAfterLarge(engine);
    const failing = await startServer(held.engine);
    const answering = raw(failing, WHOLE, 'br');
    await held.waiting;
    held.fail(new Error('The disk is gone.'));
    const { headers, body } = await answering;
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    for (const header of ['content-encoding', 'etag', 'content-disposition']) {
      expect(headers).not.toHaveProperty(header);
    }
    expect(JSON.parse(body.toString())).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
    expect(failing.reports).toHaveLength(1);
    await failing.close();
  });

  test('is a problem without insides when it fails before the first byte', async () => {
    const error = new Error('The disk is gone.');
    const failing = await startServer({ ...engine, read: () => Promise.reject(error) });
    const response = await fetch(`${failing.address}${WHOLE}`);
    expect([response.status, await response.json()]).toEqual([
      500,
      {
        type: 'about:blank',
        title: 'Internal Server Error',
        status: 500,
        detail: 'The server failed to answer; its log says why.',
        code: 'INTERNAL_SERVER_ERROR',
      },
    ]);
    expect(failing.reports).toEqual([error]);
    await failing.close();
  });

  test('reads nothing more for a client that has left, and reports no fault', async () => {
    const held = heldAfterLarge(engine);
    const slow = await startServer(held.engine);
    const closed = new Promise<void>((resolve) => {
      slow.app.server.once('request', (_, response) => response.once('close', resolve));
    });
    const response = await answer(`${slow.address}${WHOLE}`, 'identity');
    await once(response, 'readable');
    await held.waiting;
    response.destroy();
    await closed;
    const before = held.reads();
    held.letGo();
    await afterwards();
    await slow.close();
    expect(held.reads()).toBe(before);
    expect(slow.reports).toEqual([]);
  });
});

test('GET /export says that the graph is being prepared, and when to try again', async () => {
  const engine = await emptyEngine('embedded');
  const settings = { baseUri: 'http://localhost:4000/id/', today: null, corsOrigins: [] };
  const app = await createServer(serveGraph(engine, null), settings, () => undefined);
  const response = await app.inject(WHOLE);
  expect([response.statusCode, response.headers['retry-after'], response.json()]).toEqual([
    503,
    '5',
    expect.objectContaining({ code: 'GRAPH_UNAVAILABLE', status: 503 }),
  ]);
  await app.close();
  await engine.close();
});

async function answer(url: string, coding: string): Promise<IncomingMessage> {
  const request = get(url, { headers: { 'accept-encoding': coding }, agent: false });
  const [response]: IncomingMessage[] = await once(request, 'response');
  if (response === undefined) throw new Error('No answer');
  return response;
}

async function whole(response: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part);
  return Buffer.concat(parts);
}

/** An answer as it came, in the content coding that it has. */
async function raw(server: TestServer, path: string, coding: string) {
  const response = await answer(`${server.address}${path}`, coding);
  return { headers: response.headers, body: await whole(response) };
}
