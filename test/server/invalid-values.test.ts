import type { Engine } from '../../src/graph/engine.ts';
import { describeEachEngine, emptyEngine } from '../support/engines.ts';
import { refusal, refusalOf } from '../support/refusal.ts';
import { startServer, type TestServer } from '../support/server.ts';

describeEachEngine('A value that its type refuses is refused', (name) => {
  let engine: Engine;
  let server: TestServer;

  beforeAll(async () => {
    engine = await emptyEngine(name);
    server = await startServer(engine);
  });
  afterAll(async () => {
    await server.close();
    await engine.close();
  });
  afterEach(() => expect(server.reports).toEqual([]));

  test.each<[query: string, code: string, argument: string, expected: RegExp, found: unknown]>([
    [
      '{ sources(where: { publishedOn: { gte: "2025-13" } }) { totalCount } }',
      'INVALID_DATE',
      'where.publishedOn.gte',
      /^a date such as/,
      '2025-13',
    ],
    [
      '{ grants(where: { or: [{ amountPaid: { lt: "1" } }, { ceiling: { in: ["5", "5,0"] } }] }) { totalCount } }',
      'INVALID_ARGUMENT',
      'where.or.1.ceiling.in.1',
      /^a decimal number/,
      '5,0',
    ],
    [
      'fragment F on Person { memberships(where: { validTo: { lt: 2025 } }) { totalCount } } { persons { nodes { ...F } } }',
      'INVALID_DATE',
      'where.validTo.lt',
      /^a date such as/,
      2025,
    ],
  ])('%s', async (query, code, argument, expected, found) => {
    expect(refusalOf(await server.ask(query))).toEqual(refusal(code, argument, expected, found));
  });

  test('in a variable, which is named with the place in it', async () => {
    const query = 'query ($where: SourceWhere) { sources(where: $where) { totalCount } }';
    const { errors } = await server.ask(query, { where: { publishedOn: { gte: '2025-13' } } });
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(/^Variable "\$where" .* at "where.publishedOn.gte"/),
        extensions: { code: 'INVALID_DATE', argument: '$where', found: '2025-13' },
      },
    ]);
  });

  test('by a bad request', async () => {
    const query = 'query ($date: Date!) @asOf(date: $date) { dataset { title } }';
    const statuses = ['{ "date": "2025-02-30" }', '{ "date": "2025-02-28" }'].map(async (date) => {
      const response = await fetch(`${server.address}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
        },
        body: JSON.stringify({ query, variables: JSON.parse(date) }),
      });
      return response.status;
    });
    expect(await Promise.all(statuses)).toEqual([400, 200]);
  });
});
