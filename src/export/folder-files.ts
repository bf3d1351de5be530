import type { Record } from '../graph/record.ts';
import type { Chunk, ExportedFile } from './format.ts';

/** A small file of a folder. */
export function textFile(path: string, text: string): ExportedFile {
  return {
    path,
    async *write() {
      yield text;
    },
  };
}

/** The file of a table in a folder, which is read once; null where the table has no rows. */
export async function fileOfRows(
  path: string,
  rows: AsyncIterable<Record>,
  write: (rows: AsyncIterable<Record>) => AsyncIterable<Chunk>,
): Promise<ExportedFile | null> {
  const rest = rows[Symbol.asyncIterator]();
  const first = await rest.next();
  return first.done ? null : { path, write: () => write(preceded(first.value, rest)) };
}

async function* preceded<Row>(first: Row, rest: AsyncIterator<Row>): AsyncGenerator<Row> {
  yield first;
  yield* { [Symbol.asyncIterator]: () => rest };
}
