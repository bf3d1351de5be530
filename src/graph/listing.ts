import { holds } from '../time/moment.ts';
import { keyset, type Target } from './edge.ts';
import { type NodeObject, nodeProjection } from './noun.ts';
import { integer, type Record, text } from './record.ts';
import { type Query, query } from './statement.ts';

/** A node of an ordered list, with the key of its place. */
export interface ListedNode<Node extends NodeObject> {
  readonly sortKey: string;
  readonly node: Node;
}

/** An ordered list of nodes, with the statements that its connection needs. */
export interface Listing<Node extends NodeObject> {
  readonly name: string;
  readonly target: Target<Node>;
  readonly forward: Query<ListedNode<Node>>;
  readonly backward: Query<ListedNode<Node>>;
  readonly total: Query<number>;
}

/** Declares the list of all nodes of a type or interface, by their `sortKey`, then id. */
export function listing<Node extends NodeObject>(
  name: string,
  target: Target<Node>,
): Listing<Node> {
  const page = (direction: 'forward' | 'backward') => () => {
    const { condition: beyond, orderBy } = keyset('n.sortKey', 'n.id', direction);
    return `
      MATCH (n:${target.type})
      WHERE ${beyond} AND ${holds('n')}
      RETURN ${nodeProjection(target.type).of('n')} AS node
      ORDER BY ${orderBy}
      LIMIT $limit`;
  };
  const toListedNode = (row: Record): ListedNode<Node> => {
    const node = nodeProjection(target.type).read(row, 'node');
    return { sortKey: text(node, 'sortKey'), node: target.parse(node) };
  };
  return {
    name,
    target,
    forward: query(`${name}.forward`, 'nodePage', page('forward'), toListedNode),
    backward: query(`${name}.backward`, 'nodePage', page('backward'), toListedNode),
    total: query(
      `${name}.total`,
      'total',
      `MATCH (n:${target.type})
       WHERE ${holds('n')}
       RETURN count(n) AS total`,
      (row) => integer(row, 'total'),
    ),
  };
}
