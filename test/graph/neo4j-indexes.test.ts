import type { Driver } from 'neo4j-driver';
import { askedForPlan } from '../../bench/plans/asked.ts';
import { profile } from '../../bench/plans/profile.ts';
import { calledText } from '../../src/entities/thing/brief-thing.ts';
import { indexes, writeNodes } from '../../src/import/commands.ts';
import { NEVER_SUPERSEDED } from '../../src/time/moment.ts';
import { EARLIEST_DAY, LATEST_DAY } from '../../src/time/partial-date.ts';
import { describeWithNeo4j, emptyEngine, openDriver } from '../support/engines.ts';
import { everyQuery } from '../support/statement-runs.ts';

describeWithNeo4j('the indexes of Neo4j', () => {
  let driver: Driver;

  beforeAll(() => {
    driver = openDriver();
  });
  afterAll(() => driver.close());

  const names = async () => {
    const { records } = await driver.executeQuery('SHOW INDEXES YIELD name');
    return records.map((record) => record.get('name'));
  };

  test('on the order of a list take the place of those that an earlier program made of its first key', async () => {
    const engine = await emptyEngine('neo4j');
    await driver.executeQuery('CREATE INDEX Topic_sortKey FOR (n:Topic) ON (n.sortKey)');
    await engine.prepare(indexes());
    await engine.close();
    const left = (await names()).filter((name) => String(name).startsWith('Topic_sortKey'));
    expect(left).toEqual(['Topic_sortKey_id']);
  });

  test('give the first of many that bear the same name without a look at the others', async () => {
    const engine = await emptyEngine('neo4j');
    const page = everyQuery().get('topics.forward');
    if (page === undefined) throw new Error('No statement of topics');
    // So many that no planner would rather sort them.
    const named = 2_000;
    await engine.write([{ statement: writeNodes('Topic'), rows: topicsOfOneName(named) }]);
    const { hits, rows } = await profile(driver, page, askedForPlan(page));
    await engine.close();
    expect(rows).toBeGreaterThan(0);
    expect(hits).toBeLessThan(named);
  });
});

function topicsOfOneName(count: number) {
  return Array.from({ length: count }, (_, number) => {
    const id = `topic/${String(number).padStart(4, '0')}`;
    const properties = {
      sortKey: 'grusswort',
      called: calledText({ id, name: 'Grußwort' }),
      name: 'Grußwort',
      holdsFrom: EARLIEST_DAY,
      holdsTo: LATEST_DAY,
      knownFrom: '2026-01-01T00:00:00.000Z',
      knownTo: NEVER_SUPERSEDED,
    };
    return { id, properties };
  });
}
