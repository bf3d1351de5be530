import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalNeo4j } from '../src/cli/local-neo4j.ts';
import { localNeo4jVersion } from '../src/cli/neo4j-libraries.ts';
import type { Neo4jSettings } from '../src/graph/neo4j.ts';
import { packagePath } from '../src/package-root.ts';
import { readSettings } from '../src/settings.ts';

/** A Neo4j to measure on. */
export interface BenchNeo4j {
  readonly settings: Neo4jSettings;
  /** Ends it, where it was started for this run. */
  stop(): Promise<void>;
}

/** Where a local Neo4j is that does not run yet. */
export interface Neo4jHome {
  readonly home: string;
  /** The folder with the jars of local ones. */
  readonly libraries: string;
}

/**
 * The Neo4j that is named, or else a local one with a home of its own, which is empty unless
 * something is put into it before the start.
 */
export async function benchNeo4j(
  heapMegabytes?: number,
  named: string | null = process.env.NEO4J_URI ?? null,
  beforeStart: (home: Neo4jHome) => Promise<void> = async () => undefined,
): Promise<BenchNeo4j> {
  const { neo4j } = readSettings({ ...process.env, NEO4J_URI: named ?? undefined });
  if (neo4j !== null) return { settings: neo4j, stop: async () => undefined };
  const home = await mkdtemp(join(tmpdir(), 'neo4j-bench-'));
  const removeHome = () => rm(home, { recursive: true, force: true });
  try {
    const libraries = packagePath(`node_modules/.cache/neo4j-${localNeo4jVersion()}/lib`);
    await beforeStart({ home, libraries });
    const { uri, stop } = await startLocalNeo4j({ home, libraries, heapMegabytes });
    const settings = { uri, user: null, password: null, database: null, queryTimeout: 600 };
    return { settings, stop: () => stop().finally(removeHome) };
  } catch (error) {
    await removeHome();
    throw error;
  }
}
