import neo4j, { type Driver } from 'neo4j-driver';
import '../../src/entities/resolvers.ts';
import '../../src/explore/resolvers.ts';
import { IN_MEMORY, openEmbedded } from '../../src/graph/embedded.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { openNeo4j } from '../../src/graph/neo4j.ts';
import { indexes } from '../../src/import/commands.ts';
import { editionOf } from '../../src/import/graph-writes.ts';
import { importPackage } from '../../src/import/import-package.ts';
import { checksum } from '../../src/import/read-package.ts';
import { packagePath } from '../../src/package-root.ts';

export type EngineName = Engine['name'];

const {
  TEST_NEO4J_URIS: uris,
  TEST_NEO4J_USER: user = null,
  TEST_NEO4J_PASSWORD: password = null,
  JEST_WORKER_ID: worker,
} = process.env;

/** That of this worker alone. */
const uri = uris?.split(' ')[Number(worker) - 1];

/** Whether there is a Neo4j for the tests; the setup has said why where there is none. */
export const hasNeo4j = uri !== undefined;

const skipped = describe.skip;

/** Describes what needs a Neo4j; it is skipped where there is none. */
export const describeWithNeo4j = hasNeo4j ? describe : skipped;

/** Describes something once for each engine; what needs a Neo4j is skipped where there is none. */
export function describeEachEngine(name: string, define: (engine: EngineName) => void): void {
  for (const engine of ['embedded', 'neo4j'] as const) {
    const describeEngine = engine === 'neo4j' && !hasNeo4j ? skipped : describe;
    describeEngine(`${name}, ${engine}`, () => define(engine));
  }
}

/** Where the tests' Neo4j is, and how long a statement may run there. */
export function neo4jSettings() {
  if (uri === undefined) throw new Error('There is no Neo4j for the tests');
  return { uri, user, password, database: null, queryTimeout: 60 };
}

/** A driver for the tests' Neo4j. Close it when done. */
export function openDriver(): Driver {
  const settings = neo4jSettings();
  const authentication =
    settings.user === null ? undefined : neo4j.auth.basic(settings.user, settings.password ?? '');
  return neo4j.driver(settings.uri, authentication, { useBigInt: true });
}

/** An engine without any data, prepared with every index. Close it when done. */
export async function emptyEngine(name: EngineName): Promise<Engine> {
  if (name === 'neo4j') await emptyNeo4j();
  const engine = openEngine(name);
  await engine.prepare(indexes());
  return engine;
}

/** An engine that holds the shipped data and nothing else. Close it when done. */
export async function shippedEngine(name: EngineName): Promise<Engine> {
  if (name === 'neo4j' && !(await holdsShippedData())) await emptyNeo4j();
  const engine = openEngine(name);
  await engine.prepare(indexes());
  await importPackage(packagePath('seed'), engine);
  return engine;
}

function openEngine(name: EngineName): Engine {
  return name === 'embedded' ? openEmbedded(IN_MEMORY) : openNeo4j(neo4jSettings());
}

/** Whether Neo4j holds the shipped data and nothing else, as an earlier suite has left it. */
async function holdsShippedData(): Promise<boolean> {
  const edition = `@${editionOf(checksum(packagePath('seed')))}`;
  const { records } = await askNeo4j(
    `MATCH (n) WITH n, n.edition ENDS WITH '${edition}' AS isShipped
     RETURN count(CASE WHEN isShipped THEN n END) AS shipped, count(n) AS all`,
  );
  const [row] = records;
  return row !== undefined && row.get('all') > 0n && row.get('all') === row.get('shipped');
}

async function emptyNeo4j(): Promise<void> {
  await askNeo4j('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
}

async function askNeo4j(text: string) {
  const driver = openDriver();
  try {
    const session = driver.session();
    return await session.run(text);
  } finally {
    await driver.close();
  }
}
