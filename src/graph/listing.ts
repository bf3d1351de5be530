import { holds } from '../time/moment.ts';
import { keyset, type Target } from './edge.ts';
import { type TreeStatements, treeStatements } from './edge-tree.ts';
import { type NodeObject, nodeExpression, readNode } from './noun.ts';
import type { Window } from './page.ts';
import { integer, type Record, text } from './record.ts';
import { composed, OWN, type Query, query } from './statement.ts';

/** An ordered list of nodes, with the statements that its connection needs. */
export interface Listing<Node extends NodeObject> {
  readonly name: string;
  readonly target: Target<Node>;
  readonly forward: Query<PlacedNode<Node>>;
  readonly backward: Query<PlacedNode<Node>>;
  readonly total: Query<number>;
  /** A page with the branches of its nodes. */
  readonly trees: Readonly<{
    [direction in Window['direction']]: TreeStatements<TreeNode<Node>>;
  }>;
}

/** A node of a list, with the key of its place. */
export interface PlacedNode<Node extends NodeObject> {
  readonly sortKey: string;
  readonly node: Node;
}

/** A node with what was read below it. */
export interface TreeNode<Node extends NodeObject> extends PlacedNode<Node> {
  /** What `keepBranches` takes. */
  readonly branches: unknown;
}

/** What puts the nodes of a list in their order: many can bear the same name. */
export const LIST_ORDER = ['sortKey', 'id'] as const;
/** That a node has all of it, without which Neo4j does not take the index on both. */
export const IS_IN_ORDER = 'n.id IS NOT NULL';

/** Declares the list of all nodes of a type or interface, by their `sortKey`, then id. */
export function listing<Node extends NodeObject>(
  name: string,
  target: Target<Node>,
): Listing<Node> {
  const label = target.type;
  const read = (named = OWN) =>
    `n.sortKey AS sortKey, ${nodeExpression(label, 'n', named)} AS node`;
  const toPlacedNode = (row: Record) => ({
    sortKey: text(row, 'sortKey'),
    node: readNode(target, row, 'node'),
  });
  const found = (direction: Window['direction'], named = OWN) => {
    const { condition: beyond, orderBy } = keyset('n.sortKey', 'n.id', direction);
    const match = `MATCH (n:${label})
      WHERE ${beyond} AND ${IS_IN_ORDER} AND ${holds('n', named('newest'))}`;
    return { match, orderBy, page: `ORDER BY ${orderBy}\nLIMIT $limit` };
  };
  const page = (direction: Window['direction']) => {
    const { match, page: inOrder } = found(direction);
    const statement = () => `${match}
      RETURN ${read()}
      ${inOrder}`;
    const ordered = { label, page: { direction, clauses: '', read: () => read() } };
    return query(`${name}.${direction}`, 'nodePage', statement, toPlacedNode, {}, ordered);
  };
  const tree = (direction: Window['direction']) =>
    treeStatements(({ shape, named, part }) => {
      const { match, page: inOrder, orderBy } = found(direction, named);
      const { clauses, value } = part('n');
      const readTree = () => `${read(named)}, ${value} AS branches`;
      return composed(
        `${name}.${direction} with ${shape}`,
        'nodePage',
        `${match}
         WITH n
         ${inOrder}
         ${clauses}
         RETURN ${readTree()}
         ORDER BY ${orderBy}`,
        (row) => ({ branches: row.branches, ...toPlacedNode(row) }),
        { label, page: { direction, clauses, read: readTree } },
      );
    });
  return {
    name,
    target,
    trees: { forward: tree('forward'), backward: tree('backward') },
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
