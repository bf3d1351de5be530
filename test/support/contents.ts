import type { Engine } from '../../src/graph/engine.ts';
import { type Record, text } from '../../src/graph/record.ts';
import type { Query } from '../../src/graph/statement.ts';

/** Everything that a graph holds, as text, in an order that does not depend on the engine. */
export interface Contents {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

const everyNode = whole('MATCH (n:Node) RETURN labels(n) AS labels, n{.*} AS node');
const everyEdge = whole(
  'MATCH (a:Node)-[r]->(b:Node) RETURN type(r) AS type, a.id AS start, b.id AS finish, r{.*} AS edge',
);
const numbers = whole(
  'MATCH (n) RETURN count(n) AS nodes UNION ALL MATCH ()-[r]->() RETURN count(r) AS nodes',
);

/** Reads a whole graph; use it for small ones. */
export async function contentsOf(engine: Engine): Promise<Contents> {
  const nodes = (await engine.read(everyNode, {})).map((row) =>
    canonical({ ...row, labels: Array.isArray(row.labels) ? row.labels.toSorted() : [] }),
  );
  const edges = (await engine.read(everyEdge, {})).map(canonical);
  const [nodeCount, edgeCount] = (await engine.read(numbers, {})).map((row) => Number(row.nodes));
  if (nodeCount !== nodes.length || edgeCount !== edges.length) {
    throw new Error(
      `There are ${nodeCount} nodes and ${edgeCount} edges, of which ${nodes.length} and ${edges.length} belong to the graph`,
    );
  }
  return { nodes: nodes.toSorted(), edges: edges.toSorted() };
}

/** What one graph holds and the other does not; empty where they hold the same. */
export function differences(one: Contents, other: Contents): readonly string[] {
  return [
    ...beyond(one.nodes, other.nodes, 'a node of the first alone'),
    ...beyond(other.nodes, one.nodes, 'a node of the second alone'),
    ...beyond(one.edges, other.edges, 'an edge of the first alone'),
    ...beyond(other.edges, one.edges, 'an edge of the second alone'),
  ];
}

/** The parts of a sorted list that another has not, or has less often. */
function beyond(all: readonly string[], other: readonly string[], what: string): string[] {
  const left = new Map<string, number>();
  for (const part of other) left.set(part, (left.get(part) ?? 0) + 1);
  return all.flatMap((part) => {
    const count = left.get(part) ?? 0;
    left.set(part, count - 1);
    return count > 0 ? [] : [`${what}: ${part}`];
  });
}

/** The ids of all nodes with a label, sorted. */
export async function idsOf(engine: Engine, label: string): Promise<readonly string[]> {
  const rows = await engine.read(whole(`MATCH (n:${label}) RETURN n.id AS id`), {});
  return rows.map((row) => text(row, 'id')).toSorted();
}

/** A value as text: its maps sorted by key, whole numbers alike whether they came as bigint or not. */
export function canonical(value: unknown): string {
  return JSON.stringify(normalized(value));
}

/** A value without what the two engines are free to differ in: how a whole number is carried. */
export function normalized(value: unknown): unknown {
  if (typeof value === 'bigint') return safeOrText(value);
  if (Array.isArray(value)) return value.map(normalized);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, normalized(part)] as const);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function safeOrText(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : `${value}n`;
}

function whole(statement: string): Query<Record> {
  return { name: 'test', kind: 'single', text: statement, toRow: (row) => row, example: {} };
}
