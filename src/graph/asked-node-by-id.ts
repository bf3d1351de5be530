import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { timeParameters } from '../time/moment.ts';
import { askedNode } from './asked-nodes.ts';
import { branchesOf } from './branches.ts';
import type { Target } from './edge.ts';
import { keepBranches, type TreeForm, treeParameters, treeStatements } from './edge-tree.ts';
import { findNode, type NodeObject, oneNodeExpression, readNode } from './noun.ts';
import { text } from './record.ts';
import { composed, parametersOf, type Query } from './statement.ts';

interface KeyedNode<Node extends NodeObject> {
  readonly key: string;
  readonly node: Node;
  /** What `keepBranches` takes. */
  readonly branches: unknown;
}

/**
 * What finds a node of a type by its id, with no more of it than is asked for, and with what is asked for below it;
 * null where there is none. An id that it took over finds it, too.
 */
export function askedNodeById<Node extends NodeObject>(
  target: Target<Node>,
): (id: string, context: Context, info: GraphQLResolveInfo) => Promise<NodeObject | null> {
  const trees = treeStatements((form) => nodeTree(target, form));
  return async (id, context, info) => {
    const { engine, load, memory, moment } = context;
    const { brief, fields } = askedNode(info);
    const branches = branchesOf(info, fields, 1, context);
    const time = timeParameters(moment);
    const parameters = {
      brief,
      ...(branches.length === 0 ? {} : time),
      ...treeParameters(branches),
    };
    const asked = parametersOf(parameters, { keys: [id] });
    const ways = trees(branches, { brief, newest: time.newest });
    const query = ways.find((each) => engine.isReady(each, asked));
    const [found] = query === undefined ? [] : await load(query, id, parameters);
    if (found === undefined) return findNode(id, load);
    if (branches.length > 0) keepBranches(branches, found.branches, found.node, memory);
    return found.node;
  };
}

function nodeTree<Node extends NodeObject>(
  target: Target<Node>,
  { shape, named, part }: TreeForm,
): Query<KeyedNode<Node>> {
  const { clauses, value } = part('n');
  return composed(
    `${target.type} by id with ${shape}`,
    shape === '' ? 'keyed' : 'keyedAtMoment',
    `UNWIND $keys AS key
     MATCH (n:Node {id: key})
     ${clauses}
     RETURN key, ${oneNodeExpression(target.type, 'n', named)} AS node, ${value} AS branches`,
    (row) => ({
      key: text(row, 'key'),
      node: readNode(target, row, 'node'),
      branches: row.branches,
    }),
  );
}
