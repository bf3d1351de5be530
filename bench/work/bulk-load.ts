import { closeSync, openSync, writeSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { Write } from '../../src/graph/engine.ts';
import type { Parameters, Statement, Value } from '../../src/graph/statement.ts';
import { neo4jAdmin } from '../neo4j-admin.ts';

/** What stands between the texts of a list; no generated text has it. */
const BETWEEN_TEXTS = ';';
const LABELS = /SET n((?::\w+)+)/;
const EDGE_TYPE = /MERGE \(a\)-\[r:(\w+)/;

type Column = 'string' | 'long' | 'double' | 'boolean' | 'string[]';
type Columns = Map<string, Column>;

/**
 * Puts what an import writes into the database of a Neo4j that does not run, by `neo4j-admin`: what takes hours by
 * statements takes minutes so. Numbers of a
 * property are all stored as floats where one of them is not whole, and an empty list as nothing.
 *
 * @param writes What is to be written; gone through twice.
 * @param place A folder for the tables, the home of that Neo4j, and the jars of a local one.
 */
export async function bulkLoad(
  writes: Iterable<Write>,
  place: { readonly folder: string; readonly home: string; readonly libraries: string },
): Promise<void> {
  await mkdir(place.folder, { recursive: true });
  const tables = new Map(
    [...columnsOf(writes)].map(([statement, columns]) => [statement, tableOf(statement, columns)]),
  );
  const files = new Map(
    [...tables].map(([, { file }]) => [file, openSync(join(place.folder, file), 'w')]),
  );
  const write = ({ file }: Table, rows: readonly (readonly (string | null)[])[]) => {
    const opened = files.get(file);
    // What is not quoted is nothing where it is empty; an empty text is quoted.
    if (opened !== undefined) writeSync(opened, stringify([...rows], { quoted_string: true }));
  };
  for (const table of tables.values()) write(table, [table.header]);
  for (const { statement, rows } of writes) {
    const table = tables.get(statement);
    if (table !== undefined) write(table, rows.map(table.cells));
  }
  for (const opened of files.values()) closeSync(opened);
  const format = [`--array-delimiter=${BETWEEN_TEXTS}`, '--multiline-fields=true'];
  const options = [...tables.values()].map(({ option }) => option);
  await neo4jAdmin(['database', 'import', 'full', 'neo4j', ...format, ...options], place);
}

/** A table that `neo4j-admin` reads. */
interface Table {
  readonly file: string;
  /** Tells the tool of it. */
  readonly option: string;
  readonly header: readonly string[];
  readonly cells: (row: Parameters) => readonly (string | null)[];
}

function tableOf({ name, text }: Statement, columns: Columns): Table {
  const file = `${name.replaceAll(' ', '-')}.csv`;
  const type = EDGE_TYPE.exec(text)?.[1];
  const labels = LABELS.exec(text)?.[1];
  const own = [...columns].filter(([column]) => type !== undefined || column !== 'id');
  const header = own.map(([column, of]) => `${column}:${of}`);
  const values = (row: Parameters) => {
    const properties = propertiesOf(row);
    return own.map(([column]) => properties[column]);
  };
  return type === undefined
    ? {
        file,
        option: `--nodes=Node${labels}=${file}`,
        header: ['id:ID', ...header],
        cells: (row) => [row.id, ...values(row)].map(cellOf),
      }
    : {
        file,
        option: `--relationships=${type}=${file}`,
        header: [':START_ID', ':END_ID', ...header],
        cells: (row) => [row.start, row.finish, ...values(row)].map(cellOf),
      };
}

/** The columns of each statement's table, by all of its rows. */
function columnsOf(writes: Iterable<Write>): ReadonlyMap<Statement, Columns> {
  const found = new Map<Statement, Columns>();
  for (const { statement, rows } of writes) {
    const columns: Columns = found.get(statement) ?? new Map();
    found.set(statement, columns);
    for (const row of rows) {
      for (const [name, value] of Object.entries(propertiesOf(row))) {
        const type = columnOf(value);
        if (type === null || columns.get(name) === 'double') continue;
        columns.set(name, type);
      }
    }
  }
  return found;
}

function columnOf(value: Value): Column | null {
  if (value === null) return null;
  if (Array.isArray(value)) return 'string[]';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'bigint' || Number.isSafeInteger(value)) return 'long';
  return typeof value === 'number' ? 'double' : 'string';
}

function propertiesOf({ properties }: Parameters): Parameters {
  if (typeof properties !== 'object' || properties === null || Array.isArray(properties)) {
    throw new Error('A row of an import has no properties');
  }
  return Object.fromEntries(Object.entries(properties));
}

function cellOf(value: Value | undefined): string | null {
  if (value === null || value === undefined) return null;
  if (!Array.isArray(value)) return String(value);
  return value.length === 0 ? null : value.join(BETWEEN_TEXTS);
}
