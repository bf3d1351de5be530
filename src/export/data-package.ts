import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { currentDataset, type Dataset } from '../entities/dataset/dataset.ts';
import { GraphError } from '../errors.ts';
import type { Engine } from '../graph/engine.ts';
import { allNouns } from '../graph/noun.ts';
import type { PropertyType } from '../graph/properties.ts';
import type { Record } from '../graph/record.ts';
import { type Table, tables } from '../import/table.ts';
import { cellText } from './cell-text.ts';
import { storedOf } from './graph-source.ts';
import { edgesFrom } from './queries.ts';

/**
 * Writes the whole graph into a folder as a data package that an import reads back: every table that
 * has rows, with corrected and ended facts, in an order that depends on nothing but the data.
 *
 * @throws GraphError GRAPH_EMPTY, or GRAPH_CHANGED when another package was imported meanwhile
 */
export async function writeDataPackage(engine: Engine, folder: string): Promise<void> {
  const dataset = await datasetOf(engine);
  await mkdir(folder, { recursive: true });
  const written: Table[] = [];
  for (const table of tables()) {
    if (await writeTable(engine, table, folder)) written.push(table);
  }
  if ((await datasetOf(engine)).checksum !== dataset.checksum) {
    throw new GraphError(
      'GRAPH_CHANGED',
      'Other data was imported during the export: start again.',
    );
  }
  const text = JSON.stringify(descriptor(dataset, written), null, 2);
  await writeFile(join(folder, 'datapackage.json'), `${text}\n`);
}

async function datasetOf(engine: Engine): Promise<Dataset> {
  const [dataset] = await engine.read(currentDataset, {});
  if (dataset === undefined) throw new GraphError('GRAPH_EMPTY', 'Nothing was imported yet.');
  return dataset;
}

/** Writes a table, unless it has no rows; says whether it has. */
async function writeTable(engine: Engine, table: Table, folder: string): Promise<boolean> {
  const rows = rowsOf(engine, table);
  const first = await rows.next();
  if (first.done) return false;
  const columns = Object.entries(table.columns);
  const records = async function* () {
    yield columns.map(([name]) => name);
    yield cells(columns, first.value);
    for await (const row of rows) yield cells(columns, row);
  };
  await pipeline(
    Readable.from(records()),
    stringify({ record_delimiter: 'unix' }),
    createWriteStream(join(folder, table.file)),
  );
  return true;
}

function cells(columns: readonly (readonly [string, PropertyType])[], row: Record) {
  return columns.map(([name, type]) => cellText(type, row[name]));
}

async function* rowsOf(engine: Engine, table: Table): AsyncGenerator<Record> {
  switch (table.shape) {
    case 'noun':
      yield* nodes(engine, table.noun.type);
      return;
    case 'value':
      yield* nodes(engine, table.value.label);
      return;
    case 'edge':
      yield* edges(engine, table.edge.type, table.edge.from);
      return;
    case 'merge':
      yield* merges(engine);
  }
}

async function* nodes(engine: Engine, label: string): AsyncGenerator<Record> {
  for await (const batch of storedOf(engine, label)) for (const { node } of batch) yield node;
}

async function* edges(
  engine: Engine,
  type: string,
  from: readonly string[],
): AsyncGenerator<Record> {
  for (const noun of allNouns().values()) {
    if (![noun.type, ...noun.interfaces].some((label) => from.includes(label))) continue;
    for await (const batch of storedOf(engine, noun.type)) {
      const keys = batch.map(({ key }) => key);
      for (const { key, finish, edge } of await engine.read(edgesFrom(type), { keys })) {
        yield { ...edge, from: key, to: finish };
      }
    }
  }
}

async function* merges(engine: Engine): AsyncGenerator<Record> {
  for await (const batch of storedOf(engine, 'MergedId')) {
    const keys = batch.map(({ key }) => key);
    const heirs = new Map(
      (await engine.read(edgesFrom('MERGED_INTO'), { keys })).map(({ key, finish }) => [
        key,
        finish,
      ]),
    );
    for (const { key, node } of batch) yield { id: node.formerId, into: heirs.get(key) };
  }
}

function descriptor({ name, title, version, date, license }: Dataset, written: readonly Table[]) {
  return {
    profile: 'tabular-data-package',
    name,
    title,
    version,
    created: `${date}T00:00:00Z`,
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
