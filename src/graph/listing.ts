import { keyset, type Target } from './edge.ts';
import type { NodeObject } from './noun.ts';
import { integer, type Record, record, text } from './record.ts';
import { type Parameters, type Query, query } from './statement.ts';

/** A node of an ordered list, with the key of its place. */
export interface ListedNode<Node extends NodeObject> {
  readonly sortKey: string;
  readonly node: Node;
}

/** An ordered list of nodes, with the statements that its connection needs. */
export interface Listing<Node extends NodeObject> {
  readonly name: string;
  readonly forward: Query<ListedNode<Node>>;
  readonly backward: Query<ListedNode<Node>>;
  readonly total: Query<number>;
}

/** How a list is narrowed: the pattern that finds its nodes `n`, and the condition on them. */
export interface Narrowing {
  /** Patterns before that of the node itself; the first is anchored by an indexed key. */
  readonly match: string;
  /** What comes after the condition on `n` itself, such as a look at what it is connected with. */
  readonly narrow?: string;
  /** Values for its parameters that tests use. */
  readonly example: Parameters;
}

/** The condition that a thing exists on the asked day. */
const EXISTS = 'n.holdsFrom <= $heldBy AND n.holdsTo >= $heldSince';

/** Declares the list of all nodes of a type or interface, by their `sortKey`, then id. */
export function listing<Node extends NodeObject>(name: string, target: Target<Node>) {
  return narrowedListing(name, target, { match: `MATCH (n:${target.type})`, example: {} });
}

/** Declares a list of the nodes that a pattern finds, by their `sortKey`, then id. */
export function narrowedListing<Node extends NodeObject>(
  name: string,
  target: Target<Node>,
  { match, narrow = '', example }: Narrowing,
): Listing<Node> {
  const page = (direction: 'forward' | 'backward') => {
    const { condition: beyond, orderBy } = keyset('n.sortKey', 'n.id', direction);
    return `
      ${match}
      WHERE ${beyond} AND ${EXISTS}
      ${narrow}
      RETURN n{.*} AS node
      ORDER BY ${orderBy}
      LIMIT $limit`;
  };
  const toListedNode = (row: Record): ListedNode<Node> => {
    const node = record(row, 'node');
    return { sortKey: text(node, 'sortKey'), node: target.parse(node) };
  };
  return {
    name,
    forward: query(`${name}.forward`, 'nodePage', page('forward'), toListedNode, example),
    backward: query(`${name}.backward`, 'nodePage', page('backward'), toListedNode, example),
    total: query(
      `${name}.total`,
      'total',
      `${match}
       WHERE ${EXISTS}
       ${narrow}
       RETURN count(n) AS total`,
      (row) => integer(row, 'total'),
      example,
    ),
  };
}
