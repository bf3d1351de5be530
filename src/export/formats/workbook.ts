import { scopeText } from '../cut.ts';
import type { FileFormat } from '../format.ts';
import { graphSheets } from '../graph-sheets.ts';
import type { GraphSource } from '../graph-source.ts';
import { type MeasuredSheet, measured } from '../spreadsheet/measured-sheet.ts';
import type { Row, Sheet } from '../spreadsheet/sheet.ts';
import { WORKBOOK, workbook as workbookOf } from '../spreadsheet/workbook.ts';

/**
 * A workbook for whoever has no other tool: a sheet about the data, then one of sources, one per kind of
 * node, one of relationships and those of dated names, keys and kinds; none that is empty.
 *
 * Dates are texts, because a spreadsheet has none before 1900 and none that are known in part; so are
 * official keys, and numbers of more than 15 digits. The graph is read twice, so that a cell that no
 * sheet can hold (CELL_TOO_LONG) is found before anything is written.
 */
export const workbook: FileFormat = {
  kind: 'file',
  name: 'xlsx',
  ...WORKBOOK,
  description: 'Workbook for Excel or LibreOffice: a sheet per kind of node, one of relationships',
  async *write(source) {
    const sheets: MeasuredSheet[] = [];
    for (const sheet of graphSheets(source)) {
      const found = await measured(sheet);
      if (found.count > 0) sheets.push(found);
    }
    const { title, date } = source.dataset;
    yield* workbookOf([await measured(about(source, sheets)), ...sheets], { title, date });
  },
};

function about({ dataset, cut }: GraphSource, sheets: readonly MeasuredSheet[]): Sheet {
  const { title, version, date, license } = dataset;
  const rows: readonly Row[] = [
    ['Title', title],
    ['Version', version],
    ['Date of the data', date],
    ['License', license],
    ['As of', cut.asOf ?? 'every day'],
    ['Part of the graph', scopeText(cut.scope) ?? 'all of it'],
    ['Types', cut.types?.join(', ') ?? 'all'],
    [
      'Evidence',
      'Ids of passages in the sheet Evidence; each names a source, which has a license.',
    ],
    ...sheets.map(({ name, count }) => [`Rows of ${name}`, String(count)]),
  ];
  return {
    name: 'About',
    columns: [
      { name: 'what', type: 'text' },
      { name: 'value', type: 'text' },
    ],
    async *rows() {
      yield* rows;
    },
  };
}
