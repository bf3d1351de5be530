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
    [
      '{ persons { nodes { memberships(where: { status: { in: [PLANNED, DONE] } }) { totalCount } } } }',
      'INVALID_ARGUMENT',
      'where.status.in.1',
      /^one of PLANNED, ACTUAL$/,
      'DONE',
    ],
    [
      '{ municipalities(orderBy: [{ name: DOWN }]) { totalCount } }',
      'INVALID_ARGUMENT',
      'orderBy.0.name',
      /^one of ASCENDING, ASCENDING_NULLS_FIRST, DESCENDING, DESCENDING_NULLS_FIRST$/,
      'DOWN',
    ],
    [
      '{ municipalities(validity: "ALL") { totalCount } }',
      'INVALID_ARGUMENT',
      'validity',
      /^one of CURRENT, ALL, without quotation marks$/,
      'ALL',
    ],
    [
      'query ($validity: Validity = EVER) { municipalities(validity: $validity) { totalCount } }',
      'INVALID_ARGUMENT',
      '$validity',
      /^one of CURRENT, ALL$/,
      'EVER',
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

  test('in a variable of an enum, which is named with what it allows', async () => {
    const query = 'query ($order: [PersonOrder!]) { persons(orderBy: $order) { totalCount } }';
    const { errors } = await server.ask(query, { order: [{ name: 'descending' }] });
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(
          /^Variable "\$order" .* at "order\[0\].name"; .* expected one of ASCENDING, /,
        ),
        extensions: { code: 'INVALID_ARGUMENT', argument: '$order', found: 'descending' },
      },
    ]);
  });

  test.each([
    [
      '{ municipalities(where: { population: { lt: "50.000" } }) { totalCount } }',
      'where.population.lt',
      'Int cannot represent non-integer value: "50.000"',
    ],
    [
      '{ municipalities(where: { population: 50000 }) { totalCount } }',
      'where.population',
      'Expected value of type "IntComparison", found 50000.',
    ],
    [
      '{ municipalities(orderBy: [{ name: ASCENDING, population: ASCENDING }]) { totalCount } }',
      'orderBy.0',
      'OneOf Input Object "MunicipalityOrder" must specify exactly one key.',
    ],
  ])('%s, in the words of the library', async (query, argument, said) => {
    const { errors } = await server.ask(query);
    expect(errors).toMatchObject([
      {
        message: `Argument "${argument}": ${said}`,
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED', argument },
      },
    ]);
  });

  test('while an enum takes its values as it did, in a query, in a variable and by default', async () => {
    const query = `query ($given: Validity, $default: Validity = ALL) {
      written: municipalities(validity: ALL) { totalCount }
      given: municipalities(validity: $given) { totalCount }
      default: municipalities(validity: $default, orderBy: [{ name: DESCENDING }]) { totalCount }
    }`;
    const none = { totalCount: 0 };
    expect(await server.ask(query, { given: 'CURRENT' })).toEqual({
      data: { written: none, given: none, default: none },
    });
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
