import type { PropertyType } from '../../graph/properties.ts';
import type { Record } from '../../graph/record.ts';
import { type Table, tables } from '../../import/table.ts';
import { cellText } from '../cell-text.ts';
import { csv } from '../csv.ts';
import { scopeText } from '../cut.ts';
import { fileOfRows, textFile } from '../folder-files.ts';
import type { FolderFormat } from '../format.ts';
import type { GraphSource } from '../graph-source.ts';

const DESCRIPTOR = 'datapackage.json';

/**
 * The tables that an import reads back: every one that has rows, in an order that depends on nothing
 * but the data, so that the same graph is written the same byte for byte.
 */
export const dataPackage: FolderFormat = {
  kind: 'folder',
  name: 'datapackage',
  description: 'Frictionless data package: a folder of tables, which an import reads back',
  index: DESCRIPTOR,
  withCorrections: true,
  async *files(source) {
    const written: Table[] = [];
    for (const table of tables()) {
      const file = await fileOfRows(table.file, rowsOf(source, table), (rows) =>
        csv(recordsOf(table, rows)),
      );
      if (file === null) continue;
      yield file;
      written.push(table);
    }
    yield textFile(DESCRIPTOR, `${JSON.stringify(descriptor(source, written), null, 2)}\n`);
  },
};

async function* recordsOf(
  { columns }: Table,
  rows: AsyncIterable<Record>,
): AsyncGenerator<readonly string[]> {
  const named = Object.entries(columns);
  yield named.map(([name]) => name);
  for await (const row of rows) yield cells(named, row);
}

function cells(columns: readonly (readonly [string, PropertyType])[], row: Record) {
  return columns.map(([name, type]) => cellText(type, row[name]));
}

async function* rowsOf(source: GraphSource, table: Table): AsyncGenerator<Record> {
  switch (table.shape) {
    case 'noun':
      if (!source.nouns.includes(table.noun)) return;
      for await (const { stored } of source.nodesOf(table.noun)) yield stored;
      return;
    case 'value':
      yield* source.valuesOf(table.value.label);
      return;
    case 'edge':
      for await (const { start, finish, stored } of source.edgesOf(table.edge.type)) {
        yield { ...stored, from: start, to: finish };
      }
      return;
    case 'merge':
      for await (const { id, into } of source.mergedIds()) yield { id, into };
  }
}

function descriptor({ dataset, cut }: GraphSource, written: readonly Table[]) {
  const { name, title, version, date, license } = dataset;
  const scope = scopeText(cut.scope);
  return {
    profile: 'tabular-data-package',
    name,
    title,
    version,
    created: `${date}T00:00:00Z`,
    ...(cut.asOf === null ? {} : { asOf: cut.asOf }),
    ...(scope === null ? {} : { scope }),
    licenses: license.split(', ').map((one) => ({ name: one })),
    resources: written.map(({ file, columns, required }) => ({
      name: file.replace(/\.csv$/, ''),
      path: file,
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        fields: Object.entries(columns).map(([column, type]) => ({
          name: column,
          ...fieldType(type),
          ...(required.includes(column) || typeof type !== 'string'
            ? { constraints: constraints(type, required.includes(column)) }
            : {}),
        })),
      },
    })),
  };
}

function constraints(type: PropertyType, required: boolean) {
  return {
    ...(required ? { required } : {}),
    ...(typeof type === 'string' ? {} : { enum: type }),
  };
}

function fieldType(type: PropertyType): { readonly type: string } {
  if (typeof type !== 'string') return { type: 'string' };
  switch (type) {
    case 'integer':
    case 'boolean':
    case 'date':
      return { type };
    case 'number':
    case 'decimal':
    case 'money':
      return { type: 'number' };
    case 'instant':
      return { type: 'datetime' };
    default:
      return { type: 'string' };
  }
}
