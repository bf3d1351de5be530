import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Value } from '../graph/statement.ts';
import { readCell } from './cell.ts';
import { ImportError, type Problem } from './import-error.ts';
import { type Table, tables } from './table.ts';

/** A row of a table whose cells have the types of their columns; empty cells are null. */
export interface Row {
  readonly line: number;
  readonly cells: { readonly [column: string]: Value };
}

/** A data package, read and checked cell by cell. */
export interface DataPackage {
  /** Name of the package, the same in all its editions. */
  readonly name: string;
  readonly title: string;
  readonly version: string;
  /** Day on which this version was made. */
  readonly date: string;
  readonly license: string;
  /** Fingerprint of its files. */
  readonly checksum: string;
  readonly rows: ReadonlyMap<Table, readonly Row[]>;
}

const DESCRIPTOR = 'datapackage.json';
const descriptorSchema = z.object({
  name: z.string().regex(/^[a-z0-9._-]+$/),
  title: z.string().min(1),
  version: z.string().min(1),
  created: z.string().regex(/^\d{4}-\d{2}-\d{2}/),
  licenses: z.array(z.object({ name: z.string() })).min(1),
  resources: z.array(z.object({ path: z.string() })).min(1),
});

/**
 * Reads the package in a folder.
 *
 * @throws ImportError with every problem of its descriptor, its files and their cells
 */
export function readPackage(folder: string): DataPackage {
  const descriptor = readDescriptor(folder);
  const problems: Problem[] = [];
  const known = new Map(tables().map((table) => [table.file, table]));
  const rows = new Map<Table, readonly Row[]>();
  for (const { path } of descriptor.resources) {
    const table = known.get(path);
    if (table === undefined) {
      problems.push(ofFile(DESCRIPTOR, `a resource among ${[...known.keys()].join(', ')}`, path));
    } else {
      rows.set(table, readTable(folder, table, problems));
    }
  }
  if (problems.length > 0) throw new ImportError(problems);
  return {
    name: descriptor.name,
    title: descriptor.title,
    version: descriptor.version,
    date: descriptor.created.slice(0, 10),
    license: descriptor.licenses.map(({ name }) => name).join(', '),
    checksum: checksum(folder),
    rows,
  };
}

/** Fingerprint of a package's descriptor and tables, without reading what they say. */
export function checksum(folder: string): string {
  requireDescriptor(folder);
  const hash = createHash('sha256');
  for (const file of readdirSync(folder).toSorted()) {
    if (!file.endsWith('.csv') && file !== DESCRIPTOR) continue;
    hash.update(`${file}\0`).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex');
}

function readDescriptor(folder: string) {
  const path = requireDescriptor(folder);
  try {
    return descriptorSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const found =
      error instanceof z.ZodError
        ? error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`).join('; ')
        : 'no JSON';
    throw new ImportError([
      ofFile(DESCRIPTOR, 'name, title, version, created, licenses, resources', found),
    ]);
  }
}

function requireDescriptor(folder: string): string {
  const path = join(folder, DESCRIPTOR);
  if (existsSync(path)) return path;
  throw new ImportError([ofFile(path, 'the descriptor of a data package', 'no such file')]);
}

function readTable(folder: string, table: Table, problems: Problem[]): readonly Row[] {
  const path = join(folder, table.file);
  if (!existsSync(path)) {
    problems.push(ofFile(table.file, 'a table that the descriptor names', 'no such file'));
    return [];
  }
  const lines = parseLines(path, table.file, problems);
  if (lines === null) return [];
  const [header = { line: 1, record: [] }, ...body] = lines;
  if (!checkHeader(table, header.record, problems)) return [];
  return body.map(({ line, record }) => ({
    line,
    cells: readRow(table, header.record, record, line, problems),
  }));
}

interface Line {
  readonly line: number;
  readonly record: readonly string[];
}

/** The records of a file with the lines on which they begin, or null where it is no such table. */
function parseLines(path: string, file: string, problems: Problem[]): readonly Line[] | null {
  const bytes = readFileSync(path);
  if (!isUtf8(bytes)) {
    problems.push(ofFile(file, 'text in UTF-8', 'bytes that are none'));
    return null;
  }
  const lines: Line[] = [];
  let line = 1;
  try {
    parse(bytes, {
      bom: true,
      on_record: (record: string[]) => {
        lines.push({ line, record });
        line += 1 + breaksWithin(record);
        return null;
      },
    });
    return lines;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const expected = 'comma-separated values (RFC 4180)';
    problems.push({ file, line, field: null, expected, found: error.message });
    return null;
  }
}

function breaksWithin(record: readonly string[]): number {
  return record.reduce((sum, cell) => sum + cell.split(/\r\n|\n|\r/).length - 1, 0);
}

function checkHeader(table: Table, header: readonly string[], problems: Problem[]): boolean {
  const expected = Object.keys(table.columns);
  const missing = expected.filter((column) => !header.includes(column));
  const unknown = header.filter((column) => !expected.includes(column));
  const repeated = header.filter((column, index) => header.indexOf(column) !== index);
  const wrong = [...missing, ...unknown, ...repeated];
  if (wrong.length === 0) return true;
  problems.push({
    file: table.file,
    line: 1,
    field: wrong[0] ?? null,
    expected: `the columns ${expected.join(', ')}`,
    found: header.join(', ') || 'no columns',
  });
  return false;
}

function readRow(
  table: Table,
  header: readonly string[],
  record: readonly string[],
  line: number,
  problems: Problem[],
): Row['cells'] {
  const cells: { [column: string]: Value } = {};
  for (const [index, field] of header.entries()) {
    const type = table.columns[field];
    const text = record[index] ?? '';
    if (type === undefined) continue;
    const cell =
      text === ''
        ? table.required.includes(field)
          ? { expected: 'a value' }
          : { value: null }
        : readCell(type, text);
    if (cell.expected === undefined) cells[field] = cell.value;
    else {
      const found = text === '' ? 'an empty cell' : JSON.stringify(text);
      problems.push({ file: table.file, line, field, expected: cell.expected, found });
    }
  }
  return cells;
}

function ofFile(file: string, expected: string, found: string): Problem {
  return { file, line: null, field: null, expected, found };
}
