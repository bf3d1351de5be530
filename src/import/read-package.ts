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
  const hash = createHash('sha256');
  for (const file of readdirSync(folder).toSorted()) {
    if (!file.endsWith('.csv') && file !== DESCRIPTOR) continue;
    hash.update(`${file}\0`).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex');
}

function readDescriptor(folder: string) {
  const path = join(folder, DESCRIPTOR);
  if (!existsSync(path)) {
    throw new ImportError([ofFile(path, 'the descriptor of a data package', 'no such file')]);
  }
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

function readTable(folder: string, table: Table, problems: Problem[]): readonly Row[] {
  const path = join(folder, table.file);
  if (!existsSync(path)) {
    problems.push(ofFile(table.file, 'a table that the descriptor names', 'no such file'));
    return [];
  }
  const lines = parseLines(path, table.file, problems);
  const [header, ...body] = lines;
  if (header === undefined || !checkHeader(table, header.record, problems)) return [];
  return body.map(({ line, record }) => ({
    line,
    cells: readRow(table, header.record, record, line, problems),
  }));
}

interface Line {
  readonly line: number;
  readonly record: readonly string[];
}

function parseLines(path: string, file: string, problems: Problem[]): readonly Line[] {
  try {
    const lines: Line[] = [];
    parse(readFileSync(path), {
      bom: true,
      on_record: (record: string[], { lines: last }) => {
        lines.push({ line: last - breaksWithin(record), record });
        return null;
      },
    });
    return lines;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problems.push(ofFile(file, 'comma-separated values (RFC 4180)', error.message));
    return [];
  }
}

/** The parser tells the last line of a record; problems name the first. */
function breaksWithin(record: readonly string[]): number {
  return record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
}

function checkHeader(table: Table, header: readonly string[], problems: Problem[]): boolean {
  const expected = Object.keys(table.columns);
  const missing = expected.filter((column) => !header.includes(column));
  const unknown = header.filter((column) => !expected.includes(column));
  if (missing.length === 0 && unknown.length === 0) return true;
  problems.push({
    file: table.file,
    line: 1,
    field: [...missing, ...unknown][0] ?? null,
    expected: `the columns ${expected.join(', ')}`,
    found: header.join(', '),
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
