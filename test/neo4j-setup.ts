import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { type LocalNeo4j, startLocalNeo4j } from '../src/cli/local-neo4j.ts';
import { localNeo4jVersion } from '../src/cli/neo4j-libraries.ts';

declare global {
  /** Ends what was started for this run of jest; its setup and teardown share a process. */
  var stopNeo4jOfTheRun: (() => Promise<void>) | undefined;
}

/**
 * Gives the tests a real Neo4j, once for a whole run of jest (its `globalSetup`): the one that
 * `NEO4J_URI` names, whose data the tests may replace, or else a local one with an empty home for each
 * worker. Tests read `TEST_NEO4J_URIS`, of the workers in their order (and `TEST_NEO4J_USER`,
 * `TEST_NEO4J_PASSWORD` where given), which is set when all have answered and left out where there are
 * none; and `TEST_NEO4J_LIBRARIES`, the folder with the jars of local ones, where there are any.
 *
 * Throws where a Neo4j was named or started and does not answer, where several workers would share the
 * one that is named, and under CI where none can be had.
 */
export default async function neo4jSetup({ maxWorkers }: { maxWorkers: number }): Promise<void> {
  const named = process.env.NEO4J_URI;
  if (named && maxWorkers > 1) {
    throw new Error('NEO4J_URI names one Neo4j, which several workers cannot share: --runInBand');
  }
  const uris = named ? [named] : await startUnlessUnavailable(maxWorkers);
  if (uris.length === 0) return;
  for (const uri of uris) await requireAnswer(uri);
  process.env.TEST_NEO4J_URIS = uris.join(' ');
}

async function startUnlessUnavailable(count: number): Promise<readonly string[]> {
  try {
    return await startForThisRun(count);
  } catch (error) {
    if (!isUnavailable(error) || process.env.CI === 'true') throw error;
    process.stderr.write(`Neo4j suites are skipped: ${error.message}\n`);
    return [];
  }
}

async function startForThisRun(count: number): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'neo4j-homes-'));
  const libraries = librariesOfAllRuns();
  const started: LocalNeo4j[] = [];
  const end = async () => {
    await Promise.all(started.map(({ stop }) => stop()));
    await rm(folder, { recursive: true, force: true });
  };
  try {
    while (started.length < count) {
      const home = join(folder, String(started.length));
      started.push(await startLocalNeo4j({ home, libraries, isShortLived: true }));
    }
  } catch (error) {
    await end();
    throw error;
  }
  process.env.TEST_NEO4J_LIBRARIES = libraries;
  globalThis.stopNeo4jOfTheRun = end;
  return started.map(({ uri }) => uri);
}

function librariesOfAllRuns(): string {
  const cache = fileURLToPath(new URL('../node_modules/.cache', import.meta.url));
  return join(cache, `neo4j-${localNeo4jVersion()}`, 'lib');
}

async function requireAnswer(uri: string): Promise<void> {
  const driver = neo4j.driver(uri, credentials());
  try {
    await driver.verifyConnectivity();
  } catch (cause) {
    await globalThis.stopNeo4jOfTheRun?.();
    throw new Error(`Neo4j does not answer at ${uri}: ${String(cause)}`, { cause });
  } finally {
    await driver.close();
  }
}

/** Passes given credentials on to the tests; a local Neo4j asks for none. */
function credentials() {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password } = process.env;
  if (!uri || !password) return undefined;
  process.env.TEST_NEO4J_USER = user;
  process.env.TEST_NEO4J_PASSWORD = password;
  return neo4j.auth.basic(user, password);
}

function isUnavailable(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'LOCAL_NEO4J_UNAVAILABLE';
}
