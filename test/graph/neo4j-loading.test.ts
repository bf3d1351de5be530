import type { Driver } from 'neo4j-driver';
import type { Engine, Write } from '../../src/graph/engine.ts';
import { openNeo4j } from '../../src/graph/neo4j.ts';
import { integer, text } from '../../src/graph/record.ts';
import { query } from '../../src/graph/statement.ts';
import { indexes, writeEdges, writeNodes } from '../../src/import/commands.ts';
import { describeWithNeo4j, emptyEngine, neo4jSettings, openDriver } from '../support/engines.ts';

const ROWS_AT_ONCE = 10;

const topicIds = query(
  'topicIds',
  'single',
  'MATCH (n:Node) RETURN n.id AS id ORDER BY id',
  (row) => text(row, 'id'),
);
const insatiable = query(
  'insatiable',
  'single',
  'UNWIND range(1, 1000000000) AS a RETURN size(collect(a)) AS total',
  (row) => integer(row, 'total'),
);

/** Writes nodes with the instant at which their transaction began. */
const DATED = `
  UNWIND $rows AS row
  MERGE (n:Node {id: row.id})
  SET n.written = toString(datetime.transaction())`;

describeWithNeo4j('A graph that is loaded into Neo4j at once', () => {
  test('leaves the planner with figures of what the graph holds now', async () => {
    const engine = await emptyEngine('neo4j');
    await engine.write([topics(2_000)]);
    await engine.close();
    const driver = openDriver();
    const { records } = await driver.executeQuery(
      `CALL db.stats.retrieve('GRAPH COUNTS') YIELD data
       UNWIND data.indexes AS index
       WITH index WHERE index.totalSize > 0
       RETURN index.labels AS labels, index.updatesSinceEstimation AS notCounted`,
    );
    await driver.close();
    expect(records.map((record) => record.toObject())).toContainEqual({
      labels: ['Node'],
      notCounted: 0n,
    });
  });
});

describeWithNeo4j('A graph that is loaded into Neo4j in parts', () => {
  let engine: Engine;
  let driver: Driver;

  beforeAll(() => {
    driver = openDriver();
  });
  afterAll(() => driver.close());
  beforeEach(async () => {
    await (await emptyEngine('neo4j')).close();
    engine = openNeo4j(neo4jSettings(), { rowsAtOnce: ROWS_AT_ONCE });
  });
  afterEach(async () => {
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
    await engine.close();
  });

  const ask = (statement: string) => driver.executeQuery(statement);
  const loadings = async () => {
    const { records } = await ask('MATCH (l:Loading) RETURN count(l) AS total');
    return Number(records[0]?.get('total'));
  };

  test('holds all of it in the end, and nothing that says how it came', async () => {
    const written: number[] = [];
    await engine.write([topics(25), chain(25)], (rows) => written.push(rows));
    expect(await engine.read(topicIds, {})).toHaveLength(25);
    expect(written).toEqual([10, 20, 25, 35, 45, 49]);
    expect(await loadings()).toBe(0);
  });

  test('is written by several transactions, and what comes on top of it by one', async () => {
    const dated = (first: number, count: number): Write => ({
      statement: { name: 'dated', kind: 'write', text: DATED },
      rows: Array.from({ length: count }, (_, index) => ({ id: `topic/t-${first + index}` })),
    });
    const transactions = query(
      'transactions',
      'single',
      'MATCH (n:Node) RETURN count(DISTINCT n.written) AS total',
      (row) => integer(row, 'total'),
    );
    await engine.write([dated(0, 25)]);
    expect(await engine.read(transactions, {})).toEqual([3]);
    await engine.write([dated(25, 25)]);
    expect(await engine.read(transactions, {})).toEqual([4]);
  });

  test('is empty again when a part fails, so that the next try starts anew', async () => {
    await expect(engine.write([topics(25), failing()])).rejects.toThrow();
    expect(await engine.read(topicIds, {})).toEqual([]);
    expect(await loadings()).toBe(0);
    await engine.write([topics(12)]);
    expect(await engine.read(topicIds, {})).toHaveLength(12);
  });

  test('is emptied when it is opened after its loading was broken off', async () => {
    await ask("CREATE (:Loading {id: 'loading', token: 'gone', aliveAt: timestamp() - 200000})");
    await ask("CREATE (:Node {id: 'topic/half'})");
    await engine.prepare(indexes());
    expect(await engine.read(topicIds, {})).toEqual([]);
    expect(await loadings()).toBe(0);
  });

  test('is left alone while another process loads it', async () => {
    await ask("CREATE (:Loading {id: 'loading', token: 'other', aliveAt: timestamp()})");
    const unavailable = {
      code: 'GRAPH_UNAVAILABLE',
      message: 'Another process is loading the graph.',
    };
    await expect(engine.prepare(indexes())).rejects.toMatchObject(unavailable);
    await expect(engine.write([topics(25)])).rejects.toMatchObject(unavailable);
    expect(await engine.read(topicIds, {})).toEqual([]);
    expect(await loadings()).toBe(1);
  });

  test('keeps what it held when more comes on top of it and fails', async () => {
    await engine.write([topics(3)]);
    await expect(engine.write([topics(25), failing()])).rejects.toThrow();
    expect(await engine.read(topicIds, {})).toHaveLength(3);
  });

  test('says what to do where Neo4j has too little memory', async () => {
    await expect(engine.read(insatiable, {})).rejects.toMatchObject({
      code: 'OUT_OF_MEMORY',
      message: expect.stringContaining('dbms.memory.transaction.total.max'),
    });
  });
});

function topics(count: number): Write {
  const rows = Array.from({ length: count }, (_, index) => ({
    id: `topic/t-${index}`,
    properties: { id: `topic/t-${index}` },
  }));
  return { statement: writeNodes('Topic', ['Thing', 'Node']), rows };
}

function chain(count: number): Write {
  const rows = Array.from({ length: count - 1 }, (_, index) => ({
    start: `topic/t-${index}`,
    finish: `topic/t-${index + 1}`,
    id: `BROADER ${index}`,
    properties: { id: `BROADER ${index}` },
  }));
  return { statement: writeEdges('BROADER'), rows };
}

/** A write that no database accepts. */
function failing(): Write {
  return {
    statement: writeNodes('Topic', ['Thing', 'Node']),
    rows: [{ id: null, properties: {} }],
  };
}
