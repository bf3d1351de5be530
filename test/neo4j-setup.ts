import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { startLocalNeo4j } from '../src/cli/local-neo4j.ts';
import { localNeo4jVersion } from '../src/cli/neo4j-libraries.ts';

declare global {
  /** Ends the Neo4j that was started for this run of jest; its setup and teardown share a process. */
  var stopNeo4jOfTheRun: (() => Promise<void>) | undefined;
}

/**
 * Gives the tests a real Neo4j, once for a whole run of jest (its `globalSetup`): the one that
 * `NEO4J_URI` names, whose data the tests may replace, or else a local one with an empty home. Tests
 * read `TEST_NEO4J_URI` (and `TEST_NEO4J_USER`, `TEST_NEO4J_PASSWORD` where given), which is set when it
 * has answered, or `TEST_NEO4J_MISSING`, the reason why there is none; and `TEST_NEO4J_LIBRARIES`, the
 * folder with the jars of a local one, where there is one.
 *
 * Throws where a Neo4j was named or started and does not answer, and under CI where none can be had.
 */
export default async function neo4jSetup(): Promise<void> {
  const uri = process.env.NEO4J_URI || (await startUnlessUnavailable());
  if (uri === undefined) return;
  await requireAnswer(uri);
  process.env.TEST_NEO4J_URI = uri;
}

async function startUnlessUnavailable(): Promise<string | undefined> {
  try {
    return await startForThisRun();
  } catch (error) {
    if (!isUnavailable(error) || process.env.CI === 'true') throw error;
    process.env.TEST_NEO4J_MISSING = error.message;
    process.stderr.write(`Neo4j suites are skipped: ${error.message}\n`);
    return undefined;
  }
}

async function startForThisRun(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'neo4j-home-'));
  const removeHome = () => rm(home, { recursive: true, force: true });
  try {
    const libraries = librariesOfAllRuns();
    const { uri, stop } = await startLocalNeo4j({ home, libraries, isShortLived: true });
    process.env.TEST_NEO4J_LIBRARIES = libraries;
    globalThis.stopNeo4jOfTheRun = () => stop().finally(removeHome);
    return uri;
  } catch (error) {
    await removeHome();
    throw error;
  }
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
