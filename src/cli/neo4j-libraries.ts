import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { GraphError } from '../errors.ts';

/** This machine cannot have a local Neo4j; the message says in plain words what is missing. */
export class LocalNeo4jUnavailableError extends GraphError {
  constructor(message: string, options: { cause?: unknown } = {}) {
    super('LOCAL_NEO4J_UNAVAILABLE', message, options);
  }
}

const execute = promisify(execFile);
/** The folder with what is said to Maven, and the program that starts Neo4j. */
export const NEO4J_RESOURCES = fileURLToPath(new URL('../../neo4j', import.meta.url));
const pom = join(NEO4J_RESOURCES, 'pom.xml');

const OLDEST_JAVA = 17;
const FETCH_PREFIX = 'fetch-';
const ABANDONED_AFTER_MS = 3_600_000;
const LINES_KEPT = 40;

// cspell:ignore Dfile Doutput
const JAVA_ARGUMENTS = [
  ...['java.nio', 'java.io', 'sun.nio.ch', 'java.lang'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
  '-XX:+UseSerialGC',
  '-Dfile.encoding=UTF-8',
];

/** How Java is called to run something of Neo4j. */
export interface Neo4jJava {
  readonly command: string;
  /** What stands before the options of its memory and the class or program. */
  readonly arguments: readonly string[];
}

/**
 * Makes this machine ready to run something of Neo4j: its jars come from Maven Central once.
 *
 * @param libraries The folder for the jars, one folder in it per version; several processes can share it.
 * @param report Gets a plain line for each step that takes time.
 * @throws LocalNeo4jUnavailableError where Java, its compiler, Maven or the jars cannot be had
 */
export async function neo4jJava(
  libraries: string,
  report: (line: string) => void = () => {},
): Promise<Neo4jJava> {
  await requireJava();
  const jars = await provideJars(resolve(libraries), report);
  return { command: javaCommand(), arguments: [...JAVA_ARGUMENTS, '-cp', join(jars, '*')] };
}

/** The version of the Neo4j that is run, as neo4j/pom.xml has it. */
export function localNeo4jVersion(): string {
  const version = /<neo4j\.version>([^<]+)</.exec(readFileSync(pom, 'utf8'))?.[1];
  if (version === undefined) throw new Error('neo4j/pom.xml names no neo4j.version.');
  return version;
}

async function requireJava(): Promise<void> {
  const version = await javaVersion();
  if (version < OLDEST_JAVA) {
    throw new LocalNeo4jUnavailableError(
      `A local Neo4j needs Java ${OLDEST_JAVA} or newer; the java here is version ${version}.`,
    );
  }
  await execute(javaCommand(), ['--describe-module', 'jdk.compiler']).catch(() => {
    throw new LocalNeo4jUnavailableError(
      'A local Neo4j needs a full JDK; the java here has no compiler (it is a runtime alone).',
    );
  });
}

async function javaVersion(): Promise<number> {
  const { stderr } = await execute(javaCommand(), ['-version']).catch((cause: unknown) => {
    throw new LocalNeo4jUnavailableError(
      `A local Neo4j needs Java ${OLDEST_JAVA} or newer (a JDK); ${javaCommand()} does not run here.`,
      { cause },
    );
  });
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(stderr) ?? [];
  return Number(first === '1' ? second : first);
}

function javaCommand(): string {
  const javaHome = process.env.JAVA_HOME;
  return javaHome ? join(javaHome, 'bin', 'java') : 'java';
}

/**
 * Returns the folder with the jars of this version, fetched unless it is there. Each process fetches
 * into a folder of its own and renames that when it is complete, so that neither a cut download nor a
 * second process leaves a mixture.
 */
async function provideJars(libraries: string, report: (line: string) => void): Promise<string> {
  const jars = join(libraries, `neo4j-${localNeo4jVersion()}`);
  if (existsSync(jars)) return jars;
  await requireMaven();
  await mkdir(libraries, { recursive: true });
  await removeAbandoned(libraries);
  report(`Fetching Neo4j ${localNeo4jVersion()} with Maven, once (about 125 MB) …`);
  const fresh = await mkdtemp(join(libraries, FETCH_PREFIX));
  try {
    await fetchJars(fresh);
    await renameUnlessThere(fresh, jars);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return jars;
}

async function requireMaven(): Promise<void> {
  await execute('mvn', ['--version']).catch((cause: unknown) => {
    throw new LocalNeo4jUnavailableError(
      "A local Neo4j needs Maven to fetch Neo4j's jars; mvn does not run here.",
      { cause },
    );
  });
}

async function fetchJars(folder: string): Promise<void> {
  const flags = ['-q', '-B', '--no-snapshot-updates', '--strict-checksums'];
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${folder}`];
  await execute('mvn', [...flags, '-f', pom, ...goal], { cwd: NEO4J_RESOURCES }).catch(
    (cause: unknown) => {
      throw new LocalNeo4jUnavailableError(
        `Maven could not fetch Neo4j's jars:\n${lastLines(outputOf(cause))}`,
        { cause },
      );
    },
  );
}

/** Renames a folder, unless another process was faster and the target is there already. */
async function renameUnlessThere(from: string, to: string): Promise<void> {
  await rename(from, to).catch((error: unknown) => {
    if (!existsSync(to)) throw error;
  });
}

/** Removes what a process that was killed while it fetched has left behind. */
async function removeAbandoned(libraries: string): Promise<void> {
  for (const name of await readdir(libraries)) {
    if (!name.startsWith(FETCH_PREFIX)) continue;
    const folder = join(libraries, name);
    const changed = await stat(folder).catch(() => undefined);
    if (changed && Date.now() - changed.mtimeMs > ABANDONED_AFTER_MS) {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

function outputOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const parts = ['stdout' in error ? error.stdout : '', 'stderr' in error ? error.stderr : ''];
  return parts.join('\n').trim() || String(error);
}

function lastLines(text: string): string {
  return text.split('\n').slice(-LINES_KEPT).join('\n');
}
