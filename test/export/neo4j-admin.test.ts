import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { WHOLE_GRAPH } from '../../src/export/cut.ts';
import { openGraphSource } from '../../src/export/graph-source.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { graphWrites } from '../../src/import/graph-writes.ts';
import type { DataPackage } from '../../src/import/read-package.ts';
import { differences } from '../support/contents.ts';
import { emptyEngine, shippedEngine } from '../support/engines.ts';
import { exportedFiles, SURROUNDINGS } from '../support/exported.ts';
import { generatedPackage } from '../support/generated-graph.ts';
import { HURTING_VALUES } from '../support/hurting-values.ts';
import { describeLocalNeo4j, neo4jAdmin, startNeo4jIn } from '../support/neo4j-admin.ts';
import { driverOf, expectedInNeo4j, heldByNeo4j } from '../support/neo4j-graph.ts';
import { smallPackage } from '../support/small-graph.ts';

const folder = mkdtempSync(join(tmpdir(), 'neo4j-admin-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A new folder with what the format writes of a graph. */
async function exported(engine: Engine, asOf: string | null = null): Promise<string> {
  const path = mkdtempSync(join(folder, 'export-'));
  for (const [file, content] of await exportedFiles(engine, 'neo4j-admin', { asOf })) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), content);
  }
  return path;
}

/** The command that the folder itself names, as its words. */
function commandIn(path: string): readonly string[] {
  const readMe = readFileSync(join(path, 'README.md'), 'utf8');
  const [, words = ''] = /^ {4}neo4j-admin (.+)$/m.exec(readMe) ?? [];
  return words.split(' ');
}

/** Holds what a real Neo4j has after the import against the graph. */
async function expectImported(engine: Engine, asOf: string | null = null): Promise<void> {
  const path = await exported(engine, asOf);
  const home = mkdtempSync(join(folder, 'home-'));
  const said = await neo4jAdmin(commandIn(path), path, home);
  expect(said).toContain('IMPORT DONE');
  expect(readFileSync(join(path, 'import.report'), 'utf8')).toBe('');
  const source = await openGraphSource(engine, { ...WHOLE_GRAPH, asOf }, SURROUNDINGS);
  const expected = await expectedInNeo4j(source);
  const { uri, stop } = await startNeo4jIn(home);
  const driver = driverOf(uri);
  try {
    expect(differences(await heldByNeo4j(driver), expected)).toEqual([]);
    const schema = readFileSync(join(path, 'schema.cypher'), 'utf8');
    for (const statement of schema.trimEnd().split(';\n')) await driver.executeQuery(statement);
    await driver.executeQuery('CALL db.awaitIndexes(60)');
  } finally {
    await driver.close();
    await stop();
    rmSync(home, { recursive: true });
  }
}

async function holding(data: DataPackage): Promise<Engine> {
  const engine = await emptyEngine('embedded');
  await engine.write(graphWrites(data));
  return engine;
}

describeLocalNeo4j('tables for neo4j-admin, imported by the real tool into a Neo4j', () => {
  test('hold every node and edge of the shipped data', async () => {
    const engine = await shippedEngine('embedded');
    await expectImported(engine);
    await engine.close();
  });

  test('hold names that hurt, amounts, exact decimals and dates before 1900', async () => {
    const engine = await holding(smallPackage(HURTING_VALUES));
    await expectImported(engine);
    await engine.close();
  });

  test('hold whatever graph there is, of every day or of one', async () => {
    const holds = async (data: DataPackage, asOf: string | null) => {
      const engine = await holding(data);
      await expectImported(engine, asOf);
      await engine.close();
    };
    const anyDay = fc.constantFrom(null, '2024-02-29');
    await fc.assert(fc.asyncProperty(generatedPackage('neo4j-admin'), anyDay, holds), {
      numRuns: 2,
      endOnFailure: true,
    });
  }, 300_000);
});

describe('tables for neo4j-admin', () => {
  test('say in their headers what an id is, and of what type each property is', async () => {
    const engine = await holding(smallPackage(HURTING_VALUES));
    const files = await exportedFiles(engine, 'neo4j-admin');
    await engine.close();
    const header = (file: string) => files.get(file)?.toString('utf8').split('\n')[0];
    expect(header('nodes/municipality.csv')).toBe(
      'id:ID(Node),name:string,nameEn:string,description:string,descriptionEn:string,validFrom:string,validTo:string,evidence:string[],kind:string,latitude:double,longitude:double,:LABEL',
    );
    expect(header('relationships/part-of.csv')).toBe(
      ':START_ID(Node),:END_ID(Node),:TYPE,id:string,validFrom:string,validTo:string,status:string,evidence:string[],recordedAt:datetime,recordedUntil:datetime',
    );
  });

  test('say title, license, day and part of the graph beside them', async () => {
    const engine = await holding(smallPackage(HURTING_VALUES));
    const cut = {
      asOf: '2026-06-30',
      scope: { kind: 'list', field: 'municipalities', where: null },
    } as const;
    const files = await exportedFiles(engine, 'neo4j-admin', cut);
    await engine.close();
    const readMe = files.get('README.md')?.toString('utf8');
    expect(readMe).toContain('# A small graph');
    expect(readMe).toContain('version 1.0.0 of 2026-11-22, license CC0-1.0');
    expect(readMe).toContain('facts of 2026-06-30');
    expect(readMe).toContain('list municipalities');
  });
});
