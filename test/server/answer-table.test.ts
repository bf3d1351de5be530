import { setImmediate as afterwards } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import type { Engine } from '../../src/graph/engine.ts';
import { graphWrites } from '../../src/import/graph-writes.ts';
import { describeEachEngine, emptyEngine, shippedEngine } from '../support/engines.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { smallPackage } from '../support/small-graph.ts';
import { heldAfter } from '../support/troubled.ts';

const FORMULA = '=cmd()';
const HURTS = '"ja"; nein,\r\n🏘️ مركز';

/** Two districts, one of them without municipalities; names that hurt. */
const GRAPH = {
  district: [
    { id: 'district/d', name: 'D' },
    { id: 'district/e', name: FORMULA },
  ],
  municipality: [
    { id: 'municipality/a', name: HURTS, kind: 'TOWN' },
    { id: 'municipality/b', name: '-5', kind: 'TOWN' },
  ],
  'part-of': [
    { from: 'municipality/a', to: 'district/d' },
    { from: 'municipality/b', to: 'district/d' },
  ],
};
const DISTRICTS = '{ districts { nodes { id name places: parts { nodes { id name } } } } }';

interface Question {
  readonly query: string;
  readonly variables?: object;
  readonly operationName?: string;
}

async function post(server: TestServer, accept: string, question: Question, parameters = '') {
  const response = await fetch(`${server.address}/graphql${parameters}`, {
    method: 'POST',
    headers: { accept, 'content-type': 'application/json' },
    body: JSON.stringify(question),
  });
  return { response, text: await response.text() };
}

function lines(text: string): unknown[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

describeEachEngine('An answer as a table', (name) => {
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

  test('is CSV by POST, in which no text begins like a formula and numbers stay what they are', async () => {
    const { response, text } = await post(server, 'text/csv', { query: DISTRICTS });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="answer.csv"',
    });
    expect(parse(text, { record_delimiter: '\r\n' })).toEqual([
      [
        'districts.nodes.id',
        'districts.nodes.name',
        'districts.nodes.places.nodes.id',
        'districts.nodes.places.nodes.name',
      ],
      ['district/e', `'${FORMULA}`, '', ''],
      ['district/d', 'D', 'municipality/b', '-5'],
      ['district/d', 'D', 'municipality/a', HURTS],
    ]);
  });

  test('is CSV as it is where formulas are kept', async () => {
    const { text } = await post(server, 'text/csv', { query: DISTRICTS }, '?formulas=keep');
    expect(text).toContain(`\r\ndistrict/e,${FORMULA},,\r\n`);
  });

  test('is JSON Lines by GET, with variables, by the name of the operation', async () => {
    const query =
      'query Other { dataset { title } } query One($id: ID!) { district(id: $id) { id name } }';
    const parameters = new URLSearchParams({
      query,
      operationName: 'One',
      variables: '{"id": "district/e"}',
    });
    const response = await fetch(`${server.address}/graphql?${parameters}`, {
      headers: { accept: 'application/x-ndjson' },
    });
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="One.ndjson"');
    expect(lines(await response.text())).toEqual([
      { 'district.id': 'district/e', 'district.name': FORMULA },
    ]);
  });

  test('is Parquet, whose texts are what they are and whose numbers are numbers', async () => {
    const query = '{ districts { totalCount nodes { id name names { value } } } dataset { date } }';
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { accept: 'application/vnd.apache.parquet', 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(response.headers.get('content-type')).toBe('application/vnd.apache.parquet');
    const rows = await parquetReadObjects({ file: await response.arrayBuffer() });
    expect(rows.map((row) => row['districts.nodes.name'])).toEqual([FORMULA, 'D']);
    expect(rows[0]).toEqual({
      'districts.totalCount': 2n,
      'districts.nodes.id': 'district/e',
      'districts.nodes.name': FORMULA,
      'districts.nodes.names.value': FORMULA,
      'dataset.date': new Date('2026-11-22'),
    });
  });

  test('has the same columns where nothing is found', async () => {
    const query = '{ districts(where: { name: { eq: "Nowhere" } }) { nodes { id name } } }';
    const { text } = await post(server, 'text/csv', { query });
    expect(text).toBe('districts.nodes.id,districts.nodes.name\r\n');
  });

  test('is of the day that the operation says', async () => {
    const query = 'query @asOf(date: "1800-01-01") { districts { totalCount } }';
    const { response, text } = await post(server, 'text/csv', { query });
    expect([response.status, text.split('\r\n')[0]]).toEqual([200, 'districts.totalCount']);
  });

  test('stays JSON for who takes JSON as well', async () => {
    const accept = 'application/json, text/csv;q=0.5';
    const { text } = await post(server, accept, { query: '{ dataset { title } }' });
    expect(JSON.parse(text)).toEqual({ data: { dataset: { title: 'A small graph' } } });
  });

  test.each<[string, Question, string, number, string]>([
    ['a syntax error', { query: '{' }, '', 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ nothing }' }, '', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a mutation', { query: 'mutation { a }' }, '', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['no query', { query: '' }, '', 400, 'BAD_REQUEST'],
    [
      'two operations without a choice',
      { query: 'query A { dataset { title } } query B { dataset { title } }' },
      '',
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'a missing variable',
      { query: 'query ($id: ID!) { district(id: $id) { id } }' },
      '',
      400,
      'BAD_USER_INPUT',
    ],
    ['a wrong id', { query: '{ district(id: "x") { id } }' }, '', 400, 'INVALID_ID'],
    [
      'a wrong cursor',
      { query: '{ districts(after: "x") { totalCount nodes { id } } }' },
      '',
      400,
      'INVALID_CURSOR',
    ],
    [
      'two lists side by side',
      { query: '{ districts { nodes { id } edges { cursor } } }' },
      '',
      400,
      'TABLE_AMBIGUOUS',
    ],
    ['another choice of pages', { query: DISTRICTS }, '?all=yes', 400, 'INVALID_ARGUMENT'],
  ])('says as a problem what is wrong with %s', async (_, question, parameters, status, code) => {
    const { response, text } = await post(server, 'text/csv', question, parameters);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(response.headers.has('content-disposition')).toBe(false);
    expect([response.status, JSON.parse(text)]).toEqual([
      status,
      expect.objectContaining({ code, status, detail: expect.stringMatching(/\w/) }),
    ]);
    expect(server.reports).toEqual([]);
  });

  test('is not half of one where something in it failed', async () => {
    const failing = await startServer({
      ...engine,
      read: (query, parameters) =>
        query.name === 'currentDataset'
          ? Promise.reject(new Error('The disk is gone.'))
          : engine.read(query, parameters),
    });
    const question = { query: '{ districts { nodes { id } } dataset { title } }' };
    const { response, text } = await post(failing, 'text/csv', question);
    expect([response.status, JSON.parse(text)]).toEqual([
      500,
      expect.objectContaining({ code: 'INTERNAL_SERVER_ERROR' }),
    ]);
    expect(text).not.toContain('disk');
    expect(failing.reports.length).toBeGreaterThan(0);
    await failing.close();
  });
});

