import { GraphError } from '../../errors.ts';
import type { Column, Row, Sheet } from './sheet.ts';

/** A sheet of which is known what a spreadsheet has to know before its rows. */
export interface MeasuredSheet {
  readonly name: string;
  readonly columns: readonly MeasuredColumn[];
  /** How many rows it has below its header. */
  readonly count: number;
  rows(): AsyncIterable<Row>;
}

export interface MeasuredColumn extends Column {
  /** Characters of its longest value. */
  readonly width: number;
  /** Where its values stand in a row. */
  readonly place: number;
}

/** What a cell of a spreadsheet can hold, in UTF-16 code units (Excel's specifications and limits). */
const LONGEST_TEXT = 32_767;

/**
 * Reads a sheet once to measure it, so that what cannot be written is found before anything is.
 *
 * @throws GraphError CELL_TOO_LONG, with the sheet, the first cell of the row and the column
 */
export async function measured(sheet: Sheet): Promise<MeasuredSheet> {
  const { name, columns } = sheet;
  const widths = columns.map(() => 0);
  let count = 0;
  for await (const row of sheet.rows()) {
    count += 1;
    for (const [place, value] of row.entries()) {
      if (value.length > (widths[place] ?? 0)) widths[place] = lengthOf(value, row, place, sheet);
    }
  }
  const kept = columns
    .map((column, place) => ({ ...column, width: widths[place] ?? 0, place }))
    .filter(({ optional, width }) => optional === undefined || width > 0);
  return { name, columns: kept, count, rows: () => sheet.rows() };
}

function lengthOf({ length }: string, row: Row, place: number, { name, columns }: Sheet): number {
  if (length <= LONGEST_TEXT) return length;
  const [id = ''] = row;
  const column = columns[place]?.name ?? '';
  throw new GraphError(
    'CELL_TOO_LONG',
    `A cell of a workbook holds at most ${LONGEST_TEXT} characters: sheet "${name}", row "${id}", column "${column}" has ${length}. Take a format without that limit, such as datapackage or jsonl, or leave that row out.`,
    { details: { sheet: name, row: id, column, length, maximum: LONGEST_TEXT } },
  );
}
