import { openNeo4j } from '../../src/graph/neo4j.ts';
import { nodesById } from '../../src/graph/noun.ts';
import { plannedStatements } from '../../src/graph/planned-statements.ts';
import type { Query } from '../../src/graph/statement.ts';
import { describeWithNeo4j, neo4jSettings, shippedEngine } from '../support/engines.ts';

function statement(text: string): Query<unknown> {
  return { name: text, kind: 'single', text, toRow: (row) => row, example: {} };
}

/** A database that plans a statement when the test says so. */
function slowDatabase() {
  const planning: { text: string; end: () => void; fail: () => void }[] = [];
  const planned = plannedStatements(
    ({ text }) =>
      new Promise<void>((resolve, reject) => {
        planning.push({ text, end: resolve, fail: () => reject(new Error('gone')) });
      }),
  );
  return { planned, planning };
}

/** Lets everything happen that waits for nothing but its turn. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('What Neo4j has planned', () => {
  test('is known once it has done so, one statement after the other', async () => {
    const { planned, planning } = slowDatabase();
    const [a, b] = [statement('a'), statement('b')];
    expect([planned.has(a, {}), planned.has(b, {}), planned.has(a, {})]).toEqual([
      false,
      false,
      false,
    ]);
    await turn();
    expect(planning.map(({ text }) => text)).toEqual(['a']);
    planning[0]?.end();
    await turn();
    expect([planned.has(a, {}), planned.has(b, {})]).toEqual([true, false]);
    expect(planning.map(({ text }) => text)).toEqual(['a', 'b']);
  });

  test('is tried again by the next request after a failure', async () => {
    const { planned, planning } = slowDatabase();
    const a = statement('a');
    planned.has(a, {});
    await turn();
    planning[0]?.fail();
    await turn();
    expect(planned.has(a, {})).toBe(false);
    await turn();
    planning[1]?.end();
    await turn();
    expect(planned.has(a, {})).toBe(true);
  });

  test('is forgotten when everything is planned anew', async () => {
    const { planned, planning } = slowDatabase();
    const a = statement('a');
    planned.has(a, {});
    await turn();
    planning[0]?.end();
    await turn();
    planned.forget();
    expect(planned.has(a, {})).toBe(false);
  });

  test('does not grow into a queue without an end', async () => {
    const { planned, planning } = slowDatabase();
    for (let number = 0; number < 100; number += 1) planned.has(statement(`${number}`), {});
    await turn();
    for (let done = 0; done < 100; done += 1) {
      planning[done]?.end();
      await turn();
    }
    expect(planning.length).toBe(20);
  });
});

describeWithNeo4j('A Neo4j that tells of its work', () => {
  test('tells nothing of what it plans behind the scenes', async () => {
    const loaded = await shippedEngine('neo4j');
    const told: number[] = [];
    const engine = openNeo4j(neo4jSettings(), { onWork: (work) => told.push(work) });
    const keys = ['project/kisi'];
    while (!engine.isReady(nodesById, { keys })) await turn();
    expect(told).toEqual([]);
    await engine.read(nodesById, { keys });
    expect(told).toEqual([expect.any(Number)]);
    await engine.close();
    await loaded.close();
  });
});
