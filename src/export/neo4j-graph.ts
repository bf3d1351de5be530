import { comparable, type Properties, type PropertyType } from '../graph/properties.ts';
import type { Record } from '../graph/record.ts';
import { scopeText } from './cut.ts';
import { FACT_COLUMNS, type GraphSource } from './graph-source.ts';
import {
  type GraphTable,
  graphTables,
  type NodeTable,
  type ValueTableOfCut,
} from './graph-tables.ts';

/** A type of property that Neo4j has, as its import names it. */
export type Neo4jType = 'string' | 'long' | 'double' | 'boolean' | 'date' | 'datetime' | 'string[]';

/** A value of such a property: whole numbers are bigint, dates texts; null where it is not known. */
export type Neo4jValue = null | string | bigint | number | boolean | readonly string[];

/** A property of all nodes of a kind, or of all relationships of a type. */
export interface Neo4jProperty {
  readonly name: string;
  readonly type: Neo4jType;
  /** Its value in a row as it is stored. */
  valueIn(row: Record): Neo4jValue;
}

/** The nodes of a kind as Neo4j users have them: each with an `id`, unique in the whole graph. */
export interface Neo4jNodes {
  /** Name of their file, without an ending. */
  readonly name: string;
  /** What they are first, then the interfaces, then `Node`, which all bear. */
  readonly labels: readonly string[];
  /** Their properties, `id` among them. */
  readonly properties: readonly Neo4jProperty[];
  rows(): AsyncIterable<Record>;
}

/** The relationships of a type, with the ids of their ends in `from` and `to` of each row. */
export interface Neo4jRelationships {
  readonly name: string;
  readonly type: string;
  readonly properties: readonly Neo4jProperty[];
  rows(): AsyncIterable<Record>;
}

/** The label that every node bears, and by which its id is unique. */
export const NODE_LABEL = 'Node';

/**
 * Statements that let a graph be asked by id, official key and name; the first is needed to load it. Names
 * are of any length, which an index of whole values would refuse.
 */
export const SCHEMA_STATEMENTS = [
  `CREATE CONSTRAINT node_id IF NOT EXISTS FOR (n:${NODE_LABEL}) REQUIRE n.id IS UNIQUE`,
  'CREATE INDEX identifier_value IF NOT EXISTS FOR (n:Identifier) ON (n.value)',
  'CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Thing|Name) ON EACH [n.name, n.nameEn, n.value]',
] as const;

const DATASET: Properties = {
  id: 'text',
  title: 'text',
  version: 'text',
  date: 'date',
  license: 'text',
  asOf: 'date',
  scope: 'text',
};

/**
 * The nodes of a cut: its things, figures, passages and sources; the dated names, keys and kinds of
 * things as nodes of their own; ids that were given up; and one node `Dataset` that says title, version,
 * date, license, day and part of the graph.
 */
export function neo4jNodes(source: GraphSource): readonly Neo4jNodes[] {
  return [
    datasetNode(source),
    ...graphTables(source).flatMap((table) => (table.shape === 'edge' ? [] : [nodesOf(table)])),
  ];
}

/** The relationships of a cut: facts, from passages to sources, to dated values, and to an id's heir. */
export function neo4jRelationships(source: GraphSource): readonly Neo4jRelationships[] {
  return graphTables(source).flatMap((table) => {
    const relationships = relationshipsOf(table);
    return relationships === null ? [] : [relationships];
  });
}

function datasetNode({ dataset, cut }: GraphSource): Neo4jNodes {
  const { title, version, date, license } = dataset;
  const described = { title, version, date, license, asOf: cut.asOf, scope: scopeText(cut.scope) };
  return {
    name: 'dataset',
    labels: ['Dataset', NODE_LABEL],
    properties: propertiesOf(DATASET),
    async *rows() {
      yield { id: 'dataset/current', ...described };
    },
  };
}

function nodesOf(table: Exclude<GraphTable, { shape: 'edge' }>): Neo4jNodes {
  const { name } = table;
  const rows = () => table.rows();
  if (table.shape === 'merge') {
    const labels = ['MergedId', NODE_LABEL];
    return { name, labels, properties: propertiesOf({ id: 'text' }), rows };
  }
  return { name, labels: labelsOf(table), properties: propertiesOf(table.columns), rows };
}

function labelsOf(table: NodeTable | ValueTableOfCut): readonly string[] {
  const interfaces = table.shape === 'node' ? table.interfaces : [];
  return [table.type, ...interfaces, NODE_LABEL];
}

function relationshipsOf(table: GraphTable): Neo4jRelationships | null {
  switch (table.shape) {
    case 'node':
      return null;
    case 'edge': {
      const { from: _from, to: _to, ...columns } = table.columns;
      return {
        name: table.name,
        type: table.type,
        properties: propertiesOf(columns),
        rows: () => table.rows(),
      };
    }
    case 'value': {
      const { status: _status, ...dates } = FACT_COLUMNS;
      return {
        name: fileOf(table.edge),
        type: table.edge,
        properties: propertiesOf({ id: 'text', ...dates }),
        async *rows() {
          for await (const row of table.rows()) yield { ...row, from: row.thing, to: row.id };
        },
      };
    }
    case 'merge':
      return {
        name: fileOf('MERGED_INTO'),
        type: 'MERGED_INTO',
        properties: propertiesOf({ id: 'text' }),
        async *rows() {
          for await (const { id, into } of table.rows()) yield { id, from: id, to: into };
        },
      };
  }
}

function fileOf(type: string): string {
  return type.toLowerCase().replaceAll('_', '-');
}

function propertiesOf(columns: Properties): readonly Neo4jProperty[] {
  return Object.entries(columns).flatMap(([name, type]) => propertiesOfColumn(name, type));
}

/** Exact decimals stay texts, beside a number to reckon with; amounts are whole minor units. */
function propertiesOfColumn(column: string, type: PropertyType): readonly Neo4jProperty[] {
  const property = (
    name: string,
    kind: Neo4jType,
    read: (value: unknown) => Neo4jValue,
  ): Neo4jProperty => ({
    name,
    type: kind,
    valueIn: (row) =>
      row[column] === null || row[column] === undefined ? null : read(row[column]),
  });
  switch (typeof type === 'string' ? type : 'choice') {
    case 'integer':
      return [property(column, 'long', whole)];
    case 'money':
      return [property(minorUnitsOf(column), 'long', whole)];
    case 'number':
      return [property(column, 'double', Number)];
    case 'decimal':
      return [
        property(column, 'string', String),
        property(comparable(column, 'number'), 'double', Number),
      ];
    case 'boolean':
      return [property(column, 'boolean', (value) => value === true)];
    case 'date':
      return [property(column, 'date', String)];
    case 'instant':
      return [property(column, 'datetime', String)];
    case 'ids':
      return [
        property(column, 'string[]', (value) => (Array.isArray(value) ? value.map(String) : null)),
      ];
    default:
      return [property(column, 'string', String)];
  }
}

/** The property that holds an amount in minor units, such as cents: Neo4j has no exact decimals. */
function minorUnitsOf(column: string): string {
  return `${column}MinorUnits`;
}

function whole(value: unknown): bigint | null {
  return typeof value === 'bigint' || typeof value === 'number' ? BigInt(value) : null;
}
