import neo4j, { type Driver, isDate, isDateTime } from 'neo4j-driver';
import {
  edgeColumns,
  everyEdge,
  everyNode,
  FACT_COLUMNS,
  type GraphSource,
} from '../../src/export/graph-source.ts';
import type { Properties } from '../../src/graph/properties.ts';
import type { Record } from '../../src/graph/record.ts';
import { tables } from '../../src/import/table.ts';
import type { Contents } from './contents.ts';

/** What a Neo4j for researchers has to hold of a cut, put together from what its source yields. */
export async function expectedInNeo4j(source: GraphSource): Promise<Contents> {
  const nodes: string[] = [];
  const edges: string[] = [];
  const node = (labels: readonly string[], properties: object) =>
    nodes.push(text({ labels: [...labels, 'Node'].toSorted(), properties }));
  const edge = (type: string, from: unknown, to: unknown, properties: object) =>
    edges.push(text({ type, from, to, properties }));
  const { title, version, date, license } = source.dataset;
  const day = source.cut.asOf === null ? {} : { asOf: `date ${source.cut.asOf}` };
  node(['Dataset'], {
    id: 'dataset/current',
    title,
    version,
    date: `date ${date}`,
    license,
    ...day,
  });
  for await (const { id, noun, stored } of everyNode(source)) {
    node([noun.type, ...noun.interfaces], { id, ...typed(noun.properties, stored) });
  }
  for await (const { id, type, start, finish, stored } of everyEdge(source)) {
    edge(type, start, finish, { id, ...typed(edgeColumns(type), stored) });
  }
  for (const table of tables()) {
    if (table.shape !== 'value') continue;
    const { status: _status, ...dates } = FACT_COLUMNS;
    for await (const stored of source.valuesOf(table.value.label)) {
      node([table.value.label], { id: stored.id, ...typed(table.columns, stored) });
      edge(table.value.edge, stored.thing, stored.id, { id: stored.id, ...typed(dates, stored) });
    }
  }
  for await (const { id, into } of source.mergedIds()) {
    node(['MergedId'], { id });
    edge('MERGED_INTO', id, into, { id });
  }
  return { nodes: nodes.toSorted(), edges: edges.toSorted() };
}

/** Known values as Neo4j has them: exact decimals beside numbers, amounts in minor units. */
function typed(columns: Properties, stored: Record): { readonly [name: string]: unknown } {
  const known = Object.entries(columns).filter(([name]) => (stored[name] ?? null) !== null);
  return Object.fromEntries(
    known.flatMap(([name, type]): [string, unknown][] => {
      const value = stored[name];
      switch (typeof type === 'string' ? type : 'choice') {
        case 'integer':
          return [[name, whole(value)]];
        case 'money':
          return [[`${name}MinorUnits`, whole(value)]];
        case 'number':
          return [[name, Number(value)]];
        case 'decimal':
          return [
            [name, value],
            [`${name}Number`, Number(value)],
          ];
        case 'date':
          return [[name, `date ${value}`]];
        case 'instant':
          return [[name, `datetime ${value}`]];
        default:
          return [[name, value]];
      }
    }),
  );
}

function whole(value: unknown): bigint {
  return BigInt(typeof value === 'bigint' ? value : Number(value));
}

/** Everything that a Neo4j holds. */
export async function heldByNeo4j(driver: Driver): Promise<Contents> {
  const { records: nodes } = await driver.executeQuery(
    'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties',
  );
  const { records: edges } = await driver.executeQuery(
    'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties',
  );
  return {
    nodes: nodes
      .map((row) =>
        text({ labels: row.get('labels').toSorted(), properties: row.get('properties') }),
      )
      .toSorted(),
    edges: edges.map((row) => text(row.toObject())).toSorted(),
  };
}

/** A driver for a Neo4j that asks for no credentials. */
export function driverOf(uri: string): Driver {
  return neo4j.driver(uri, undefined, { useBigInt: true });
}

/** A value as text that tells whole numbers, numbers, days and instants apart, keys in order. */
function text(value: unknown): string {
  return JSON.stringify(told(value));
}

function told(value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  if (isDate(value)) return `date ${value}`;
  if (isDateTime(value)) return `datetime ${value.toStandardDate().toISOString()}`;
  if (Array.isArray(value)) return value.map(told);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, told(part)]));
}
