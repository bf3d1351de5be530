import type { Load } from './load.ts';
import { type Projection, projection } from './projection.ts';
import type { Properties } from './properties.ts';
import { type Record, record, text } from './record.ts';
import { either, OWN, type ParameterNames, type Parameters, query } from './statement.ts';

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

/** Of nodes with an interface, what is enough for saying what they are called. */
export interface Brief {
  /** The property that says it, as a text. */
  readonly property: string;
  /** A node of which nothing else was read. */
  readonly parse: (value: string) => NodeObject;
}

const briefs = new Map<string, Brief>();

/** Declares what of the nodes with an interface is read where only what they are called is asked for. */
export function declareBrief(interfaceName: string, brief: Brief): void {
  briefs.set(interfaceName, brief);
}

/** What statements read of nodes. */
interface Reading {
  /** All that `parse` needs of any noun with the label. */
  readonly whole: Projection;
  /** What is enough for saying what they are called; null where they have no names. */
  readonly brief: Brief | null;
}

const readings = new Map<string, Reading>();

function readingOf(label: string): Reading {
  const known = readings.get(label) ?? newReading(label);
  readings.set(label, known);
  return known;
}

function newReading(label: string): Reading {
  const labeled = [...nouns.values()].filter(
    ({ type, interfaces }) => type === label || interfaces.includes(label),
  );
  const things = labeled.filter(({ interfaces }) => interfaces.includes('Thing'));
  const properties = labeled.flatMap((noun) => Object.keys(noun.properties));
  const whole = new Set(['id', ...properties, ...(things.length > 0 ? COPIES : [])]);
  const isNamed = things.length === labeled.length;
  return {
    whole: projection([...whole]),
    brief: (isNamed ? briefs.get('Thing') : undefined) ?? null,
  };
}

/** What statements read of the nodes of a type or interface, less of it where the flag `brief` says so. */
export function nodeExpression(
  label: string,
  variable: string,
  named: ParameterNames = OWN,
): string {
  return briefOr(readingOf(label), variable, named, ({ of }) => of(variable));
}

/** The same of a single node. */
export function oneNodeExpression(label: string, variable: string, named: ParameterNames): string {
  return briefOr(readingOf(label), variable, named, ({ ofOne }) => ofOne(variable));
}

function briefOr(
  { whole, brief }: Reading,
  variable: string,
  named: ParameterNames,
  expression: (whole: Projection) => string,
): string {
  if (brief === null) return expression(whole);
  return either(named('brief'), `${variable}.${brief.property}`, expression(whole));
}

/** A node type or interface: its label, and how its nodes are read. */
export interface ParsedNode<Node extends NodeObject> {
  readonly type: string;
  readonly parse: (properties: Record) => Node;
}

/**
 * The node that a row holds in a column, as `nodeExpression` reads it. One that was read in brief has what it is
 * called; asking it for more fails.
 *
 * @throws RowError when the column holds something else
 */
export function readNode<Node extends NodeObject>(
  { type, parse }: ParsedNode<Node>,
  row: Record,
  column: string,
): Node {
  const { whole, brief } = readingOf(type);
  const value = row[column];
  // What a thing in brief does not have fails rather than be missing, so that nobody can tell.
  if (brief !== null && typeof value === 'string') return brief.parse(value) as Node;
  return parse(whole.read(row, column));
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
