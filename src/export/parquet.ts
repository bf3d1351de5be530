import type { ByteWriter } from 'hyparquet-writer';
import type { Record } from '../graph/record.ts';
import type { ParquetColumn } from './parquet-columns.ts';

/** How many rows, and about how many characters of them, one group holds at most. */
const MOST_ROWS = 2_000;
const MOST_CHARACTERS = 1_000_000;

/**
 * Rows as a Parquet file, in pieces: one group of rows is in memory at a time.
 *
 * @param described What the file says of itself, by key.
 */
export async function* parquet(
  columns: readonly ParquetColumn[],
  rows: AsyncIterable<Record>,
  described: { readonly [key: string]: string },
): AsyncGenerator<Uint8Array> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.flatMap(({ schema }) => schema),
    ],
    kvMetadata: Object.entries(described).map(([key, value]) => ({ key, value })),
  });
  for await (const group of groups(columns, rows)) {
    await writer.write({
      columnData: columns.map(({ name }, place) => ({
        name,
        data: group.map((values) => values[place]),
        // An index of pages would be kept in memory until the file ends.
        offsetIndex: false,
      })),
      rowGroupSize: group.length,
    });
    yield taken(bytes);
  }
  await writer.finish();
  yield taken(bytes);
}

/** Takes what was written so far, so that its room is used again. */
function taken(bytes: ByteWriter): Uint8Array {
  const piece = bytes.getBytes().slice();
  bytes.index = 0;
  return piece;
}

/** Rows as their values in the order of the columns, some at a time. */
async function* groups(
  columns: readonly ParquetColumn[],
  rows: AsyncIterable<Record>,
): AsyncGenerator<readonly (readonly unknown[])[]> {
  let group: (readonly unknown[])[] = [];
  let characters = 0;
  for await (const row of rows) {
    const values = columns.map((column) => column.valueIn(row));
    group.push(values);
    for (const value of values) if (typeof value === 'string') characters += value.length;
    if (group.length < MOST_ROWS && characters < MOST_CHARACTERS) continue;
    yield group;
    group = [];
    characters = 0;
  }
  if (group.length > 0) yield group;
}
