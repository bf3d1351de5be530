import { createWriteStream } from 'node:fs';
import { lstat, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { GraphError } from '../errors.ts';
import { ARCHIVE, archive } from '../export/archive.ts';
import type { Chunk, ExportedFile, Format } from '../export/format.ts';
import type { GraphSource } from '../export/graph-source.ts';

/** The output that means standard output. */
const STANDARD_OUTPUT = '-';

/**
 * Writes a source in a format to a file, a folder or standard output. A folder's files become an
 * archive on standard output and under a name that ends in `.zip`.
 *
 * What fails leaves nothing under the name that was asked for, and what was there as it was.
 *
 * @throws GraphError OUTPUT_EXISTS where a folder would take the place of other files
 */
export async function write(format: Format, source: GraphSource, output: string): Promise<void> {
  if (format.kind === 'file') return writePieces(format.write(source), output);
  const files = format.files(source);
  if (output === STANDARD_OUTPUT || isArchive(output)) {
    return writePieces(archive(files, source.dataset.date), output);
  }
  return writeFolder(files, output, format.index);
}

/** Whether a file of this name is an archive. */
export function isArchive(output: string): boolean {
  return output.toLowerCase().endsWith(`.${ARCHIVE.extension}`);
}

/** Writes pieces to a file or standard output. */
export async function writePieces(pieces: AsyncIterable<Chunk>, output: string): Promise<void> {
  if (output === STANDARD_OUTPUT) {
    await pipeline(Readable.from(pieces), process.stdout, { end: false });
    return;
  }
  await inPlaceOf(output, (part) =>
    pipeline(Readable.from(pieces), createWriteStream(part, { flags: 'wx' })),
  );
}

async function writeFolder(
  files: AsyncIterable<ExportedFile>,
  output: string,
  index: string,
): Promise<void> {
  await ensureReplaceable(output, index);
  await inPlaceOf(output, async (part) => {
    await mkdir(part);
    for await (const { path, write: pieces } of files) {
      const file = join(part, path);
      await mkdir(dirname(file), { recursive: true });
      await pipeline(Readable.from(pieces()), createWriteStream(file));
    }
    await rm(output, { recursive: true, force: true });
  });
}

/** A folder is taken away for another only where it is empty or an earlier export in that format. */
async function ensureReplaceable(output: string, index: string): Promise<void> {
  const found = await lstat(output).catch(() => null);
  if (found === null) return;
  const names = found.isDirectory() ? await readdir(output) : [output];
  if (names.length === 0 || names.includes(index)) return;
  throw new GraphError(
    'OUTPUT_EXISTS',
    `--output: expected a new or empty folder, or one with an earlier export, found ${output} with other files.`,
  );
}

/** Lets something be written under another name, which becomes the one asked for in the end. */
async function inPlaceOf(output: string, work: (part: string) => Promise<void>): Promise<void> {
  const part = `${output}.${process.pid}.part`;
  try {
    await work(part);
    await rename(part, output);
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    throw error;
  }
}
