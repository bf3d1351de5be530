import '../../src/entities/resolvers.ts';
import '../../src/explore/resolvers.ts';
import type { Driver } from 'neo4j-driver';
import type { Parameters, Query } from '../../src/graph/statement.ts';
import { hasNeo4j, shippedEngine } from '../support/engines.ts';
import { openDriver, type Profile, profile } from '../support/profile.ts';
import {
  askedOf,
  everyQuery,
  firstStart,
  isDated,
  isPaged,
  MOMENTS,
} from '../support/statement-runs.ts';

/** Things of many types, each of which is the start of some edges. */
const ASKABLE = {
  ids: [
    'municipality/06440005',
    'district/06532',
    'state/06',
    'project/kisi',
    'person/constanze-janda',
    'municipality/missing',
  ],
  identifierKeys: ['AGS:06440005', 'AGS:00000000'],
  nameKeys: ['giessen', 'no such name'],
};
const [, TODAY] = MOMENTS;

/** Operators that find the nodes or edges that a plan starts from. */
const START = /Scan|Seek|ById|CountStore/;
const BY_KEY = ['NodeUniqueIndexSeek', 'NodeIndexSeek'];
/** A range of the index on the sort key, which yields its rows in their order. */
const BY_ORDER = ['NodeIndexSeekByRange'];
/** How many nodes exist on a day is known to no index: the nodes of one label are looked at, once. */
const BY_COUNTING = ['NodeByLabelScan', 'NodeIndexScan', ...BY_ORDER, ...BY_KEY];
/** Ways through edges whose number nothing bounds. */
const UNBOUNDED = /VarLength|Repeat|ShortestPath/;

/** Of one row more than the page of ten shows. */
const FIRST_PAGE = 11;

const describeNeo4j = hasNeo4j ? describe : describe.skip;

describeNeo4j('the plans of Neo4j, on the shipped data', () => {
  let driver: Driver;

  beforeAll(async () => {
    await (await shippedEngine('neo4j')).close();
    driver = openDriver();
  });
  afterAll(() => driver.close());

  const run = (query: Query<unknown>, own: Parameters = {}): Promise<Profile> =>
    profile(driver, query, {
      ...askedOf(query, ASKABLE),
      ...(isDated(query) ? TODAY : {}),
      ...(isPaged(query) ? { ...firstStart(query), limit: FIRST_PAGE } : {}),
      ...own,
    });

  test.each(named(({ kind }) => kind !== 'nodePage' && kind !== 'total'))(
    '%s starts from a key and walks a bounded number of edges from there',
    async (name) => {
      const { operators } = await run(queryNamed(name));
      const starts = operators.filter((operator) => START.test(operator.name));
      expect(starts).not.toEqual([]);
      expect(starts.filter((start) => !BY_KEY.includes(start.name))).toEqual([]);
      expect(operators.filter((operator) => UNBOUNDED.test(operator.name))).toEqual([]);
    },
  );

  test.each(named(({ kind }) => kind === 'nodePage'))(
    '%s reads its page off the ordered index and sorts only rows with equal keys',
    async (name) => {
      const { operators } = await run(queryNamed(name));
      const names = operators.map((operator) => operator.name);
      expect(names.filter((operator) => START.test(operator))).toEqual(BY_ORDER);
      expect(names).toContain('PartialTop');
      expect(operators.find((operator) => START.test(operator.name))?.details).toContain('sortKey');
      expect(operators.filter((operator) => UNBOUNDED.test(operator.name))).toEqual([]);
    },
  );

  test.each(named(({ kind }) => kind === 'total'))(
    '%s counts the nodes of one label or of one key, each once',
    async (name) => {
      const { operators } = await run(queryNamed(name));
      const starts = operators.filter((operator) => START.test(operator.name));
      expect(starts).toHaveLength(1);
      expect(BY_COUNTING).toContain(starts[0]?.name);
    },
  );

  test('the first ten municipalities cost no more than 40 hits a row (measured: 16), their number aside', async () => {
    const query = queryNamed('municipalities.forward');
    const bound = 40 * FIRST_PAGE;
    expect((await run(query)).hits).toBeLessThanOrEqual(bound);
    expect((await run(query, { limit: 501 })).hits).toBeGreaterThan(10 * bound);
  });

  test.each(named(({ kind }) => kind === 'nodePage'))(
    'the first ten of %s cost no more than 100 hits a row (measured: 10 to 63)',
    async (name) => {
      expect((await run(queryNamed(name))).hits).toBeLessThanOrEqual(100 * FIRST_PAGE);
    },
  );
});

function named(is: (query: Query<unknown>) => boolean): readonly string[] {
  return [...everyQuery().values()].filter(is).map(({ name }) => name);
}

function queryNamed(name: string): Query<unknown> {
  const query = everyQuery().get(name);
  if (query === undefined) throw new Error(`No statement ${name}`);
  return query;
}
