import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import grafeo from '@grafeo-db/js';
import { z } from 'zod';
import { StoreError } from '../errors.ts';

/** What a store holds, as far as it can be told without reading it all. */
export interface StoreState {
  /** Number of transactions that were committed. */
  readonly epoch: number;
  readonly nodes: number;
  readonly edges: number;
}

const stateSchema = z.object({
  epoch: z.number().int().nonnegative(),
  nodes: z.number().int().nonnegative(),
  edges: z.number().int().nonnegative(),
});
const markerSchema = z.object({
  format: z.literal(1),
  /** States in which the store may be found: two while a transaction is being committed. */
  acceptable: z.array(stateSchema).min(1),
});

const EMPTY: StoreState = { epoch: 0, nodes: 0, edges: 0 };

/**
 * The file `path.marker` beside a store. The engine opens a store whose log was cut off and silently
 * holds less; the marker says, fsynced around each transaction, what must be there.
 */
export interface StoreMarker {
  /** Writes down, durably, the states in which the store may be found from now on. */
  expect(acceptable: readonly StoreState[]): void;
  /** Says that this process no longer holds the store. */
  release(): void;
}

/**
 * Checks the store at `path` against its marker before anything opens it for writing; nothing is
 * changed where it does not fit.
 *
 * @throws StoreError STORE_IN_USE, STORE_FOREIGN, STORE_INCOMPLETE or STORE_DAMAGED
 */
export function claimStore(path: string): StoreMarker {
  const markerPath = `${path}.marker`;
  const acceptable = readMarker(markerPath);
  if (acceptable === null) {
    if (existsSync(path) || existsSync(`${path}.wal`)) throw foreign(path, markerPath);
    writeMarker(markerPath, [EMPTY]);
  } else if (existsSync(path)) {
    verify(path, acceptable);
  } else if (!acceptable.some(({ epoch }) => epoch === 0)) {
    throw new StoreError(
      'STORE_INCOMPLETE',
      `The graph's file ${path} is missing, though ${markerPath} says that it was written. Put it back, or move the marker and the log away to start anew.`,
    );
  }
  return {
    expect: (states) => writeMarker(markerPath, states),
    release: () => rmSync(holderPath(path), { force: true }),
  };
}

/** Whether nothing is at a path that a store could consist of. */
export function isUnused(path: string): boolean {
  return !existsSync(path) && !existsSync(`${path}.wal`) && !existsSync(`${path}.marker`);
}

/**
 * Makes a copy of a store that nobody holds where there is none. At each moment, what is there can be opened: as an
 * empty store, or as the copy. Of several processes one does it, and nothing of another's is replaced; where the file
 * system does not let it be done so, nothing is there afterwards.
 *
 * @returns whether the copy is there
 */
export function adoptStore(from: string, path: string): boolean {
  const acceptable = readMarker(`${from}.marker`);
  if (acceptable === null || !isUnused(path)) return false;
  const copy = `${path}.${process.pid}.new`;
  const marker = `${copy}.marker`;
  try {
    copyFileSync(from, copy);
    sync(copy, 'r+');
    writeMarker(marker, [EMPTY, ...acceptable]);
    // A link, unlike a renaming, fails where something is already.
    linkSync(marker, `${path}.marker`);
    linkSync(copy, path);
    syncFolder(dirname(path));
    return true;
  } catch {
    // Whoever loads the package instead meets the same obstacle, if it lasts, and says so.
    return false;
  } finally {
    rmSync(copy, { force: true });
    rmSync(marker, { force: true });
  }
}

/** Notes which process holds the store, so that another one can be told. */
export function noteHolder(path: string): void {
  writeFileSync(holderPath(path), `${process.pid}\n`);
}

/** An error of the engine while it opened `path`, in words that say what to do. */
export function openingError(path: string, error: unknown): StoreError {
  const message = error instanceof Error ? error.message : String(error);
  if (message.includes('cannot be locked')) {
    return new StoreError(
      'STORE_IN_USE',
      `The graph's file ${path} is in use by ${holder(path)}. Stop that process, or set GRAPH_PATH to another file.`,
      error,
    );
  }
  return new StoreError(
    'STORE_DAMAGED',
    `The graph's file ${path} cannot be read: ${message}. It was left as it is. Restore it from a copy, or move it, its log and its marker away and import again.`,
    error,
  );
}

function verify(path: string, acceptable: readonly StoreState[]): void {
  const found = inspect(path);
  const fits = acceptable.some(
    (state) =>
      state.epoch === found.epoch && state.nodes === found.nodes && state.edges === found.edges,
  );
  if (fits) return;
  throw new StoreError(
    'STORE_INCOMPLETE',
    `The graph at ${path} is not what was written: expected ${acceptable.map(inWords).join(', or ')}; found ${inWords(found)}. Its log (${path}.wal) is missing, cut or damaged. Nothing was changed.`,
  );
}

/** Opens the store read-only, which replays its log in memory and leaves its files untouched. */
function inspect(path: string): StoreState {
  try {
    const database = grafeo.GrafeoDB.openReadOnly(path);
    const state = {
      epoch: Number(database.currentEpoch()),
      nodes: database.nodeCount(),
      edges: database.edgeCount(),
    };
    database.close();
    return state;
  } catch (error) {
    throw openingError(path, error);
  }
}

function readMarker(markerPath: string): readonly StoreState[] | null {
  if (!existsSync(markerPath)) return null;
  try {
    return markerSchema.parse(JSON.parse(readFileSync(markerPath, 'utf8'))).acceptable;
  } catch (error) {
    throw new StoreError(
      'STORE_DAMAGED',
      `The marker ${markerPath} cannot be read; nothing was changed. Restore it with the graph's file from a copy, or move both away and import again.`,
      error,
    );
  }
}

function writeMarker(markerPath: string, acceptable: readonly StoreState[]): void {
  const unfinished = `${markerPath}.new`;
  const file = openSync(unfinished, 'w');
  try {
    writeFileSync(file, `${JSON.stringify({ format: 1, acceptable }, null, 2)}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(unfinished, markerPath);
  syncFolder(dirname(markerPath));
}

function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  sync(folder, 'r');
}

function sync(path: string, flags: string): void {
  const handle = openSync(path, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function foreign(path: string, markerPath: string): StoreError {
  return new StoreError(
    'STORE_FOREIGN',
    `${path} was not written by this program (there is no ${markerPath}) and was left as it is. Set GRAPH_PATH to another file, or move it away.`,
  );
}

function holder(path: string): string {
  try {
    return `process ${readFileSync(holderPath(path), 'utf8').trim()}`;
  } catch {
    return 'another process';
  }
}

function holderPath(path: string): string {
  return `${path}.pid`;
}

function inWords({ epoch, nodes, edges }: StoreState): string {
  return `${nodes} nodes and ${edges} edges after ${epoch} transactions`;
}
