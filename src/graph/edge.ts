import { holds } from '../time/moment.ts';
import { integer, type Record, record, text } from './record.ts';
import { type Query, query } from './statement.ts';

/** What a property of a node or an edge holds, which is also how its column in a table is read. */
export type PropertyType =
  | 'text'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'date'
  | 'partialDate'
  | 'money'
  | 'decimal'
  | 'ids'
  | readonly string[];

export type Properties = Readonly<{ [name: string]: PropertyType }>;

/** A kind of relationship that states a fact, declared once: everything else is made from it. */
export interface EdgeType {
  /** Relationship type in the graph, such as `MEMBER_OF`. */
  readonly type: string;
  /** Labels of which the start and the end must bear one. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Its own properties besides those that every fact carries. */
  readonly properties: Properties;
}

const edgeTypes = new Map<string, EdgeType>();

/** Every kind of fact edge, by relationship type. */
export function allEdgeTypes(): ReadonlyMap<string, EdgeType> {
  return edgeTypes;
}

/** Declares a kind of fact edge. */
export function edgeType(
  type: string,
  from: readonly string[],
  to: readonly string[],
  properties: Properties = {},
): EdgeType {
  const declared = { type, from, to, properties };
  if (edgeTypes.has(type)) throw new Error(`Two edge types named ${type}`);
  edgeTypes.set(type, declared);
  return declared;
}

/** An edge as it was read, with the node at its other end, both unparsed. */
export interface Hop {
  readonly key: string;
  readonly edge: Record;
  readonly node: Record;
}

/** One way along an edge type, with the statements that a connection over it needs. */
export interface Traversal {
  readonly name: string;
  readonly edge: EdgeType;
  readonly direction: 'out' | 'in';
  /** Label of the nodes that it leads to. */
  readonly to: string;
  readonly forward: Query<Hop>;
  readonly backward: Query<Hop>;
  readonly total: Query<{ readonly key: string; readonly total: number }>;
}

/**
 * Declares a way along an edge type. The order is that of the other end's `sortKey`, then of the
 * edge's id.
 *
 * @param name What it yields and by which key, such as `membershipsByPerson`.
 * @param to Label of the nodes that it leads to; the edge type's own end where it has only one.
 */
export function traversal(
  name: string,
  edge: EdgeType,
  direction: 'out' | 'in',
  to: string,
): Traversal {
  const ends = direction === 'out' ? edge.to : edge.from;
  if (to !== 'Thing' && !ends.includes(to)) throw new Error(`${edge.type} does not lead to ${to}`);
  const pattern =
    direction === 'out' ? `(a)-[r:${edge.type}]->(b:${to})` : `(a)<-[r:${edge.type}]-(b:${to})`;
  return {
    name,
    edge,
    direction,
    to,
    forward: query(`${name}.forward`, 'edgePage', pageText(pattern, 'forward'), toHop),
    backward: query(`${name}.backward`, 'edgePage', pageText(pattern, 'backward'), toHop),
    total: query(`${name}.total`, 'keyedAtMoment', totalText(pattern), toTotal),
  };
}

/** The condition and order by which a page of `order`, then `id`, starts after a given row. */
export function keyset(order: string, id: string, direction: 'forward' | 'backward') {
  const [beyond, descending] = direction === 'forward' ? ['>', ''] : ['<', ' DESC'];
  return {
    condition: `${order} ${beyond}= $order AND (${order} ${beyond} $order OR ${id} ${beyond} $id)`,
    orderBy: `${order}${descending}, ${id}${descending}`,
  };
}

function pageText(pattern: string, direction: 'forward' | 'backward'): string {
  const { condition, orderBy } = keyset('b.sortKey', 'r.id', direction);
  return `
    UNWIND $keys AS key
    MATCH (a:Node {id: key})
    CALL (a) {
      MATCH ${pattern}
      WHERE ${condition} AND ${holds('r')}
      RETURN r{.*} AS edge, b{.*} AS node
      ORDER BY ${orderBy}
      LIMIT $limit
    }
    RETURN key, edge, node`;
}

function totalText(pattern: string): string {
  return `
    UNWIND $keys AS key
    MATCH (a:Node {id: key})
    RETURN key, COUNT { MATCH ${pattern} WHERE ${holds('r')} } AS total`;
}

function toHop(row: Record): Hop {
  return { key: text(row, 'key'), edge: record(row, 'edge'), node: record(row, 'node') };
}

function toTotal(row: Record) {
  return { key: text(row, 'key'), total: integer(row, 'total') };
}
