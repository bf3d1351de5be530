import type { SchemaElement } from 'hyparquet-writer';
import { comparable, type Properties, type PropertyType } from '../graph/properties.ts';
import type { Record } from '../graph/record.ts';

/** A column of a Parquet file: how the file describes it, and its value in a row as it is stored. */
export interface ParquetColumn {
  readonly name: string;
  readonly schema: readonly SchemaElement[];
  /** In the form that the writer takes for such a column; null where it is not known. */
  valueIn(row: Record): unknown;
}

type Kind = Omit<SchemaElement, 'name' | 'repetition_type'>;

const TEXT: Kind = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } };
const DATE: Kind = { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } };
const INSTANT: Kind = {
  type: 'INT64',
  converted_type: 'TIMESTAMP_MILLIS',
  logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
};
/** The most digits that fit in 64 bits; amounts have at most 17, two of them behind the point. */
const [PRECISION, SCALE] = [18, 2];
const MONEY: Kind = {
  type: 'INT64',
  converted_type: 'DECIMAL',
  logical_type: { type: 'DECIMAL', precision: PRECISION, scale: SCALE },
  precision: PRECISION,
  scale: SCALE,
};

/**
 * The columns of a table. Amounts are exact decimals; decimals of any length stay texts, beside a number
 * to reckon with; dates that may be known only in part are texts.
 */
export function parquetColumns(columns: Properties): readonly ParquetColumn[] {
  return Object.entries(columns).flatMap(([name, type]) => columnsOf(name, type));
}

/** A column that says the same in each row. */
export function constantColumn(name: string, text: string): ParquetColumn {
  return { name, schema: [{ name, repetition_type: 'OPTIONAL', ...TEXT }], valueIn: () => text };
}

function columnsOf(name: string, type: PropertyType): readonly ParquetColumn[] {
  switch (typeof type === 'string' ? type : 'choice') {
    case 'integer':
      return [column(name, { type: 'INT64' }, whole)];
    case 'number':
      return [column(name, { type: 'DOUBLE' }, Number)];
    case 'decimal':
      return [
        column(name, TEXT, String),
        column(comparable(name, 'number'), { type: 'DOUBLE' }, Number, name),
      ];
    case 'money':
      return [column(name, MONEY, whole)];
    case 'boolean':
      return [column(name, { type: 'BOOLEAN' }, (value) => value === true)];
    case 'date':
      return [column(name, DATE, (value) => new Date(String(value)))];
    case 'instant':
      return [column(name, INSTANT, (value) => new Date(String(value)))];
    case 'ids':
      return [{ name, schema: listOfTexts(name), valueIn: known(name, (value) => value) }];
    default:
      return [column(name, TEXT, String)];
  }
}

function column(
  name: string,
  kind: Kind,
  read: (value: unknown) => unknown,
  property = name,
): ParquetColumn {
  const schema = [{ name, repetition_type: 'OPTIONAL', ...kind } as const];
  return { name, schema, valueIn: known(property, read) };
}

function known(property: string, read: (value: unknown) => unknown) {
  return (row: Record) => {
    const value = row[property];
    return value === null || value === undefined ? null : read(value);
  };
}

/** A list in the three levels that Parquet has for it. */
function listOfTexts(name: string): readonly SchemaElement[] {
  return [
    {
      name,
      repetition_type: 'OPTIONAL',
      num_children: 1,
      converted_type: 'LIST',
      logical_type: { type: 'LIST' },
    },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'OPTIONAL', ...TEXT },
  ];
}

function whole(value: unknown): bigint | null {
  return typeof value === 'bigint' || typeof value === 'number' ? BigInt(value) : null;
}
