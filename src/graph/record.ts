import { RowError } from '../errors.ts';

/** A row, or the properties of a node or edge, as an engine returns it. */
export type Record = Readonly<{ [column: string]: unknown }>;

/** A map inside a row. @throws RowError when the column holds something else. */
export function record(row: Record, column: string): Record {
  const value = row[column];
  if (!isRecord(value)) throw new RowError(column, 'a map', value);
  return value;
}

/** A text. @throws RowError when the column holds something else. */
export function text(row: Record, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new RowError(column, 'a text', value);
  return value;
}

/** A text, or null where the property is missing. */
export function optionalText(row: Record, column: string): string | null {
  return isMissing(row[column]) ? null : text(row, column);
}

/** One of the given texts, typed as such. @throws RowError for any other. */
export function oneOf<const Value extends string>(
  row: Record,
  column: string,
  values: readonly Value[],
): Value {
  const value = row[column];
  const known = values.find((candidate) => candidate === value);
  if (known === undefined) throw new RowError(column, `one of ${values.join(', ')}`, value);
  return known;
}

/** A whole number within the range that JavaScript counts exactly. */
export function integer(row: Record, column: string): number {
  const value = row[column];
  const number = typeof value === 'bigint' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) {
    throw new RowError(column, 'a whole number', value);
  }
  return number;
}

/** A whole number, or null where the property is missing. */
export function optionalInteger(row: Record, column: string): number | null {
  return isMissing(row[column]) ? null : integer(row, column);
}

/** An amount in minor units, or null where the property is missing. */
export function optionalMinorUnits(row: Record, column: string): bigint | null {
  const value = row[column];
  if (isMissing(value)) return null;
  if (typeof value === 'bigint') return value;
  return BigInt(integer(row, column));
}

/** A number, or null where the property is missing. */
export function optionalNumber(row: Record, column: string): number | null {
  const value = row[column];
  if (isMissing(value)) return null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'number') throw new RowError(column, 'a number', value);
  return value;
}

/** A yes or no, or null where the property is missing. */
export function optionalBoolean(row: Record, column: string): boolean | null {
  const value = row[column];
  if (isMissing(value)) return null;
  if (typeof value !== 'boolean') throw new RowError(column, 'true or false', value);
  return value;
}

/** A list of texts; empty where the property is missing. */
export function texts(row: Record, column: string): readonly string[] {
  const value = row[column];
  if (isMissing(value)) return [];
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
    throw new RowError(column, 'a list of texts', value);
  }
  return value;
}

/** A list of maps that is stored as JSON text; empty where the property is missing. */
export function records(row: Record, column: string): readonly Record[] {
  const json = optionalText(row, column);
  if (json === null) return [];
  const value: unknown = JSON.parse(json);
  if (!Array.isArray(value) || !value.every(isRecord)) {
    throw new RowError(column, 'a list of maps in JSON', json);
  }
  return value;
}

function isRecord(value: unknown): value is Record {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isMissing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
