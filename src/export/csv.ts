import { pipeline, Readable } from 'node:stream';
import type { Options } from 'csv-stringify';

/** Records as lines of CSV (RFC 4180, lines end with LF), in pieces; null is an empty cell. */
export async function* csv(
  records: AsyncIterable<readonly (string | null)[]>,
  options: Options = {},
): AsyncGenerator<string> {
  const { stringify } = await import('csv-stringify');
  const lines = stringify({ record_delimiter: 'unix', ...options });
  lines.setEncoding('utf8');
  // What goes wrong in the records ends the lines with it; who reads these learns of it there.
  pipeline(Readable.from(records), lines, () => undefined);
  yield* lines;
}
