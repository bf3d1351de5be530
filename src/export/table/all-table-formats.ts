import { WORKBOOK } from '../spreadsheet/workbook.ts';
import { parquetTable } from './parquet-table.ts';
import type { TableFormat } from './table-format.ts';
import { csvTable, jsonLinesTable } from './text-tables.ts';
import { workbookTable } from './workbook-table.ts';

/** The formats of a table, by what a client accepts. */
export const TABLE_FORMATS: ReadonlyMap<string, TableFormat> = new Map([
  ['text/csv', csvTable],
  [WORKBOOK.mediaType, workbookTable],
  ['application/vnd.apache.parquet', parquetTable],
  ['application/x-ndjson', jsonLinesTable],
]);
