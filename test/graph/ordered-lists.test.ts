import grafeo from '@grafeo-db/js';
import fc from 'fast-check';
import { municipality } from '../../src/entities/municipality/municipality.ts';
import { municipalities } from '../../src/entities/municipality/queries.ts';
import { memoryOrders, type Run } from '../../src/graph/embedded-order.ts';
import type { Engine } from '../../src/graph/engine.ts';
import type { PlacedNode } from '../../src/graph/listing.ts';
import type { NodeObject } from '../../src/graph/noun.ts';
import { startId } from '../../src/graph/page.ts';
import { sortKey } from '../../src/graph/sort-key.ts';
import type { Parameters, Query, Statement } from '../../src/graph/statement.ts';
import { writeNodes } from '../../src/import/commands.ts';
import { record, validity } from '../../src/import/facts.ts';
import { NEWEST_RECORD, timeParameters } from '../../src/time/moment.ts';
import { leaveNeo4jEmpty } from '../support/engine-pair.ts';
import { describeEachEngine, emptyEngine, hasNeo4j } from '../support/engines.ts';

/** Few names, so that most places share their key with others; one that names none. */
const NAMES = ['Allendorf', 'Älheim', 'alheim', 'Biebergemünd', '', 'Zwingenberg'];
const DAYS = ['2019', '2020-06-30', '2021', '2022-01', '2023-12-31'];
const INSTANTS = [
  '2020-01-01T00:00:00.000Z',
  '2021-05-05T05:05:05.500Z',
  '2024-02-29T12:00:00.000Z',
];
const EVERY_ROW = 1_000;

const removal: Statement = {
  name: 'removeMunicipalities',
  kind: 'write',
  text: 'UNWIND $rows AS row MATCH (n:Municipality) DETACH DELETE n',
};

/** A municipality that is there or not, named so, from and to a day, as it was recorded for a while. */
const place = fc.record({
  number: fc.nat(40),
  name: fc.constantFrom(...NAMES),
  days: fc.tuple(fc.option(fc.constantFrom(...DAYS)), fc.option(fc.constantFrom(...DAYS))),
  instants: fc.tuple(
    fc.constantFrom(...INSTANTS),
    fc.option(fc.constantFrom(...INSTANTS), { freq: 2 }),
  ),
});
type Place = typeof place extends fc.Arbitrary<infer Given> ? Given : never;

const anyGraph = fc.uniqueArray(place, { selector: ({ number }) => number, maxLength: 30 });
const anyMoment = fc
  .tuple(
    fc.constantFrom('2018-01-01', '2021-07-01', '2022-01-31', '2026-11-22'),
    fc.constantFrom(NEWEST_RECORD, ...INSTANTS),
    fc.constantFrom('CURRENT' as const, 'ALL' as const),
  )
  .map(([date, recorded, held]) => timeParameters({ date, recorded }, held));
const anySize = fc.integer({ min: 1, max: 12 });

afterAll(async () => {
  if (hasNeo4j) await leaveNeo4jEmpty();
});

describeEachEngine('An order in memory, beside the statement', (name) => {
  let embedded: Engine;
  let other: Engine;

  beforeAll(async () => {
    embedded = await emptyEngine('embedded');
    other = await emptyEngine(name);
  });
  afterAll(() => Promise.all([embedded.close(), other.close()]));

  test('gives the same rows page by page, both ways, and the same total, whatever was written', async () => {
    const agrees = async (graphs: readonly Place[][], moment: Parameters, size: number) => {
      for (const graph of graphs) {
        await Promise.all([embedded, other].map((engine) => hold(engine, graph)));
        for (const direction of ['forward', 'backward'] as const) {
          const query = municipalities[direction];
          const start = { ...moment, order: startId(direction), id: startId(direction) };
          const whole = await other.read(asStatement(query), {
            ...start,
            limit: EVERY_ROW,
            brief: false,
          });
          expect(await pages(embedded, query, start, size)).toEqual(whole);
        }
        const totals = [
          await embedded.read(municipalities.total, moment),
          await other.read(asStatement(municipalities.total), moment),
        ];
        expect(totals[0]).toEqual(totals[1]);
      }
    };
    const someGraphs = fc.array(anyGraph, { minLength: 2, maxLength: 2 });
    await fc.assert(fc.asyncProperty(someGraphs, anyMoment, anySize, agrees), { numRuns: 30 });
  }, 300_000);

  test('starts a page from any place, whether something stands there or not', async () => {
    const graph = NAMES.map((given, number) => always(number, given));
    await Promise.all([embedded, other].map((engine) => hold(engine, graph)));
    const anyText = fc.oneof(
      fc.constantFrom(...NAMES.map(sortKey)),
      fc.string({ unit: 'grapheme-ascii', maxLength: 3 }),
    );
    const anyId = fc.oneof(fc.nat(8).map(idOf), fc.constantFrom('', '\uffff'));
    const way = fc.constantFrom('forward' as const, 'backward' as const);
    const agrees = async (direction: 'forward' | 'backward', order: string, id: string) => {
      const asked = { ...timeParameters(NOW), order, id, limit: 3, brief: false };
      const query = municipalities[direction];
      expect(await embedded.read(query, asked)).toEqual(
        await other.read(asStatement(query), asked),
      );
    };
    await fc.assert(fc.asyncProperty(way, anyText, anyId, agrees), { numRuns: 60 });
  });
});

