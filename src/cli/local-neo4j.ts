import { type ChildProcessByStdio, execFile, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { GraphError } from '../errors.ts';

/** Where a local Neo4j keeps its things, and how it is reached. */
export interface LocalNeo4jOptions {
  /** The folder of its data and logs; made where missing. One Neo4j at a time can use it. */
  home: string;
  /** The folder for its jars, one folder in it per version; several processes can share it. */
  libraries: string;
  /** The Bolt port on the loopback interface; any free one where none is given. */
  port?: number | undefined;
  /** Megabytes for its heap, an eighth of which it has besides for its page cache; 512 where none are given. */
  heapMegabytes?: number | undefined;
  /** Set for one that runs for minutes: Java compiles its code soon rather than well. */
  isShortLived?: boolean | undefined;
  /** Gets a plain line for each step that takes time, and one if Neo4j ends by itself. */
  onProgress?: ((line: string) => void) | undefined;
}

/** A Neo4j that answers. */
export interface LocalNeo4j {
  /** Its Bolt address; there is no authentication, any user and password will do. */
  uri: string;
  /** Ends it cleanly and resolves when its process is gone; may be called again. */
  stop(): Promise<void>;
}

/** This machine cannot have a local Neo4j; the message says in plain words what is missing. */
export class LocalNeo4jUnavailableError extends GraphError {
  constructor(message: string, options: { cause?: unknown } = {}) {
    super('LOCAL_NEO4J_UNAVAILABLE', message, options);
  }
}

/** Neo4j was started and did not come up; the message has what it said. */
export class LocalNeo4jStartError extends GraphError {
  constructor(message: string) {
    super('LOCAL_NEO4J_START', message);
  }
}

type JavaChild = ChildProcessByStdio<Writable, Readable, Readable>;

interface JavaProcess {
  child: JavaChild;
  /** The last lines that it wrote, for the message of an error. */
  said: string[];
  /** HOST:PORT as soon as Bolt answers; undefined if the process ended before. */
  ready: Promise<string | undefined>;
  ended: Promise<void>;
}

const execute = promisify(execFile);
const resources = fileURLToPath(new URL('../../neo4j', import.meta.url));
const pom = join(resources, 'pom.xml');

const OLDEST_JAVA = 17;
const HEAP_MEGABYTES = 512;
const HEAP_PER_PAGE_CACHE = 8;
const START_LIMIT_MS = 300_000;
const STOP_LIMIT_MS = 60_000;
const FETCH_PREFIX = 'fetch-';
const ABANDONED_AFTER_MS = 3_600_000;
const LINES_KEPT = 40;
const READY_LINE = /^BOLT-READY (\S+)$/;

// cspell:ignore Dfile Doutput
const JAVA_ARGUMENTS = [
  ...['java.nio', 'java.io', 'sun.nio.ch', 'java.lang'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
  '-XX:+UseSerialGC',
  '-Dfile.encoding=UTF-8',
];

/**
 * Starts a real Neo4j Community on this machine without a container: its jars come from Maven
 * Central once, then Java runs them, bound to 127.0.0.1 and without authentication. It ends with
 * `stop()`, and also when this process ends in whatever way.
 *
 * Throws `LocalNeo4jUnavailableError` where Java, its compiler, Maven or the jars cannot be had, and
 * `LocalNeo4jStartError` where Neo4j does not come up, as when another one uses the same home.
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const home = resolve(options.home);
  const report = options.onProgress ?? (() => {});
  await requireJava();
  const jars = await provideJars(resolve(options.libraries), report);
  await mkdir(home, { recursive: true });
  report(`Starting Neo4j ${localNeo4jVersion()} …`);
  const java = launch(jars, home, options);
  const uri = `bolt://${await readyAddress(java)}`;
  report(`Neo4j answers at ${uri}.`);
  return { uri, stop: stopperOf(java, report) };
}

/** The version of the Neo4j that `startLocalNeo4j` starts, as neo4j/pom.xml has it. */
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
  await execute('mvn', [...flags, '-f', pom, ...goal], { cwd: resources }).catch(
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

function launch(
  jars: string,
  home: string,
  { port = 0, heapMegabytes = HEAP_MEGABYTES, isShortLived = false }: LocalNeo4jOptions,
): JavaProcess {
  const compiler = isShortLived ? ['-XX:TieredStopAtLevel=1'] : [];
  const virtualMachine = [
    ...JAVA_ARGUMENTS,
    ...compiler,
    `-Xmx${heapMegabytes}m`,
    '-cp',
    join(jars, '*'),
  ];
  const pageCache = Math.floor(heapMegabytes / HEAP_PER_PAGE_CACHE);
  const program = [join(resources, 'Neo4j.java'), home, String(port), String(pageCache)];
  const child = spawn(javaCommand(), [...virtualMachine, ...program], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  const ended = new Promise<void>((resolveEnded) => child.once('close', () => resolveEnded()));
  return { child, said, ended, ready: firstReadyLine(child, said) };
}

function firstReadyLine(child: JavaChild, said: string[]): Promise<string | undefined> {
  return new Promise((resolveReady, reject) => {
    child.once('error', reject);
    child.once('close', () => resolveReady(undefined));
    for (const input of [child.stdout, child.stderr]) {
      createInterface({ input }).on('line', (line) => {
        const address = READY_LINE.exec(line)?.[1];
        if (address !== undefined) resolveReady(address);
        else keepLine(said, line);
      });
    }
  });
}

function keepLine(said: string[], line: string): void {
  said.push(line);
  if (said.length > LINES_KEPT) said.shift();
}

async function readyAddress(java: JavaProcess): Promise<string> {
  const limit = setTimeout(() => java.child.kill('SIGKILL'), START_LIMIT_MS);
  const address = await java.ready.finally(() => clearTimeout(limit));
  if (address !== undefined) return address;
  throw new LocalNeo4jStartError(
    `Neo4j did not start (${ending(java.child)}).\n${java.said.join('\n')}`,
  );
}

function ending(child: JavaChild): string {
  return child.signalCode === null ? `exit code ${child.exitCode}` : `signal ${child.signalCode}`;
}

function stopperOf(java: JavaProcess, report: (line: string) => void): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  void java.ended.then(() => {
    if (stopping) return;
    for (const line of [`Neo4j ended by itself (${ending(java.child)}).`, ...java.said])
      report(line);
  });
  return () => {
    stopping ??= endJava(java);
    return stopping;
  };
}

async function endJava({ child, ended }: JavaProcess): Promise<void> {
  child.kill('SIGTERM');
  const limit = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
  await ended.finally(() => clearTimeout(limit));
}

function outputOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const parts = ['stdout' in error ? error.stdout : '', 'stderr' in error ? error.stderr : ''];
  return parts.join('\n').trim() || String(error);
}

function lastLines(text: string): string {
  return text.split('\n').slice(-LINES_KEPT).join('\n');
}
