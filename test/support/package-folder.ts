import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import '../../src/entities/resolvers.ts';
import { tables } from '../../src/import/table.ts';

/** Rows of a table; a column that is left out is an empty cell. */
export type Rows = readonly { readonly [column: string]: string }[];

/** What a package holds instead, by file: rows, the text of the file as it is, or no such file. */
export interface Changes {
  readonly [file: string]: Rows | string | null;
}

const RECORDED = '2026-01-01T00:00:00Z';
const DESCRIPTOR = 'datapackage.json';

/**
 * The smallest package that has each shape of table: a ministry, with its name, of which a person is
 * a member, each resting on the one passage of the one source.
 */
export const MINIMAL: { readonly [file: string]: Rows } = {
  'source.csv': [{ id: 'source/report', title: 'Report', license: 'CC0-1.0' }],
  'evidence.csv': [{ id: 'evidence/report-1', source: 'source/report' }],
  'ministry.csv': [{ id: 'ministry/labor', name: 'Labor', evidence: 'evidence/report-1' }],
  'person.csv': [{ id: 'person/ada', name: 'Ada', evidence: 'evidence/report-1' }],
  'member-of.csv': [membership({ role: 'Head' })],
  'name.csv': [ministryName({ value: 'Labor' })],
};

/** A row of `member-of.csv`: Ada is a member of the ministry of labor. */
export function membership(cells: Rows[number] = {}): Rows[number] {
  return {
    from: 'person/ada',
    to: 'ministry/labor',
    status: 'ACTUAL',
    evidence: 'evidence/report-1',
    recordedAt: RECORDED,
    ...cells,
  };
}

/** A row of `name.csv`: a preferred German name of the ministry of labor. */
export function ministryName(cells: Rows[number]): Rows[number] {
  return {
    thing: 'ministry/labor',
    language: 'DE',
    label: 'PREFERRED',
    evidence: 'evidence/report-1',
    recordedAt: RECORDED,
    ...cells,
  };
}

/** The descriptor of a package with these files. */
export function descriptor(files: readonly string[]) {
  return {
    name: 'a-test',
    title: 'A test',
    version: '1.0.0',
    created: '2026-01-01T00:00:00Z',
    licenses: [{ name: 'CC0-1.0' }],
    resources: files.map((path) => ({ path })),
  };
}

/**
 * Writes the minimal package into `folder`, with these changes, in place of what was there. The
 * descriptor names every table, unless it is among the changes; returns the folder.
 */
export function writePackage(folder: string, changes: Changes = {}): string {
  const files: Changes = { ...MINIMAL, ...changes };
  const named = Object.keys(files).filter((file) => file.endsWith('.csv'));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, DESCRIPTOR), JSON.stringify(descriptor(named)));
  for (const [file, content] of Object.entries(files)) {
    const path = join(folder, file);
    if (content === null) rmSync(path, { force: true });
    else writeFileSync(path, typeof content === 'string' ? content : table(file, content));
  }
  return folder;
}

/** The text of a table with these rows and every column that its file has. */
export function table(file: string, rows: Rows): string {
  const columns = columnsOf(file);
  const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? '')).join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

/** The columns of a table, in their order. */
export function columnsOf(file: string): readonly string[] {
  const found = tables().find((candidate) => candidate.file === file);
  if (found === undefined) throw new Error(`No table has the file ${file}`);
  return Object.keys(found.columns);
}

function cell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
