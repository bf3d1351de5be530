import { csv } from '../csv.ts';
import type { Chunk } from '../format.ts';
import { inChunks } from '../in-chunks.ts';
import type { Column } from './table-plan.ts';
import type { TableRow } from './table-rows.ts';

/** What is written of a table beside its rows. */
export interface TableOptions {
  /** What it is called. */
  readonly title: string;
  /** Day on which it is asked for, `YYYY-MM-DD`. */
  readonly date: string;
  /** Whether texts that a spreadsheet would take for formulas stay as they are in CSV. */
  readonly keepFormulas: boolean;
}

/** A format that the rows of an answer are written in, as they come. */
export interface TableFormat {
  readonly description: string;
  readonly mediaType: string;
  /** Ending of its files, without the dot. */
  readonly extension: string;
  /** @param rows Reads them; anew with each call. */
  write(
    columns: readonly Column[],
    rows: () => AsyncIterable<TableRow>,
    options: TableOptions,
  ): AsyncIterable<Chunk>;
}

/** What a spreadsheet takes for the beginning of a formula, by OWASP's advice on CSV injection. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/**
 * CSV (RFC 4180) with a header, made for spreadsheets: a text that one would take for a formula, and that
 * is no number, begins with an apostrophe, unless formulas are kept.
 */
export const csvTable: TableFormat = {
  description: 'CSV, for spreadsheets and statistics',
  mediaType: 'text/csv; charset=utf-8; header=present',
  extension: 'csv',
  async *write(columns, rows, { keepFormulas }) {
    async function* records() {
      yield columns.map(({ name }) => name);
      for await (const row of rows()) {
        yield row.map((value) => {
          const text = cellText(value);
          const isDangerous = !keepFormulas && FORMULA.test(text) && !NUMBER.test(text);
          return isDangerous ? `'${text}` : text;
        });
      }
    }
    yield* inChunks(csv(records(), { record_delimiter: 'windows' }));
  },
};

/** An object per line, by the names of the columns; values as JSON has them. */
export const jsonLinesTable: TableFormat = {
  description: 'JSON Lines: one object per row',
  mediaType: 'application/x-ndjson; charset=utf-8',
  extension: 'ndjson',
  async *write(columns, rows) {
    async function* lines() {
      for await (const row of rows()) {
        const named = columns.map(({ name }, index) => [name, row[index]]);
        yield `${JSON.stringify(Object.fromEntries(named))}\n`;
      }
    }
    yield* inChunks(lines());
  },
};

/** The formats of a table, by what a client accepts. */
export const TABLE_FORMATS: ReadonlyMap<string, TableFormat> = new Map([
  ['text/csv', csvTable],
  ['application/x-ndjson', jsonLinesTable],
]);

/** A value as the text of a cell: a list in JSON, nothing for what is not known. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