describe('An order in memory', () => {
  test('tells of the nodes that it looked at, not of all that are there', async () => {
    let work = 0;
    const database = grafeo.GrafeoDB.create();
    const orders = memoryOrders(runIn(database), (looked) => {
      work += looked;
    });
    await addTo(database, 200);
    await orders.read(orderedOf(municipalities.forward), pageFrom(idOf(0), 5));
    expect(work).toBeLessThan(20);
    database.close();
  });

  test('leaves no gap in a page where a node is gone that it still knows', async () => {
    const database = grafeo.GrafeoDB.create();
    const orders = memoryOrders(runIn(database), () => undefined);
    await addTo(database, 9);
    const idsOfPage = async () => {
      const rows = await orders.read(orderedOf(municipalities.forward), pageFrom(idOf(1), 3));
      return rows.map((row) => municipalities.forward.toRow(row).node.id);
    };
    expect(await idsOfPage()).toEqual([idOf(2), idOf(3), idOf(4)]);
    await database.executeCypher('MATCH (n:Node {id: $id}) DETACH DELETE n', { id: idOf(3) });
    expect(await idsOfPage()).toEqual([idOf(2), idOf(4), idOf(5)]);
    orders.forget();
    expect(await idsOfPage()).toEqual([idOf(2), idOf(4), idOf(5)]);
    database.close();
  });
});

const NOW = { date: '2026-11-22', recorded: NEWEST_RECORD };

/** The query as an engine without an order of its own reads it. */
function asStatement<Row>(query: Query<Row>): Query<Row> {
  const { ordered, ...statement } = query;
  expect(ordered).toBeDefined();
  return statement;
}

function orderedOf({ ordered }: Query<unknown>) {
  if (ordered === undefined) throw new Error('The query is not an ordered one');
  return ordered;
}

/** All rows of a list, from page to page. */
async function pages<Node extends NodeObject>(
  engine: Engine,
  query: Query<PlacedNode<Node>>,
  start: Parameters,
  limit: number,
): Promise<readonly PlacedNode<Node>[]> {
  const rows: PlacedNode<Node>[] = [];
  let from = start;
  for (;;) {
    const page = await engine.read(query, { ...from, limit, brief: false });
    rows.push(...page);
    const last = page.at(-1);
    if (last === undefined || page.length < limit) return rows;
    if (rows.length > EVERY_ROW) throw new Error('The pages do not come to an end');
    from = { ...start, order: last.sortKey, id: last.node.id };
  }
}

/** Has an engine hold these and no others. */
async function hold(engine: Engine, graph: readonly Place[]): Promise<void> {
  const rows = graph.map(rowOf);
  const { type, interfaces } = municipality;
  await engine.write([
    { statement: removal, rows: [{}] },
    { statement: writeNodes(type, interfaces), rows },
  ]);
}

function rowOf({ number, name, days: [from, to], instants: [known, until] }: Place) {
  const id = idOf(number);
  const bounds = {
    ...validity(from, to),
    ...record({ recordedAt: known, recordedUntil: until }),
  };
  return { id, properties: { id, name, kind: 'MUNICIPALITY', sortKey: sortKey(name), ...bounds } };
}

function always(number: number, name: string): Place {
  return { number, name, days: [null, null], instants: ['2020-01-01T00:00:00.000Z', null] };
}

function idOf(number: number): string {
  return `municipality/ordered-${number}`;
}

function runIn(database: ReturnType<typeof grafeo.GrafeoDB.create>): Run {
  return async (statement, parameters, onWork) => {
    const result = await database.executeCypher(statement, parameters);
    onWork(result.rowsScanned ?? 0);
    return result.toArray();
  };
}

/** Adds so many municipalities, all of one name. */
async function addTo(database: ReturnType<typeof grafeo.GrafeoDB.create>, count: number) {
  await database.executeCypher('CREATE INDEX ids IF NOT EXISTS FOR (n:Node) ON (n.id)');
  const { type, interfaces } = municipality;
  const rows = Array.from({ length: count }, (_, number) => rowOf(always(number, 'Allendorf')));
  await database.executeCypher(writeNodes(type, interfaces).text, { rows });
}

function pageFrom(id: string, limit: number): Parameters {
  return { ...timeParameters(NOW), order: sortKey('Allendorf'), id, limit, brief: false };
}
