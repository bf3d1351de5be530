import { archive } from '../archive.ts';
import type { ExportedFile } from '../format.ts';
import { inChunks } from '../in-chunks.ts';
import type { MeasuredSheet } from './measured-sheet.ts';
import { packageParts, sheetPath, type WorkbookProperties } from './package-parts.ts';
import type { Row } from './sheet.ts';
import { type Worksheet, worksheet } from './worksheet.ts';

/** Media type of a workbook, and the ending of its file. */
export const WORKBOOK = {
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extension: 'xlsx',
} as const;

/** How many rows a sheet can have below its header (Excel's specifications and limits). */
const MOST_ROWS = 1_048_575;

/**
 * An Office Open XML workbook (ECMA-376) of these sheets, in pieces, one row in memory. A sheet of more
 * rows than one can have goes on in a second one, and so on: `Evidence`, `Evidence 2`.
 */
export function workbook(
  sheets: readonly MeasuredSheet[],
  properties: WorkbookProperties,
  mostRows = MOST_ROWS,
): AsyncGenerator<Uint8Array> {
  return archive(files(sheets, properties, mostRows), properties.date);
}

async function* files(
  sheets: readonly MeasuredSheet[],
  properties: WorkbookProperties,
  mostRows: number,
): AsyncGenerator<ExportedFile> {
  const divided = sheets.map((sheet) => ({ sheet, parts: partsOf(sheet, mostRows) }));
  const worksheets = divided.flatMap(({ parts }) => parts);
  for (const [path, text] of packageParts(worksheets, properties)) {
    yield { path, write: () => inChunks([text]) };
  }
  let place = 0;
  for (const { sheet, parts } of divided) {
    const rows = sheet.rows()[Symbol.asyncIterator]();
    try {
      for (const part of parts) {
        const write = () => inChunks(worksheet(part, taken(rows, part.count)));
        yield { path: sheetPath(place), write };
        place += 1;
      }
    } finally {
      await rows.return?.();
    }
  }
}

function partsOf({ name, columns, count }: MeasuredSheet, mostRows: number): readonly Worksheet[] {
  const parts = Math.max(1, Math.ceil(count / mostRows));
  return Array.from({ length: parts }, (_, part) => ({
    name: part === 0 ? name : `${name} ${part + 1}`,
    columns,
    count: Math.min(mostRows, count - part * mostRows),
  }));
}

/** The next rows, which are left where they are once that many were taken. */
async function* taken(rows: AsyncIterator<Row>, count: number): AsyncGenerator<Row> {
  for (let number = 0; number < count; number += 1) {
    const { done, value } = await rows.next();
    if (done) return;
    yield value;
  }
}
