import { currentDataset } from '../entities/dataset/dataset.ts';
import type { Engine, Write } from '../graph/engine.ts';
import { checkPackage } from './check-package.ts';
import { graphWrites, LAYOUT } from './graph-writes.ts';
import { ImportError } from './import-error.ts';
import { checksum, readPackage } from './read-package.ts';

/** How far an import is: rows written, of so many. */
export type Progress = (written: number, total: number) => void;

/** What an import did. */
export interface Imported {
  /** False when the graph held this very package already. */
  readonly changed: boolean;
  readonly rows: number;
}

/**
 * Reads the package in a folder into the graph: all of it, or nothing. A package that is there
 * already, as this program writes it, is left as it is; rows that are there already are not written twice.
 *
 * @throws ImportError with every problem that was found
 */
export async function importPackage(
  folder: string,
  engine: Engine,
  onProgress: Progress = () => undefined,
): Promise<Imported> {
  const [present] = await engine.read(currentDataset, {});
  const isThere = present?.checksum === checksum(folder) && present.layout === LAYOUT;
  if (isThere) {
    return { changed: false, rows: 0 };
  }
  const data = readPackage(folder);
  const problems = checkPackage(data);
  if (problems.length > 0) throw new ImportError(problems);
  const { writes, total } = counted(graphWrites(data, present === undefined));
  await engine.write(writes, (written) => onProgress(written, total));
  return { changed: true, rows: total };
}

/** Rows that are kept from counting them to writing them; those of a larger package are made twice. */
const MOST_KEPT = 100_000;

/** Writes with the number of their rows; they are kept where there are not many. */
function counted(writes: Iterable<Write>): {
  readonly writes: Iterable<Write>;
  readonly total: number;
} {
  const kept: Write[] = [];
  let total = 0;
  for (const write of writes) {
    total += write.rows.length;
    if (total <= MOST_KEPT) kept.push(write);
    else kept.length = 0;
  }
  return { writes: total <= MOST_KEPT ? kept : writes, total };
}
