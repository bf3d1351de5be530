import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ZipFile } from 'yazl';
import type { ExportedFile } from './format.ts';

/** Media type of an archive, and the ending of its file. */
export const ARCHIVE = { mediaType: 'application/zip', extension: 'zip' } as const;

/**
 * Packs files into a ZIP archive as they are written, one after the other.
 *
 * @param day Day that each file bears, so that the same files make the same archive.
 */
export async function* archive(
  files: AsyncIterable<ExportedFile>,
  day: string,
): AsyncGenerator<Uint8Array> {
  const { ZipFile } = await import('yazl');
  const zip = new ZipFile();
  const ending = new AbortController();
  const output = Readable.from(zip.outputStream);
  const feeding = feed(zip, files, new Date(`${day}T00:00:00Z`), ending.signal).catch(
    (error: unknown) => {
      output.destroy(error instanceof Error ? error : new Error(String(error)));
    },
  );
  try {
    for await (const piece of output) yield piece;
  } finally {
    ending.abort();
    await feeding;
  }
}

async function feed(
  zip: ZipFile,
  files: AsyncIterable<ExportedFile>,
  mtime: Date,
  signal: AbortSignal,
): Promise<void> {
  for await (const { path, write } of files) {
    const content = new PassThrough();
    zip.addReadStream(content, path, { mtime, mode: 0o100644 });
    await pipeline(Readable.from(write()), content, { signal });
  }
  zip.end();
}
