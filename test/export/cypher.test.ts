import fc from 'fast-check';
import type { Cut } from '../../src/export/cut.ts';
import { WHOLE_GRAPH } from '../../src/export/cut.ts';
import { openGraphSource } from '../../src/export/graph-source.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { graphWrites } from '../../src/import/graph-writes.ts';
import type { DataPackage } from '../../src/import/read-package.ts';
import { differences } from '../support/contents.ts';
import { leaveNeo4jEmpty } from '../support/engine-pair.ts';
import { describeWithNeo4j, emptyEngine, openDriver, shippedEngine } from '../support/engines.ts';
import { exportedText, SURROUNDINGS } from '../support/exported.ts';
import { generatedPackage } from '../support/generated-graph.ts';
import { HURTING_VALUES } from '../support/hurting-values.ts';
import { expectedInNeo4j, heldByNeo4j } from '../support/neo4j-graph.ts';
import { smallPackage } from '../support/small-graph.ts';

const MOST_CHARACTERS = 400_000;

async function holding(data: DataPackage): Promise<Engine> {
  const engine = await emptyEngine('embedded');
  await engine.write(graphWrites(data));
  return engine;
}

function statementsOf(script: string): readonly string[] {
  expect(script.endsWith(';\n')).toBe(true);
  return script.slice(0, -2).split(';\n');
}

/** Runs the script of a graph on an empty Neo4j, as often as is said, and holds what is there against it. */
async function expectMade(engine: Engine, cut: Partial<Cut> = {}, times = 1): Promise<void> {
  await leaveNeo4jEmpty();
  const statements = statementsOf(await exportedText(engine, 'cypher', cut));
  const source = await openGraphSource(engine, { ...WHOLE_GRAPH, ...cut }, SURROUNDINGS);
  const driver = openDriver();
  try {
    for (let time = 0; time < times; time += 1) {
      for (const statement of statements) await driver.executeQuery(statement);
    }
    await driver.executeQuery('CALL db.awaitIndexes(60)');
    expect(differences(await heldByNeo4j(driver), await expectedInNeo4j(source))).toEqual([]);
  } finally {
    await driver.close();
  }
}

async function leaveNeo4jAsItWas(): Promise<void> {
  const driver = openDriver();
  for (const made of ['CONSTRAINT node_id', 'INDEX identifier_value', 'INDEX names']) {
    await driver.executeQuery(`DROP ${made} IF EXISTS`);
  }
  await driver.close();
  await leaveNeo4jEmpty();
}

describeWithNeo4j('a Cypher script, run statement by statement on an empty Neo4j', () => {
  afterAll(leaveNeo4jAsItWas);

  test('makes every node and edge of the shipped data', async () => {
    const engine = await shippedEngine('embedded');
    await expectMade(engine);
    await engine.close();
  }, 600_000);

  test('makes names that hurt, amounts, exact decimals and dates before 1900', async () => {
    const engine = await holding(smallPackage(HURTING_VALUES));
    await expectMade(engine);
    await engine.close();
  });

  test('changes nothing when it is run again', async () => {
    const engine = await holding(smallPackage(HURTING_VALUES));
    await expectMade(engine, {}, 2);
    await engine.close();
  });

  test('makes whatever graph there is, of every day or of one', async () => {
    const holds = async (data: DataPackage, asOf: string | null) => {
      const engine = await holding(data);
      await expectMade(engine, { asOf });
      await engine.close();
    };
    const anyDay = fc.constantFrom(null, '2024-02-29');
    await fc.assert(fc.asyncProperty(generatedPackage('cypher'), anyDay, holds), {
      numRuns: 4,
      endOnFailure: true,
    });
  }, 300_000);
});

describe('a Cypher script', () => {
  test('says title, version, license, day and part of the graph first', async () => {
    const engine = await holding(smallPackage(HURTING_VALUES));
    const scope = { kind: 'list', field: 'municipalities', where: null } as const;
    const script = await exportedText(engine, 'cypher', { asOf: '2026-06-30', scope });
    await engine.close();
    expect(script.split('\n').slice(0, 4)).toEqual([
      '// A small graph',
      '// Version 1.0.0 of 2026-11-22, license CC0-1.0',
      '// Facts of 2026-06-30',
      '// list municipalities',
    ]);
  });

  test('sets what is unique before all else, in statements of bounded size', async () => {
    const engine = await shippedEngine('embedded');
    const statements = statementsOf(await exportedText(engine, 'cypher'));
    await engine.close();
    expect(statements[0]).toMatch(/^CREATE CONSTRAINT .* IS UNIQUE$/m);
    expect(Math.max(...statements.map(({ length }) => length))).toBeLessThan(MOST_CHARACTERS);
  });
});
