import type { Properties } from '../graph/properties.ts';
import type { Record } from '../graph/record.ts';
import { tables, type ValueTable } from '../import/table.ts';
import { edgeColumns, type GraphSource } from './graph-source.ts';

/** What a table of a cut holds. */
export type GraphTable = NodeTable | EdgeTable | ValueTableOfCut | MergeTable;

interface Columns {
  /** Name of its file, without an ending, such as `part-of`. */
  readonly name: string;
  /** Its columns, each with what it holds. */
  readonly columns: Properties;
  /** Its rows, as they are stored: with further properties than columns. Starts anew with each call. */
  rows(): AsyncIterable<Record>;
}

/** The nodes of a kind. */
export interface NodeTable extends Columns {
  readonly shape: 'node';
  /** The GraphQL type, such as `GovernmentRegion`, and the interfaces that it implements. */
  readonly type: string;
  readonly interfaces: readonly string[];
}

/** The edges of a type, with the ids of their ends in `from` and `to`. */
export interface EdgeTable extends Columns {
  readonly shape: 'edge';
  readonly type: string;
}

/** Dated values of things, the thing's id in `thing`. */
export interface ValueTableOfCut extends Columns {
  readonly shape: 'value';
  /** Label of a node that holds such a value, and type of the edge that leads to it. */
  readonly type: string;
  readonly edge: string;
}

/** Ids that were given up, and in `into` those that took their place. */
export interface MergeTable extends Columns {
  readonly shape: 'merge';
}

/**
 * A cut as tables, all of it: nodes by kind, dated values of things, ids that were given up, and edges by
 * type. Each row has an `id`, unique in its table. There may be tables without rows.
 */
export function graphTables(source: GraphSource): readonly GraphTable[] {
  return [...nodeTables(source), ...valueTables(source), mergeTable(source), ...edgeTables(source)];
}

function nodeTables(source: GraphSource): readonly NodeTable[] {
  return source.nouns.map((noun) => ({
    shape: 'node',
    name: noun.path,
    type: noun.type,
    interfaces: noun.interfaces,
    columns: { id: 'text', ...noun.properties },
    async *rows() {
      for await (const { stored } of source.nodesOf(noun)) yield stored;
    },
  }));
}

function valueTables(source: GraphSource): readonly ValueTableOfCut[] {
  return tables()
    .filter((table): table is ValueTable => table.shape === 'value')
    .map(({ value, columns }) => ({
      shape: 'value',
      name: value.label.toLowerCase(),
      type: value.label,
      edge: value.edge,
      columns: { id: 'text', ...columns },
      rows: () => source.valuesOf(value.label),
    }));
}

function mergeTable(source: GraphSource): MergeTable {
  return {
    shape: 'merge',
    name: 'merged-id',
    columns: { id: 'text', into: 'text' },
    async *rows() {
      for await (const { id, into } of source.mergedIds()) yield { id, into };
    },
  };
}

function edgeTables(source: GraphSource): readonly EdgeTable[] {
  return source.edgeTypes.map((type) => ({
    shape: 'edge',
    name: type.toLowerCase().replaceAll('_', '-'),
    type,
    columns: { id: 'text', from: 'text', to: 'text', ...edgeColumns(type) },
    async *rows() {
      for await (const { start, finish, stored } of source.edgesOf(type)) {
        yield { ...stored, from: start, to: finish };
      }
    },
  }));
}