describeEachEngine('An answer of all pages', (name) => {
  let engine: Engine;
  let server: TestServer;

  beforeAll(async () => {
    engine = await shippedEngine(name);
    server = await startServer(engine);
  }, 120_000);
  afterAll(async () => {
    await server.close();
    await engine.close();
  });

  const all = async (question: Question, parameters = '?all=true') =>
    lines((await post(server, 'application/x-ndjson', question, parameters)).text);

  test('has every municipality once, in order, and without it the first page', async () => {
    const query = '{ municipalities { totalCount nodes { id } } }';
    const ids = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row));
    const rows = ids(await all({ query }));
    const { data } = await server.ask('{ municipalities(first: 500) { totalCount nodes { id } } }');
    const { totalCount, nodes } = data.municipalities;
    expect(nodes).toHaveLength(totalCount);
    expect(rows).toEqual(
      nodes.map(({ id }: { id: string }) =>
        JSON.stringify({ 'municipalities.totalCount': totalCount, 'municipalities.nodes.id': id }),
      ),
    );
    expect(ids(await all({ query }, ''))).toEqual(rows.slice(0, 50));
  });

  test('follows what is within each entry to its end, too', async () => {
    const { data } = await server.ask(
      '{ sources(first: 500) { nodes { id statements { totalCount } } } }',
    );
    const expected = data.sources.nodes.map(
      ({ id, statements }: { id: string; statements: { totalCount: number } }) => [
        id,
        Math.max(statements.totalCount, 1),
      ],
    );
    expect(Math.max(...expected.map(([, count]: [string, number]) => count))).toBeGreaterThan(500);
    const query = '{ sources { nodes { id statements { nodes { kind value } } } } }';
    const counts = new Map<string, number>();
    for (const row of await all({ query })) {
      const id = String(Reflect.get(Object(row), 'sources.nodes.id'));
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    expect([...counts]).toEqual(expected);
  }, 300_000);

  test('follows a search, which has smaller pages', async () => {
    const query = '{ search(query: "stadt") { nodes { id } pageInfo { hasNextPage } } }';
    const rows = await all({ query });
    const { data } = await server.ask('{ search(query: "stadt", first: 100) { nodes { id } } }');
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.slice(0, 100).map((row) => Reflect.get(Object(row), 'search.nodes.id'))).toEqual(
      data.search.nodes.map(({ id }: { id: string }) => id),
    );
  });

  test('keeps to a page that was chosen, also by a variable, and follows it where that is left out', async () => {
    const query = 'query ($n: Int) { municipalities(first: $n) { nodes { id } } }';
    expect(await all({ query, variables: { n: 3 } })).toHaveLength(3);
    expect((await all({ query })).length).toBeGreaterThan(400);
  });

  test('names a list that cannot be followed, before there is any of the table', async () => {
    const query = '{ sources(first: 500) { nodes { id statements { nodes { kind } } } } }';
    const { response, text } = await post(server, 'text/csv', { query }, '?all=true');
    expect([response.status, JSON.parse(text)]).toEqual([
      422,
      expect.objectContaining({
        code: 'TABLE_INCOMPLETE',
        list: 'sources.nodes.statements',
      }),
    ]);
  }, 120_000);

  test('asks for no further page for a client that has left', async () => {
    const held = heldAfter(engine, (statement) => statement === 'currentDataset');
    const slow = await startServer(held.engine);
    const closed = new Promise<void>((resolve) => {
      slow.app.server.once('request', (_, response) => response.once('close', resolve));
    });
    const leaving = new AbortController();
    const query = '{ sources { nodes { id statements { nodes { kind value } } } } }';
    const answer = fetch(`${slow.address}/graphql?all=true`, {
      method: 'POST',
      headers: { accept: 'text/csv', 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: leaving.signal,
    });
    await held.waiting;
    leaving.abort();
    await expect(answer).rejects.toThrow('aborted');
    await closed;
    const before = held.reads();
    held.letGo();
    await afterwards();
    await slow.close();
    expect(held.reads()).toBe(before);
    expect(slow.reports).toEqual([]);
  });
});
