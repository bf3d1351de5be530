import { measured } from '../spreadsheet/measured-sheet.ts';
import type { ColumnType, Row } from '../spreadsheet/sheet.ts';
import { WORKBOOK, workbook } from '../spreadsheet/workbook.ts';
import { cellText, type TableFormat } from './table-format.ts';
import type { Column } from './table-plan.ts';

/** What a sheet may not be called: by its length, or by a character. */
const LONGEST_NAME = 29;

/**
 * A workbook of one sheet. Its rows are asked for twice, because a spreadsheet has to know beforehand how
 * many there are.
 */
export const workbookTable: TableFormat = {
  description: 'Workbook, for Excel and LibreOffice',
  ...WORKBOOK,
  async *write(columns, rows, { title, date }) {
    async function* texts(): AsyncGenerator<Row> {
      for await (const row of rows()) yield row.map(cellText);
    }
    const sheet = await measured({
      name: title.slice(0, LONGEST_NAME),
      columns: columns.map((column) => ({ name: column.name, type: columnType(column) })),
      rows: texts,
    });
    yield* workbook([sheet], { title, date });
  },
};

function columnType({ type, isList }: Column): ColumnType {
  if (isList) return 'text';
  switch (type.name) {
    case 'Int':
    case 'Float':
    case 'Decimal':
      return 'number';
    case 'Boolean':
      return 'truth';
    default:
      return 'text';
  }
}
