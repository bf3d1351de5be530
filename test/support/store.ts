import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openEmbedded } from '../../src/graph/embedded.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { indexes } from '../../src/import/commands.ts';
import { packagePath } from '../../src/package-root.ts';
import { startNode } from './program.ts';

/** Where the process of an import is killed. */
export type Point =
  | 'settled'
  | 'first progress'
  | 'last progress'
  | 'commit'
  | 'committed'
  | 'checkpoint';

/** Imports a package into the store at `path` in a process of its own that is killed at this point. */
export async function killedImport(path: string, folder: string, point: Point): Promise<void> {
  const script = packagePath('test/support/killed-import.js');
  const ended = await startNode(folder, [script, path, folder, point]).ended;
  if (ended.signal !== 'SIGKILL') throw new Error(`Not killed:\n${ended.errors.join('\n')}`);
}

/** Opens the store at `path` as the program does, prepared with every index. */
export async function openStore(path: string): Promise<Engine> {
  const engine = openEmbedded(path);
  await engine.prepare(indexes());
  return engine;
}

/** Every file in a folder and the folders in it, with its bytes. */
export function bytesOf(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  return new Map(
    files.map((file) => {
      const path = join(folder, file);
      return [file, statSync(path).isDirectory() ? 'folder' : readFileSync(path, 'base64')];
    }),
  );
}
