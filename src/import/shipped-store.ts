import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { IN_MEMORY, openEmbedded } from '../graph/embedded.ts';
import { adoptStore, isUnused } from '../graph/store-marker.ts';
import { packagePath } from '../package-root.ts';
import { indexes } from './commands.ts';
import { importPackage } from './import-package.ts';
import { checksum } from './read-package.ts';

const SHIPPED = packagePath('dist/shipped');

/**
 * Writes the store of a package where `startFromShipped` looks for it: the build does so, since a file is copied
 * sooner than a package is loaded.
 */
export async function buildShippedStore(folder: string): Promise<void> {
  rmSync(SHIPPED, { recursive: true, force: true });
  mkdirSync(SHIPPED, { recursive: true });
  const engine = openEmbedded(storeOf(folder));
  try {
    await engine.prepare(indexes());
    await importPackage(folder, engine);
  } finally {
    await engine.close();
  }
}

/**
 * Puts the store that the build has made of a package where there is none yet. Where the package is another one than
 * that of the build, nothing is put there, and it is loaded as any other.
 *
 * @returns whether it was put there
 */
export function startFromShipped(folder: string, path: string): boolean {
  if (path === IN_MEMORY || !isUnused(path) || !existsSync(SHIPPED)) return false;
  const shipped = storeOf(folder);
  if (!existsSync(shipped)) return false;
  mkdirSync(dirname(path), { recursive: true });
  return adoptStore(shipped, path);
}

function storeOf(folder: string): string {
  return `${SHIPPED}/${checksum(folder)}.db`;
}
