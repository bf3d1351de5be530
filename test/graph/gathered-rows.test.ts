import { jest } from '@jest/globals';
import fc from 'fast-check';
import { gatheredRows, LONGEST_WAIT_MS } from '../../src/graph/gathered-rows.ts';
import { openNeo4j } from '../../src/graph/neo4j.ts';
import { nodesById } from '../../src/graph/noun.ts';
import type { Record } from '../../src/graph/record.ts';
import type { Parameters } from '../../src/graph/statement.ts';
import { describeWithNeo4j, neo4jSettings, shippedEngine } from '../support/engines.ts';

const STATEMENT = 'UNWIND $keys AS key RETURN key';

/** Statements that come back when they are told to. */
function statements() {
  const sent: { readonly parameters: Parameters; readonly answer: (fails?: Error) => void }[] = [];
  const read = (_: string, parameters: Parameters) =>
    new Promise<readonly Record[]>((resolve, reject) => {
      const rows = keysOf(parameters).map((key) => ({ key, moment: sent.length }));
      const answer = (fails?: Error) => (fails === undefined ? resolve(rows) : reject(fails));
      sent.push({ parameters, answer });
    });
  return { sent, rows: gatheredRows(read) };
}

function keysOf({ keys }: Parameters): readonly string[] {
  return Array.isArray(keys) ? keys.map(String) : [];
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('Requests for one key each', () => {
  // Only the test that is about the longest wait lets that time pass, however slow the machine is.
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test('go at once while few are on their way, and then share the next way', async () => {
    const { sent, rows } = statements();
    const asked: Promise<readonly Record[]>[] = [];
    for (const key of ['a', 'b', 'c', 'd', 'c']) {
      asked.push(rows(STATEMENT, { keys: [key] }));
      await turn();
    }
    expect(sent.map(({ parameters }) => keysOf(parameters))).toEqual([['a'], ['b']]);
    sent[0]?.answer();
    await turn();
    expect(sent.map(({ parameters }) => keysOf(parameters))).toEqual([['a'], ['b'], ['c', 'd']]);
    for (const { answer } of sent) answer();
    const found = await Promise.all(asked);
    expect(found.map(([row]) => row?.key)).toEqual(['a', 'b', 'c', 'd', 'c']);
  });

  test('are not answered by what was read before they asked', async () => {
    const { sent, rows } = statements();
    const first = rows(STATEMENT, { keys: ['a'] });
    await turn();
    const second = rows(STATEMENT, { keys: ['a'] });
    await turn();
    for (const { answer } of sent) answer();
    expect(await first).toEqual([{ key: 'a', moment: 0 }]);
    expect(await second).toEqual([{ key: 'a', moment: 1 }]);
  });

  test('do not mix with those that have other parameters', async () => {
    const { sent, rows } = statements();
    const asked = [1n, 2n].map((least) => rows(STATEMENT, { keys: ['a'], least }));
    await turn();
    expect(sent.map(({ parameters }) => parameters)).toEqual([
      { keys: ['a'], least: 1n },
      { keys: ['a'], least: 2n },
    ]);
    for (const { answer } of sent) answer();
    await Promise.all(asked);
  });

  test('go on their way though none of those before comes back', async () => {
    const { sent, rows } = statements();
    for (const key of ['a', 'b']) {
      void rows(STATEMENT, { keys: [key] });
      await turn();
    }
    const third = rows(STATEMENT, { keys: ['c'] });
    await turn();
    expect(sent).toHaveLength(2);
    jest.advanceTimersByTime(LONGEST_WAIT_MS);
    await turn();
    sent[2]?.answer();
    expect(await third).toEqual([{ key: 'c', moment: 2 }]);
  });

  test('all fail with the statement that they share, and those after them do not', async () => {
    const { sent, rows } = statements();
    const asked = ['a', 'b'].map((key) => rows(STATEMENT, { keys: [key] }));
    await turn();
    sent[0]?.answer(new Error('gone'));
    const settled = await Promise.allSettled(asked);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const next = rows(STATEMENT, { keys: ['a'] });
    await turn();
    sent[1]?.answer();
    expect(await next).toEqual([{ key: 'a', moment: 1 }]);
  });
});

describeWithNeo4j('Nodes that are asked for one by one of Neo4j', () => {
  test('are those that are asked for together, by fewer statements than there are requests', async () => {
    const loaded = await shippedEngine('neo4j');
    let statementsRun = 0;
    const engine = openNeo4j(neo4jSettings(), {
      onWork: () => {
        statementsRun += 1;
      },
    });
    const ids = ['project/kisi', 'person/constanze-janda', 'state/06', 'project/none'];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...ids), { minLength: 20 }), async (asked) => {
        const together = await engine.read(nodesById, { keys: [...new Set(asked)] });
        statementsRun = 0;
        const apart = await Promise.all(asked.map((id) => engine.read(nodesById, { keys: [id] })));
        expect(apart).toEqual(asked.map((id) => together.filter(({ key }) => key === id)));
        expect(statementsRun).toBeLessThan(asked.length);
      }),
      { numRuns: 20 },
    );
    await engine.close();
    await loaded.close();
  });
});
