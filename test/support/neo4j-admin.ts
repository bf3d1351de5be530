import { neo4jAdmin as runNeo4jAdmin } from '../../bench/neo4j-admin.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../../src/cli/local-neo4j.ts';

/** The folder with the jars of a local Neo4j; undefined where there is none. */
const libraries = process.env.TEST_NEO4J_LIBRARIES;

/** Describes what needs a Neo4j of its own, which is skipped where this machine cannot have one. */
export const describeLocalNeo4j = libraries === undefined ? describe.skip : describe;

/** Runs the real `neo4j-admin` in a folder; rejects where it fails. Resolves to what it said. */
export function neo4jAdmin(args: readonly string[], folder: string, home: string): Promise<string> {
  return runNeo4jAdmin(args, { folder, home, libraries: librariesFound() });
}

/** Starts a Neo4j on what is in a home. Stop it when done. */
export function startNeo4jIn(home: string): Promise<LocalNeo4j> {
  return startLocalNeo4j({ home, libraries: librariesFound() });
}

function librariesFound(): string {
  if (libraries === undefined) throw new Error('There is no local Neo4j for the tests');
  return libraries;
}
