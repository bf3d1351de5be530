import { csv } from '../csv.ts';
import { inChunks } from '../in-chunks.ts';
import { cellText, type TableFormat } from './table-format.ts';

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
