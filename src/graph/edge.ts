import { holds } from '../time/moment.ts';
import { type TreePart, type TreeStatements, treeStatements } from './edge-tree.ts';
import { FACT_PROPERTIES } from './fact.ts';
import { TraversedEdge } from './fact-edge.ts';
import { type NodeObject, nodeExpression, type ParsedNode, readNode } from './noun.ts';
import type { Window } from './page.ts';
import { type Projection, projection } from './projection.ts';
import type { Properties } from './properties.ts';
import { integer, type Record, text } from './record.ts';
import {
  composed,
  either,
  OWN,
  type ParameterNames,
  type Parameters,
  type Query,
  query,
} from './statement.ts';

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
export type Target<Node extends NodeObject> = ParsedNode<Node>;

/** The variables of a statement for an edge and its ends. */
export interface Ends {
  readonly parent: string;
  readonly fact: string;
  readonly node: string;
}

/** Those of statements about one edge of each parent. */
export const ENDS: Ends = { parent: 'a', fact: 'r', node: 'b' };

/** One way along an edge type, with the statements that a connection over it needs. */
export interface Traversal<Node extends NodeObject> {
  readonly name: string;
  readonly edge: EdgeType;
  readonly direction: 'out' | 'in';
  readonly target: Target<Node>;
  /** Its pattern, and the condition on it, for statements made from it. */
  readonly pattern: (ends: Ends) => string;
  readonly where: (ends: Ends, named?: ParameterNames) => string;
  /**
   * The expressions of what it reads, which `toEdge` takes apart, by their columns.
   *
   * @param keys Those of the keys by which it is ordered, with commas between.
   */
  readonly read: (ends: Ends, keys: string, named?: ParameterNames) => Readonly<EdgeColumns>;
  /**
   * The edge that a row states.
   *
   * @param list Name of the list that it is in, where that is not the traversal's own.
   */
  readonly toEdge: (row: Record, list?: string) => TraversedEdge<Node>;
  readonly forward: Query<TraversedEdge<Node>>;
  readonly backward: Query<TraversedEdge<Node>>;
  readonly total: Query<KeyedTotal>;
  /** A page with the branches of its nodes. */
  readonly trees: Readonly<{
    [direction in Window['direction']]: TreeStatements<TreeEdge<Node>>;
  }>;
}

/** An edge with what was read below the node at its other end. */
export interface TreeEdge<Node extends NodeObject> {
  readonly key: string;
  readonly edge: TraversedEdge<Node>;
  /** What `keepBranches` takes. */
  readonly branches: unknown;
}

/** What a row says of an edge and of where it leads. */
export interface EdgeColumns {
  /** The edge's id and the values of its list's keys, where they are asked for (`$placed`). */
  readonly position: string;
  readonly edge: string;
  readonly node: string;
}

export interface KeyedTotal {
  readonly key: string;
  readonly total: number;
}

/** A further condition on the node that an edge leads to. */
export interface Condition {
  readonly where: (node: string, named: ParameterNames) => string;
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
  const example = condition?.example ?? {};
  const pattern = ({ parent, fact, node }: Ends) =>
    `(${parent})${tail}[${fact}:${edge.type}]${head}(${node}:${target.type})`;
  const where = ({ fact, node }: Ends, named = OWN) => {
    const held = holds(fact, named('newest'));
    return condition === undefined ? held : `${held} AND ${condition.where(node, named)}`;
  };
  const read = ({ fact, node }: Ends, keys: string, named = OWN) => ({
    position: either(named('placed'), `[${fact}.id, ${keys}]`, 'null'),
    edge: either(named('facts'), edge.projection.of(fact), 'null'),
    node: nodeExpression(target.type, node, named),
  });
  const toEdge = (row: Record, list = name) =>
    new TraversedEdge(list, row, edge.projection, readNode(target, row, 'node'));
  const page = (way: 'forward' | 'backward') =>
    query(
      `${name}.${way}`,
      'edgePage',
      () => pageText(columns(read(ENDS, 'place')), pattern(ENDS), where(ENDS), way),
      (row) => toEdge(row),
      example,
    );
  const tree = (way: 'forward' | 'backward') =>
    treeStatements(({ shape, named, part }) =>
      composed(
        `${name}.${way} with ${shape}`,
        'edgePage',
        pageText(
          columns(read(ENDS, 'place', named)),
          pattern(ENDS),
          where(ENDS, named),
          way,
          part(ENDS.node),
        ),
        (row) => ({ key: text(row, 'key'), edge: toEdge(row), branches: row.branches }),
      ),
    );
  return {
    name,
    edge,
    direction,
    target,
    trees: { forward: tree('forward'), backward: tree('backward') },
    pattern,
    where,
    read,
    toEdge,
    forward: page('forward'),
    backward: page('backward'),
    total: query(
      `${name}.total`,
      'keyedAtMoment',
      `UNWIND $keys AS key
       MATCH (a:Node {id: key})
       RETURN key, COUNT { MATCH ${pattern(ENDS)} WHERE ${where(ENDS)} } AS total`,
      (row) => ({ key: text(row, 'key'), total: integer(row, 'total') }),
      example,
    ),
  };
}

/** Expressions under the names of their columns. */
export function columns({ position, edge, node }: EdgeColumns): string {
  return `${position} AS position, ${edge} AS edge, ${node} AS node`;
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
  tree: TreePart | null = null,
): string {
  const { condition, orderBy } = keyset('place', 'r.id', way);
  const page = `ORDER BY ${orderBy}
    LIMIT $limit`;
  const found =
    tree === null
      ? `RETURN ${read}
         ${page}`
      : `WITH r, b, place
         ${page}
         ${tree.clauses}
         RETURN ${read}, ${tree.value} AS branches
         ORDER BY ${orderBy}`;
  return `
    UNWIND $keys AS key
    MATCH (a:Node {id: key})
    CALL (a) {
      MATCH ${pattern}
      WHERE ${where}
      WITH r, b, b.sortKey AS place
      WHERE ${condition}
      ${found}
    }
    RETURN key, position, edge, node${tree === null ? '' : ', branches'}`;
}
