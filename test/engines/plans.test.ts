import '../../src/entities/resolvers.ts';
import '../../src/explore/resolvers.ts';
import '../../src/export/queries.ts';
import type { Driver } from 'neo4j-driver';
import { askedForPlan, FIRST_PAGE } from '../../bench/plans/asked.ts';
import { type Profile, profile } from '../../bench/plans/profile.ts';
import { faultsOf, type PlanRule, ruleOf } from '../../bench/plans/rules.ts';
import type { Parameters, Query, StatementKind } from '../../src/graph/statement.ts';
import { describeWithNeo4j, openDriver, shippedEngine } from '../support/engines.ts';
import { everyQuery } from '../support/statement-runs.ts';

describeWithNeo4j('the plans of Neo4j, on the shipped data', () => {
  let driver: Driver;

  beforeAll(async () => {
    await (await shippedEngine('neo4j')).close();
    driver = openDriver();
  });
  afterAll(() => driver.close());

  const run = (query: Query<unknown>, own: Parameters = {}): Promise<Profile> =>
    profile(driver, query, { ...askedForPlan(query), ...own });

  const expectRule = async (name: string) => {
    const query = queryNamed(name);
    expect(faultsOf(query, await run(query))).toEqual([]);
  };

  test.each(ruled('FROM_KEY'))(
    '%s starts from a key and walks a bounded number of edges from there',
    expectRule,
  );

  test.each(ruled('FROM_ORDER'))(
    '%s reads its page off the ordered index, and sorts nothing',
    expectRule,
  );

  test.each(ruled('COUNT'))(
    '%s counts the nodes of one label or of one key, each once',
    expectRule,
  );

  test.each<[what: string, kind: StatementKind, text: string, fault: RegExp]>([
    ['a scan of a label', 'keyed', 'MATCH (n:Person) RETURN n.id AS id', /by NodeByLabelScan/],
    ['a scan of all nodes', 'keyed', 'MATCH (n) RETURN n.id AS id', /by AllNodesScan/],
    [
      'a scan of edges',
      'keyed',
      'MATCH ()-[r:LEADS]->() RETURN r.id AS id',
      /RelationshipTypeScan/,
    ],
    [
      'steps without a bound',
      'keyed',
      "MATCH (a:Node {id: 'state/06'})<-[:PART_OF*]-(b:Municipality) RETURN b.id AS id",
      /goes through edges without a bound/,
    ],
    [
      'a page in an order that no index has',
      'nodePage',
      'MATCH (n:Person) RETURN n.name AS name ORDER BY n.familyName, n.id LIMIT 10',
      /puts in order what the index has in order \(Top\)/,
    ],
  ])('%s breaks the rule', async (_, kind, text, fault) => {
    const statement = { name: 'bad', kind, text };
    expect(faultsOf(statement, await profile(driver, statement, {}))).toContainEqual(
      expect.stringMatching(fault),
    );
  });

  test('the first ten municipalities cost no more than 40 hits a row (measured: 16), their number aside', async () => {
    const query = queryNamed('municipalities.forward');
    const bound = 40 * FIRST_PAGE;
    expect((await run(query)).hits).toBeLessThanOrEqual(bound);
    expect((await run(query, { limit: 501 })).hits).toBeGreaterThan(10 * bound);
  });

  test.each(ruled('FROM_ORDER'))(
    'the first ten of %s cost no more than 100 hits a row (measured: 10 to 63)',
    async (name) => {
      expect((await run(queryNamed(name))).hits).toBeLessThanOrEqual(100 * FIRST_PAGE);
    },
  );
});

function ruled(rule: PlanRule): readonly string[] {
  return [...everyQuery().values()]
    .filter((query) => ruleOf(query) === rule)
    .map(({ name }) => name);
}

function queryNamed(name: string): Query<unknown> {
  const query = everyQuery().get(name);
  if (query === undefined) throw new Error(`No statement ${name}`);
  return query;
}
