import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { events } from './events.ts';
import type { Line } from './line.ts';
import { grants } from './money.ts';
import { organizations, state, union } from './organizations.ts';
import { people } from './people.ts';
import { projects } from './projects.ts';
import { type Region, regionCount, regionOf } from './region.ts';
import { openTables, resources } from './tables.ts';
import { territories } from './territories.ts';

export interface Generation {
  /** 1 for about as much as all of Germany has. */
  readonly scale: number;
  /** The same seed makes the same package, byte for byte. */
  readonly seed: number;
}

/** Largest scale: official keys have room for so many regions. */
export const LARGEST_SCALE = 50;

/**
 * Writes a data package of the shape of the shipped one into `folder`, in place of one that is there.
 * A larger scale has the rows of a smaller one and further ones.
 *
 * @returns how many rows each table has, by file
 */
export function generate({ scale, seed }: Generation, folder: string): ReadonlyMap<string, number> {
  const tables = openTables(folder);
  for (const line of union()) tables.write(line);
  for (let number = 0; number < regionCount(scale); number += 1) {
    for (const line of linesOf(regionOf(seed, number))) tables.write(line);
  }
  writeFileSync(join(folder, 'datapackage.json'), `${descriptor({ scale, seed })}\n`);
  return tables.close();
}

function* linesOf(region: Region): Generator<Line> {
  if (region.isFirst) yield* state(region);
  yield* territories(region);
  yield* organizations(region);
  yield* people(region);
  yield* projects(region);
  yield* grants(region);
  yield* events(region);
}

function descriptor({ scale, seed }: Generation): string {
  const content = {
    profile: 'tabular-data-package',
    name: 'integration-graph-generated',
    title: `Integration Graph: generated data, scale ${scale}, seed ${seed}`,
    description: 'Made up for measurements. No place, body, person or sum in it is real.',
    version: '1.0.0',
    created: '2026-11-22T00:00:00Z',
    licenses: [{ name: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' }],
    resources: resources(),
  };
  return JSON.stringify(content, null, 2);
}
