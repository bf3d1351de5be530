import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../src/graph/engine.ts';
import { importPackage } from '../../src/import/import-package.ts';
import { describeEachEngine, emptyEngine } from '../support/engines.ts';
import { ministryName, writePackage } from '../support/package-folder.ts';
import { refusal, refusalOf } from '../support/refusal.ts';
import { startServer, type TestServer } from '../support/server.ts';

describeEachEngine('Arguments', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'arguments-'));
  let engine: Engine;
  let server: TestServer;

  beforeAll(async () => {
    writePackage(folder, {
      'name.csv': [
        ministryName({ value: 'Arbeit', validTo: '2024-01-17' }),
        ministryName({ value: 'Arbeit und Integration', validFrom: '2024-01-18' }),
      ],
      'municipality.csv': [
        {
          id: 'municipality/06440005',
          name: 'Butzbach',
          kind: 'TOWN',
          evidence: 'evidence/report-1',
        },
      ],
      'identifier.csv': [
        {
          thing: 'municipality/06440005',
          scheme: 'AGS',
          value: '06440005',
          evidence: 'evidence/report-1',
          recordedAt: '2026-01-01T00:00:00Z',
        },
      ],
    });
    engine = await emptyEngine(name);
    await importPackage(folder, engine);
    server = await startServer(engine);
  });
  afterAll(async () => {
    await server.close();
    await engine.close();
    rmSync(folder, { recursive: true });
  });
  afterEach(() => expect(server.reports).toEqual([]));

  describe('What cannot be looked up is refused', () => {
    test.each<[query: string, code: string, argument: string, expected: RegExp, found: unknown]>([
      ['{ node(id: "x") { id } }', 'INVALID_ID', 'id', /person\/…/, 'x'],
      ['{ node(id: "") { id } }', 'INVALID_ID', 'id', /person\/…/, ''],
      ['{ node(id: "nothing/kisi") { id } }', 'INVALID_ID', 'id', /person\/…/, 'nothing/kisi'],
      ['{ node(id: "project/KISI") { id } }', 'INVALID_ID', 'id', /person\/…/, 'project/KISI'],
      ['{ nodes(ids: ["person/ada", "x"]) { id } }', 'INVALID_ID', 'ids', /person\/…/, 'x'],
      [
        '{ person(id: "project/kisi") { id } }',
        'INVALID_ID',
        'id',
        /^an id like person\/…$/,
        'project/kisi',
      ],
      [
        '{ municipality(id: "district/06440") { id } }',
        'INVALID_ID',
        'id',
        /^an id like municipality\/…$/,
        'district/06440',
      ],
      [
        '{ municipalities(district: "state/06") { totalCount } }',
        'INVALID_ID',
        'district',
        /^an id like district\/…$/,
        'state/06',
      ],
      ['{ municipality { id } }', 'INVALID_ARGUMENT', 'ags', /exactly one of id and ags/, null],
      [
        '{ municipality(id: null, ags: null) { id } }',
        'INVALID_ARGUMENT',
        'ags',
        /exactly one of id and ags/,
        null,
      ],
      [
        '{ municipality(id: "municipality/06440005", ags: "06440005") { id } }',
        'INVALID_ARGUMENT',
        'ags',
        /exactly one of id and ags/,
        '06440005',
      ],
      ['{ municipality(ags: "6440005") { id } }', 'INVALID_KEY', 'ags', /^8 digits$/, '6440005'],
      ['{ municipality(ags: "06440") { id } }', 'INVALID_KEY', 'ags', /^8 digits$/, '06440'],
      ['{ municipality(ags: "0644000x") { id } }', 'INVALID_KEY', 'ags', /^8 digits$/, '0644000x'],
      ['{ district(ags: "06440005") { id } }', 'INVALID_KEY', 'ags', /^5 digits$/, '06440005'],
      [
        '{ thing(scheme: NUTS, value: "de71e") { id } }',
        'INVALID_KEY',
        'value',
        /NUTS code such as "DE71E"/,
        'de71e',
      ],
      [
        '{ thing(scheme: ARS, value: "06440005") { id } }',
        'INVALID_KEY',
        'value',
        /12 digits/,
        '06440005',
      ],
      [
        '{ thing(scheme: WIKIDATA, value: "569680") { id } }',
        'INVALID_KEY',
        'value',
        /Wikidata id such as "Q569680"/,
        '569680',
      ],
      ['{ thing(scheme: CCI, value: "") { id } }', 'INVALID_KEY', 'value', /a key/, ''],
    ])('%s', async (query, code, argument, expected, found) => {
      expect(refusalOf(await server.ask(query))).toEqual(refusal(code, argument, expected, found));
    });
  });

  describe('What is not there is null', () => {
    test.each([
      ['{ found: node(id: "person/nobody") { id } }'],
      ['{ found: node(id: "project/unknown") { id } }'],
      ['{ found: person(id: "person/nobody") { id } }'],
      ['{ found: municipality(id: "municipality/99999999") { id } }'],
      ['{ found: municipality(ags: "99999999") { id } }'],
      ['{ found: thing(scheme: CCI, value: "2021DE65AMPR001") { id } }'],
    ])('%s', async (query) => {
      expect(await server.ask(query)).toEqual({ data: { found: null } });
    });

    test('among several ids, only the unknown one is null', async () => {
      const query = '{ nodes(ids: ["person/nobody", "person/ada"]) { id } }';
      expect(await server.ask(query)).toEqual({ data: { nodes: [null, { id: 'person/ada' }] } });
    });

    test('a key that is there finds its municipality', async () => {
      expect(await server.ask('{ found: municipality(ags: "06440005") { id } }')).toEqual({
        data: { found: { id: 'municipality/06440005' } },
      });
    });
  });

  describe('A page that cannot be given is refused', () => {
    test.each<[args: string, code: string, argument: string, expected: RegExp, found: unknown]>([
      ['first: 0', 'INVALID_PAGE_SIZE', 'first', /from 1 to 500/, 0],
      ['first: -1', 'INVALID_PAGE_SIZE', 'first', /from 1 to 500/, -1],
      ['first: 501', 'INVALID_PAGE_SIZE', 'first', /from 1 to 500/, 501],
      ['last: 0', 'INVALID_PAGE_SIZE', 'last', /from 1 to 500/, 0],
      ['last: 501', 'INVALID_PAGE_SIZE', 'last', /from 1 to 500/, 501],
      ['after: "x"', 'INVALID_CURSOR', 'after', /cursor of this list/, 'x'],
      ['after: ""', 'INVALID_CURSOR', 'after', /cursor of this list/, ''],
      ['last: 1, before: "x"', 'INVALID_CURSOR', 'before', /cursor of this list/, 'x'],
      ['first: 1, last: 1', 'INVALID_ARGUMENT', 'last', /either first and after, or/, 1],
      ['first: 1, before: "x"', 'INVALID_ARGUMENT', 'before', /either first and after, or/, 'x'],
    ])('%s, of a list', async (args, code, argument, expected, found) => {
      const answer = await server.ask(`{ persons(${args}) { totalCount } }`);
      expect(refusalOf(answer)).toEqual(refusal(code, argument, expected, found));
    });

    test.each<[args: string, code: string, argument: string]>([
      ['first: 501', 'INVALID_PAGE_SIZE', 'first'],
      ['after: "x"', 'INVALID_CURSOR', 'after'],
    ])('%s, of facts', async (args, code, argument) => {
      const query = `{ person(id: "person/ada") { memberships(${args}) { totalCount } } }`;
      expect(refusalOf(await server.ask(query))).toMatchObject({ code, argument });
    });

    test('the cursor of another list', async () => {
      const first = await server.ask('{ persons { pageInfo { endCursor } } }');
      const answer = await server.ask(
        'query ($after: String) { ministries(after: $after) { totalCount } }',
        { after: first.data.persons.pageInfo.endCursor },
      );
      expect(refusalOf(answer)).toEqual(
        refusal('INVALID_CURSOR', 'after', /cursor of this list \(ministries\)/, 'one of persons'),
      );
    });

    test('more than 100 ids', async () => {
      const ids = Array.from({ length: 101 }, () => 'person/ada');
      const answer = await server.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
      expect(refusalOf(answer)).toEqual(
        refusal('INVALID_PAGE_SIZE', 'ids', /at most 100 ids/, 101),
      );
    });

    test('a population below zero', async () => {
      const answer = await server.ask('{ municipalities(maxPopulation: -1) { totalCount } }');
      expect(refusalOf(answer)).toEqual(
        refusal('INVALID_ARGUMENT', 'maxPopulation', /0 or more/, -1),
      );
    });
  });

  describe('The date of an operation', () => {
    const NAME = '{ ministry(id: "ministry/labor") { name } }';

    test.each<[what: string, header: string, variables: { date?: string }, name: string]>([
      ['is today without @asOf', 'query', {}, 'Arbeit und Integration'],
      ['is that of a literal', 'query @asOf(date: "2024-01-17")', {}, 'Arbeit'],
      [
        'is that of a variable',
        'query ($date: Date!) @asOf(date: $date)',
        { date: '2024-01-17' },
        'Arbeit',
      ],
      [
        'is the default of a variable that is not given',
        'query ($date: Date = "2024-01-17") @asOf(date: $date)',
        {},
        'Arbeit',
      ],
      [
        'is that of a variable, not its default',
        'query ($date: Date = "2024-01-17") @asOf(date: $date)',
        { date: '2024-01-18' },
        'Arbeit und Integration',
      ],
    ])('%s', async (_what, header, variables, expected) => {
      expect(await server.ask(`${header} ${NAME}`, variables)).toEqual({
        data: { ministry: { name: expected } },
      });
    });

    test('is that of the operation that was chosen', async () => {
      const response = await fetch(`${server.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: `query Then @asOf(date: "2024-01-17") ${NAME} query Now ${NAME}`,
          operationName: 'Now',
        }),
      });
      expect(await response.json()).toEqual({
        data: { ministry: { name: 'Arbeit und Integration' } },
      });
    });

    test.each<[header: string, argument: string, expected: RegExp, found: unknown]>([
      ['query @asOf(date: "2025-02-30")', 'date', /^a day such as/, '2025-02-30'],
      ['query @asOf(date: "then")', 'date', /^a day such as/, 'then'],
      ['query @asOf(date: 2025)', 'date', /^a day such as/, 2025],
      [
        'query ($date: Date = "2025-02-30") @asOf(date: $date)',
        '$date',
        /^a day such as/,
        '2025-02-30',
      ],
      [
        'query @asOf(date: "2025-02-04", recorded: "then")',
        'recorded',
        /^an instant such as/,
        'then',
      ],
      [
        'query @asOf(date: "2025-02-04", recorded: "2025-02-04")',
        'recorded',
        /^an instant such as/,
        '2025-02-04',
      ],
      ['query @asOf(date: "2025-02-04", recorded: 5)', 'recorded', /^an instant such as/, 5],
    ])('is refused as %s', async (header, argument, expected, found) => {
      const answer = await server.ask(`${header} ${NAME}`);
      expect(answer.data).toBeUndefined();
      expect(refusalOf(answer)).toEqual(refusal('INVALID_DATE', argument, expected, found));
    });

    test.each<[header: string, extensions: object, message: RegExp]>([
      [
        'query @asOf(date: null)',
        { code: 'GRAPHQL_VALIDATION_FAILED', argument: 'date' },
        /^Argument "date": .*"Date!", found null/,
      ],
      [
        'query @asOf',
        { code: 'GRAPHQL_VALIDATION_FAILED' },
        /"@asOf" argument "date".*is required/,
      ],
      [
        'query ($date: Date!) @asOf(date: $date)',
        { code: 'BAD_USER_INPUT' },
        /"\$date".*was not provided/,
      ],
      [
        'query ($recorded: DateTime!) @asOf(date: "2025-02-04", recorded: $recorded)',
        { code: 'BAD_USER_INPUT' },
        /"\$recorded".*was not provided/,
      ],
    ])('is refused where there is none, as %s', async (header, extensions, message) => {
      const { data, errors } = await server.ask(`${header} ${NAME}`);
      expect({ data, errors }).toEqual({
        data: undefined,
        errors: [
          {
            message: expect.stringMatching(message),
            locations: expect.arrayContaining([{ line: 1, column: expect.any(Number) }]),
            extensions,
          },
        ],
      });
    });

    test.each<[variable: string, header: string]>([
      ['date', 'query ($date: Date!) @asOf(date: $date)'],
      ['recorded', 'query ($recorded: DateTime) @asOf(date: "2025-02-04", recorded: $recorded)'],
    ])('is refused as a variable of a day that is none, $%s', async (variable, header) => {
      const value = '2025-02-30';
      const { data, errors } = await server.ask(`${header} ${NAME}`, { [variable]: value });
      expect({ data, errors }).toEqual({
        data: undefined,
        errors: [
          expect.objectContaining({
            message: expect.stringMatching(
              new RegExp(
                `^Variable "\\$${variable}" got invalid value "${value}".*\\bDate(Time)?\\b`,
              ),
            ),
            extensions: refusal('INVALID_DATE', `$${variable}`, /such as 2025-02-04/, value),
          }),
        ],
      });
    });
  });
});
