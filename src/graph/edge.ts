import { holds } from '../time/moment.ts';
import { FACT_PROPERTIES } from './fact.ts';
import { type NodeObject, nodeProjection } from './noun.ts';
import { type Projection, projection } from './projection.ts';
import type { Properties } from './properties.ts';
import { integer, type Record, text } from './record.ts';
import { type Parameters, type Query, query } from './statement.ts';

/** A kind of relationship that states a fact, declared once: everything else is made from it. */
export interface EdgeType {
  /** Relationship type in the graph, such as `MEMBER_OF`. */
  readonly type: string;
  /** Labels of which the start and the end must bear one. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Its own properties besides those that every fact carries. */
  readonly properties: Properties;
  /** Own properties that are never empty. */
  readonly required: readonly string[];
  /** What statements read of it. */
  readonly projection: Projection;
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
  required: readonly string[] = [],
): EdgeType {
  const own = projection([...FACT_PROPERTIES, ...Object.keys(properties)]);
  const declared = { type, from, to, properties, required, projection: own };
  if (edgeTypes.has(type)) throw new Error(`Two edge types named ${type}`);
  edgeTypes.set(type, declared);
  return declared;
}

/** A node type or interface that an edge leads to: its label, and how its nodes are read. */
export interface Target<Node extends NodeObject> {
  readonly type: string;
  readonly parse: (properties: Record) => Node;
}

/** An edge as it was read, with the node at its other end. */
export interface Hop<Node extends NodeObject> {
  readonly key: string;
  /** The place of the node in its order. */
  readonly sortKey: string;
  /** Id of the edge. */
  readonly id: string;
  /** Properties of the edge. @throws RowError where they were not asked for (`$facts`) */
  readonly edge: () => Record;
  readonly node: Node;
}

/** One way along an edge type, with the statements that a connection over it needs. */
export interface Traversal<Node extends NodeObject> {
  readonly name: string;
  readonly edge: EdgeType;
  readonly direction: 'out' | 'in';
  readonly target: Target<Node>;
  /** Its pattern from `a` over `r` to `b`, and the condition on them, for statements made from it. */
  readonly pattern: string;
  readonly where: string;
  /** What of both it reads, which `toHop` takes apart. */
  readonly read: () => string;
  readonly toHop: (row: Record) => Hop<Node>;
  readonly forward: Query<Hop<Node>>;
  readonly backward: Query<Hop<Node>>;
  readonly total: Query<KeyedTotal>;
}

export interface KeyedTotal {
  readonly key: string;
  readonly total: number;
}

/** A further condition on the edge `r` or the node `b` that it leads to. */
export interface Condition {
  readonly where: string;
  /** Values for its parameters that tests use. */
  readonly example: Parameters;
}

/**
 * Declares a way along an edge type. The order is that of the other end's `sortKey`, then of the
 * edge's id.
 *
 * @param name What it yields and by which key, such as `membershipsByPerson`.
 * @param target What it leads to: one of the edge type's ends, or an interface of them.
 */
export function traversal<Node extends NodeObject>(
  name: string,
  edge: EdgeType,
  direction: 'out' | 'in',
  target: Target<Node>,
  condition?: Condition,
): Traversal<Node> {
  const [tail, head] = direction === 'out' ? ['-', '->'] : ['<-', '-'];
  const pattern = `(a)${tail}[r:${edge.type}]${head}(b:${target.type})`;
  const where = condition === undefined ? holds('r') : `${holds('r')} AND ${condition.where}`;
  const example = condition?.example ?? {};
  const toHop = (row: Record): Hop<Node> => {
    const node = nodeProjection(target.type).read(row, 'node');
    return {
      key: text(row, 'key'),
      sortKey: text(node, 'sortKey'),
      id: text(row, 'fact'),
      edge: () => edge.projection.read(row, 'edge'),
      node: target.parse(node),
    };
  };
  const read = () =>
    `r.id AS fact, CASE WHEN $facts THEN ${edge.projection.of('r')} ELSE null END AS edge, ${nodeProjection(target.type).of('b')} AS node`;
  const page = (way: 'forward' | 'backward') =>
    query(
      `${name}.${way}`,
      'edgePage',
      () => pageText(read(), pattern, where, way),
      toHop,
      example,
    );
  return {
    name,
    edge,
    direction,
    target,
    pattern,
    where,
    read,
    toHop,
    forward: page('forward'),
    backward: page('backward'),
    total: query(
      `${name}.total`,
      'keyedAtMoment',
      `UNWIND $keys AS key
       MATCH (a:Node {id: key})
       RETURN key, COUNT { MATCH ${pattern} WHERE ${where} } AS total`,
      (row) => ({ key: text(row, 'key'), total: integer(row, 'total') }),
      example,
    ),
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

/**
 * The place of the other end goes by a name of its own, so that Neo4j follows the edges of each parent
 * rather than walk the index on `sortKey`.
 */
function pageText(
  read: string,
  pattern: string,
  where: string,
  way: 'forward' | 'backward',
): string {
  const { condition, orderBy } = keyset('place', 'r.id', way);
  return `
    UNWIND $keys AS key
    MATCH (a:Node {id: key})
    CALL (a) {
      MATCH ${pattern}
      WHERE ${where}
      WITH r, b, b.sortKey AS place
      WHERE ${condition}
      RETURN ${read}
      ORDER BY ${orderBy}
      LIMIT $limit
    }
    RETURN key, fact, edge, node`;
}
