import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { GraphError } from '../errors.ts';
import {
  localNeo4jVersion,
  NEO4J_RESOURCES,
  type Neo4jJava,
  neo4jJava,
} from './neo4j-libraries.ts';

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
  /** Set for one that runs for minutes: statements are planned once, until a load lets Neo4j plan them anew. */
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

const HEAP_MEGABYTES = 512;
const HEAP_PER_PAGE_CACHE = 8;
const START_LIMIT_MS = 300_000;
const STOP_LIMIT_MS = 60_000;
const LINES_KEPT = 40;
const READY_LINE = /^BOLT-READY (\S+)$/;

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
  const installed = await neo4jJava(options.libraries, report);
  await mkdir(home, { recursive: true });
  report(`Starting Neo4j ${localNeo4jVersion()} …`);
  const java = launch(installed, home, options);
  const uri = `bolt://${await readyAddress(java)}`;
  report(`Neo4j answers at ${uri}.`);
  return { uri, stop: stopperOf(java, report) };
}

function launch(
  installed: Neo4jJava,
  home: string,
  { port = 0, heapMegabytes = HEAP_MEGABYTES, isShortLived = false }: LocalNeo4jOptions,
): JavaProcess {
  const virtualMachine = [...installed.arguments, `-Xmx${heapMegabytes}m`];
  const pageCache = Math.floor(heapMegabytes / HEAP_PER_PAGE_CACHE);
  const program = [
    join(NEO4J_RESOURCES, 'Neo4j.java'),
    ...[home, String(port), String(pageCache), String(isShortLived)],
  ];
  const child = spawn(installed.command, [...virtualMachine, ...program], {
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
