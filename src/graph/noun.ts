import type { Load } from './load.ts';
import { type Projection, projection } from './projection.ts';
import type { Properties } from './properties.ts';
import { type Record, record, text } from './record.ts';
import { type Parameters, query } from './statement.ts';

/** What every node of the graph is, once it is parsed. */
export interface NodeObject {
  /** The GraphQL type, which is also the node's own label. */
  readonly __typename: string;
  readonly id: string;
}

/** A kind of node, declared once: its table, its labels and how its properties are read. */
export interface Noun<Parsed extends NodeObject = NodeObject> {
  /** The GraphQL type and the node's own label, such as `GovernmentRegion`. */
  readonly type: string;
  /** Start of its ids and name of its table, such as `government-region`. */
  readonly path: string;
  /** The GraphQL interfaces it implements, which its nodes bear as labels. */
  readonly interfaces: readonly string[];
  /** Columns of its table and properties of its nodes, besides `id`. */
  readonly properties: Properties;
  /** Columns that are never empty, besides `id`. */
  readonly required: readonly string[];
  /** Columns that hold the id of another node, each of which becomes an edge. */
  readonly references?: readonly Reference[];
  /** Further properties of its nodes that are made from its columns. */
  readonly derive?: (properties: Record) => Parameters;
  /** The text by which lists of it are ordered; ASCII. */
  readonly sortKey: (properties: Record) => string;
  readonly parse: (properties: Record) => Parsed;
}

/** A column of a noun's table that becomes an edge from the noun to the node that it names. */
export interface Reference {
  readonly column: string;
  readonly edge: string;
  /** Labels of which the named node must bear one. */
  readonly to: readonly string[];
  /** Column that says from when the edge holds. */
  readonly validFrom?: string;
}

const nouns = new Map<string, Noun>();

/** Every kind of node that has an id of its own, by the start of its ids. */
export function allNouns(): ReadonlyMap<string, Noun> {
  return nouns;
}

/** Declares a kind of node. */
export function noun<Parsed extends NodeObject>(declared: Noun<Parsed>): Noun<Parsed> {
  if (nouns.has(declared.path)) throw new Error(`Two nouns named ${declared.path}`);
  nouns.set(declared.path, declared);
  return declared;
}

/** Dated values of a thing, which are copied onto it. */
export const COPIES = ['names', 'identifiers', 'kinds'] as const;

const projections = new Map<string, Projection>();

/** What statements read of the nodes of a type or interface: all that `parse` needs of any of its nouns. */
export function nodeProjection(label: string): Projection {
  const known = projections.get(label) ?? projection([...propertiesOf(label)]);
  projections.set(label, known);
  return known;
}

function propertiesOf(label: string): ReadonlySet<string> {
  const labeled = [...nouns.values()].filter(
    ({ type, interfaces }) => type === label || interfaces.includes(label),
  );
  return new Set([
    'id',
    'sortKey',
    ...labeled.flatMap(({ properties }) => Object.keys(properties)),
    ...(labeled.some(({ interfaces }) => interfaces.includes('Thing')) ? COPIES : []),
  ]);
}

/** The kind of node that an id belongs to, or null when the id is not one of this graph's. */
export function nounOfId(id: string): Noun | null {
  const slash = id.indexOf('/');
  if (slash < 1 || !/^[a-z0-9-]{1,150}$/.test(id.slice(slash + 1))) return null;
  return nouns.get(id.slice(0, slash)) ?? null;
}

/** Parses a node of any kind by its id. */
export function parseNode(properties: Record): NodeObject {
  const id = text(properties, 'id');
  const found = nounOfId(id);
  if (found === null) throw new Error(`No noun for id ${id}`);
  return found.parse(properties);
}

/** A node by an id that it took over when another turned out to be the same. */
export const nodesByFormerId = query(
  'nodesByFormerId',
  'keyed',
  `UNWIND $keys AS key
   MATCH (m:MergedId {formerId: key})-[r:MERGED_INTO]->(n:Node)
   RETURN key, n{.*} AS node`,
  toKeyedNode,
);

/** The node with that id, or that took it over; null where there is none. */
export async function findNode(id: string, load: Load): Promise<NodeObject | null> {
  const [found] = await load(nodesById, id);
  if (found !== undefined) return found.node;
  const [heir] = await load(nodesByFormerId, id);
  return heir?.node ?? null;
}

/** A node of any kind by its id. */
export const nodesById = query(
  'nodesById',
  'keyed',
  `UNWIND $keys AS key
   MATCH (n:Node {id: key})
   RETURN key, n{.*} AS node`,
  toKeyedNode,
);

function toKeyedNode(row: Record): { readonly key: string; readonly node: NodeObject } {
  return { key: text(row, 'key'), node: parseNode(record(row, 'node')) };
}
