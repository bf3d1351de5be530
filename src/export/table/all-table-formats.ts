import { parquetTable } from './parquet-table.ts';
import type { TableFormat } from './table-format.ts';
import { csvTable, jsonLinesTable } from './text-tables.ts';

/** The formats of a table, by what a client accepts. */
export const TABLE_FORMATS: ReadonlyMap<string, TableFormat> = new Map([
  ['text/csv', csvTable],
  ['application/vnd.apache.parquet', parquetTable],
  ['application/x-ndjson', jsonLinesTable],
]);
