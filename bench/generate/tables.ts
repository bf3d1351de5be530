import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import '../../src/entities/resolvers.ts';
import type { PropertyType } from '../../src/graph/properties.ts';
import { type Table, tables } from '../../src/import/table.ts';
import type { Line } from './line.ts';

/** Characters that are gathered before they are written. */
const BUFFER_SIZE = 1 << 18;

/** The tables of a package that is being written, row by row. */
export interface TableWriter {
  write(line: Line): void;
  /** Writes what is left, closes the files, and tells how many rows each has. */
  close(): ReadonlyMap<string, number>;
}

interface OpenTable {
  readonly columns: readonly string[];
  readonly file: number;
  buffer: string;
  rows: number;
}

/** Opens every table that a package may have, in `folder`, which is made where it is missing. */
export function openTables(folder: string): TableWriter {
  mkdirSync(folder, { recursive: true });
  const open = new Map(
    tables().map(({ file, columns }): [string, OpenTable] => {
      const names = Object.keys(columns);
      const handle = openSync(join(folder, file), 'w');
      return [file, { columns: names, file: handle, buffer: `${names.join(',')}\n`, rows: 0 }];
    }),
  );
  return {
    write: ({ file, cells }) => {
      const table = open.get(file);
      if (table === undefined) throw new Error(`There is no table ${file}`);
      const unknown = Object.keys(cells).find((column) => !table.columns.includes(column));
      if (unknown !== undefined) throw new Error(`${file} has no column ${unknown}`);
      table.buffer += `${table.columns.map((column) => cell(cells[column])).join(',')}\n`;
      table.rows += 1;
      if (table.buffer.length > BUFFER_SIZE) flush(table);
    },
    close: () => {
      for (const table of open.values()) {
        flush(table);
        closeSync(table.file);
      }
      return new Map([...open].map(([file, { rows }]) => [file, rows]));
    },
  };
}

function flush(table: OpenTable): void {
  writeSync(table.file, table.buffer);
  table.buffer = '';
}

function cell(content: string | number | undefined): string {
  if (content === undefined) return '';
  const text = String(content);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What `datapackage.json` says of each table. */
export function resources() {
  return tables().map((table) => ({
    name: table.file.replace('.csv', ''),
    path: table.file,
    profile: 'tabular-data-resource',
    encoding: 'utf-8',
    schema: { fields: fieldsOf(table) },
  }));
}

function fieldsOf({ columns, required }: Table) {
  return Object.entries(columns).map(([name, type]) => ({
    name,
    type: frictionlessType(type),
    constraints: { required: required.includes(name) },
  }));
}

function frictionlessType(type: PropertyType): string {
  if (type === 'integer' || type === 'number' || type === 'boolean' || type === 'date') return type;
  if (type === 'instant') return 'datetime';
  return type === 'decimal' || type === 'money' ? 'number' : 'string';
}
