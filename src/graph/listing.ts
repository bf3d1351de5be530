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
  const label = target.type;
  const read = () => `${nodeProjection(label).of('n')} AS node`;
  const toListedNode = (row: Record): ListedNode<Node> => {
    const node = nodeProjection(label).read(row, 'node');
    return { sortKey: text(node, 'sortKey'), node: target.parse(node) };
  };
  const page = (direction: 'forward' | 'backward') => {
    const { condition: beyond, orderBy } = keyset('n.sortKey', 'n.id', direction);
    const statement = () => `
      MATCH (n:${label})
      WHERE ${beyond} AND ${holds('n')}
      RETURN ${read()}
      ORDER BY ${orderBy}
      LIMIT $limit`;
    const ordered = { label, page: { direction, read } };
    return query(`${name}.${direction}`, 'nodePage', statement, toListedNode, {}, ordered);
  };
  return {
    name,
    target,
    forward: page('forward'),
    backward: page('backward'),
    total: query(
      `${name}.total`,
      'total',
      `MATCH (n:${label})
       WHERE ${holds('n')}
       RETURN count(n) AS total`,
      (row) => integer(row, 'total'),
      {},
      { label, page: null },
    ),
  };
}
