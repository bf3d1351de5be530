import type { Chunk } from '../format.ts';
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

/** A value as the text of a cell: a list in JSON, nothing for what is not known. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
