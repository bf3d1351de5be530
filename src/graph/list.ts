import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { NO_CONDITION } from '../filter/condition.ts';
import { groupedNodes } from '../filter/grouped.ts';
import { selectedNodes, selectedTotal } from '../filter/selected-list.ts';
import { type Selection, selectionOf } from '../filter/selection.ts';
import { timeParameters } from '../time/moment.ts';
import { type AskedNodes, askedNodes, EVERYTHING } from './asked-nodes.ts';
import { branchesOf } from './branches.ts';
import { keepBranches, treeParameters } from './edge-tree.ts';
import { windowIn } from './facts-page.ts';
import type { FactPageArguments, GroupedConnection } from './follow.ts';
import type { Listing } from './listing.ts';
import type { NodeObject } from './noun.ts';
import {
  type Connection,
  connection,
  type Edge,
  encodeCursor,
  type OrderValue,
  type PageArguments,
  windowOf,
  windowParameters,
} from './page.ts';
import type { Parameters } from './statement.ts';

/**
 * The connection of a root list.
 *
 * @param info What is asked of its nodes, of which all is read where it is not given.
 */
export function list<Node extends NodeObject>(
  listing: Listing<Node>,
  args: FactPageArguments,
  context: Context,
  info?: GraphQLResolveInfo,
): GroupedConnection<Edge<Node>> {
  const { filters, moment } = context;
  const time = timeParameters(moment, args.validity ?? 'CURRENT');
  const selection = selectionOf(filters, listing.target.type, args, { node: 'n' });
  const condition = selection?.condition ?? NO_CONDITION;
  const asked = info === undefined ? EVERYTHING : askedNodes(info);
  return {
    ...(selection === null
      ? wholeList(listing, args, time, asked, context)
      : selectedList(listing, args, selection, { ...time, brief: asked.brief }, context)),
    groups: (by) => groupedNodes(listing, condition, by, time, context),
  };
}

function wholeList<Node extends NodeObject>(
  listing: Listing<Node>,
  args: FactPageArguments,
  time: Parameters,
  { brief, fields }: AskedNodes,
  context: Context,
): Connection<Edge<Node>> {
  const { engine } = context;
  const window = windowOf(listing.name, args);
  const { direction } = window;
  const page = { ...time, ...windowParameters(window), brief };
  const branches = args.validity === 'ALL' ? [] : branchesOf(fields, window.size, context);
  const nodes = async () => {
    const query = listing.trees[direction](branches);
    const parameters = { ...page, ...treeParameters(branches) };
    if (branches.length === 0 || !engine.isReady(query, parameters)) {
      return engine.read(listing[direction], page);
    }
    const rows = await engine.read(query, parameters);
    for (const row of rows) keepBranches(branches, row.branches, row.node);
    return rows;
  };
  return connection(
    window,
    async () =>
      (await nodes()).map(({ node, sortKey }) => toListEdge(listing.name, node, [sortKey])),
    async () => (await engine.read(listing.total, time))[0] ?? 0,
  );
}

function selectedList<Node extends NodeObject>(
  listing: Listing<Node>,
  args: PageArguments,
  selection: Selection,
  time: Parameters,
  context: Context,
): Connection<Edge<Node>> {
  const { name, window } = windowIn(listing.name, selection, args);
  return connection(
    window,
    async () => {
      const rows = await selectedNodes(listing, selection, window, time, context);
      return rows.map(({ node, order }) => toListEdge(name, node, order));
    },
    () => selectedTotal(listing, selection, time, context),
  );
}

function toListEdge<Node extends NodeObject>(
  listName: string,
  node: Node,
  order: readonly OrderValue[],
): Edge<Node> {
  return { cursor: encodeCursor(listName, { order, id: node.id }), node };
}
