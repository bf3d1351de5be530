import { element, openTag, XML_DECLARATION, xmlText } from '../xml.ts';
import type { MeasuredColumn } from './measured-sheet.ts';
import type { ColumnType, Row } from './sheet.ts';
import { SPREADSHEET_NAMESPACE, STYLES } from './styles.ts';

/** A sheet as its file holds it: all rows of a table, or as many as a sheet can have. */
export interface Worksheet {
  readonly name: string;
  readonly columns: readonly MeasuredColumn[];
  /** How many rows it has below its header. */
  readonly count: number;
}

/** The cells of a worksheet that are in use, such as `A1:C12`. */
export function rangeOf({ columns, count }: Worksheet, fix = ''): string {
  const last = columnName(columns.length - 1);
  return `${fix}A${fix}1:${fix}${last}${fix}${count + 1}`;
}

/** The XML of a worksheet, piece by piece: its header stays in sight and filters its rows. */
export async function* worksheet(
  sheet: Worksheet,
  rows: AsyncIterable<Row>,
): AsyncGenerator<string> {
  const { columns } = sheet;
  const range = rangeOf(sheet);
  const names = columns.map((_, place) => columnName(place));
  yield `${XML_DECLARATION}${openTag('worksheet', { xmlns: SPREADSHEET_NAMESPACE })}`;
  yield element('dimension', { ref: range });
  yield element('sheetViews', {}, element('sheetView', { workbookViewId: '0' }, HEADER_STAYS));
  yield element('cols', {}, columns.map(columnWidth).join(''));
  yield '<sheetData>';
  yield rowOf(
    1,
    columns.map(({ name }, place) => textCell(`${names[place]}1`, name, STYLES.header)),
  );
  let number = 1;
  for await (const row of rows) {
    number += 1;
    const cells = columns.map(({ type, place }, at) =>
      cell(`${names[at]}${number}`, type, row[place] ?? ''),
    );
    yield rowOf(number, cells);
  }
  yield '</sheetData>';
  yield element('autoFilter', { ref: range });
  const ignored = element('ignoredError', { sqref: range, numberStoredAsText: '1' });
  yield `${element('ignoredErrors', {}, ignored)}</worksheet>`;
}

const HEADER_STAYS = element('pane', {
  ySplit: '1',
  topLeftCell: 'A2',
  activePane: 'bottomLeft',
  state: 'frozen',
});
const NARROWEST = 8;
const WIDEST = 60;
/** Room for the arrow of the filter beside a column's name. */
const ARROW = 3;

function columnWidth({ name, width }: MeasuredColumn, place: number): string {
  const wanted = Math.max(NARROWEST, name.length + ARROW, width + 1);
  const number = String(place + 1);
  const chosen = String(Math.min(wanted, WIDEST));
  return element('col', { min: number, max: number, width: chosen, customWidth: '1' });
}

/** The letters of a column: A to Z, then AA. */
function columnName(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : columnName(Math.floor(place / 26) - 1) + letter;
}

function rowOf(number: number, cells: readonly string[]): string {
  return element('row', { r: String(number) }, cells.join(''));
}

function cell(at: string, type: ColumnType, value: string): string {
  if (value === '') return '';
  switch (type) {
    case 'number':
    case 'amount':
      if (!isExact(value)) return textCell(at, value, STYLES.plain);
      return element(
        'c',
        { r: at, s: type === 'amount' ? STYLES.amount : null },
        element('v', {}, value),
      );
    case 'truth':
      return element('c', { r: at, t: 'b' }, element('v', {}, value === 'true' ? '1' : '0'));
    case 'text':
      return textCell(at, value, FORMULA.test(value) ? STYLES.quoted : STYLES.plain);
  }
}

/** How a text starts that a spreadsheet would take for a formula once somebody has edited it. */
const FORMULA = /^[=+\-@\t\r]/;

function textCell(at: string, value: string, style: string): string {
  const text = element('t', { 'xml:space': 'preserve' }, xmlText(escaped(value)));
  return element('c', { r: at, t: 'inlineStr', s: style }, element('is', {}, text));
}

const DIGITS = 15;

/** Whether a spreadsheet, which counts in doubles of 15 digits, holds the number as it is. */
function isExact(value: string): boolean {
  const [, digits] = /^-?(\d+(?:\.\d+)?)(?:e[+-]?\d{1,2})?$/i.exec(value) ?? [];
  if (digits === undefined) return false;
  const significant = digits.replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
  return significant.length <= DIGITS;
}

/**
 * Characters that XML cannot hold, or not without changing them, as spreadsheets write them: `_x0001_`
 * (ECMA-376, ST_Xstring). What looks like that already has its first character so written.
 */
function escaped(value: string): string {
  return value
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(/[^\t\n -\ufffd]/g, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase();
      return `_x${code.padStart(4, '0')}_`;
    });
}
