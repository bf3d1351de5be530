import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBack } from './readers.ts';

/** A sheet as openpyxl has read it. */
export interface ReadSheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  /** `s` for texts, `n` for numbers and nothing, `b` for truths, `f` for formulas. */
  readonly types: readonly string[];
  /** Texts that stay texts when somebody edits them. */
  readonly quoted: readonly unknown[];
  readonly frozen: string;
  readonly filtered: string;
  readonly widths: readonly number[];
}

/** What openpyxl reads of workbooks, all at once: starting it costs more than reading. */
export async function workbooksIn(
  workbooks: readonly Buffer[],
): Promise<readonly (readonly ReadSheet[])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
  try {
    const files = workbooks.map((content, place) => {
      const file = join(folder, `${place}.xlsx`);
      writeFileSync(file, content);
      return file;
    });
    return await readBack<readonly (readonly ReadSheet[])[]>('workbook', files);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The rows of a sheet by the names of its columns, without what is empty; none where it is not there. */
export function rowsOf(sheets: readonly ReadSheet[], name: string) {
  const { header = [], rows = [] } = sheets.find((sheet) => sheet.name === name) ?? {};
  return rows.map((row) =>
    Object.fromEntries(header.map((column, place) => [column, row[place]]).filter(isFilled)),
  );
}

function isFilled([, value]: readonly unknown[]): boolean {
  return value !== null;
}
