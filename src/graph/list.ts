import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { NO_CONDITION } from '../filter/condition.ts';
import { groupedNodes } from '../filter/grouped.ts';
import { selectedNodes, selectedTotal } from '../filter/selected-list.ts';
import { type Selection, selectionOf } from '../filter/selection.ts';
import { type TimeParameters, timeParameters } from '../time/moment.ts';
import { askedNodes, EVERYTHING } from './asked-nodes.ts';
import { branchesOf } from './branches.ts';
import { type Branch, keepBranches, treeParameters } from './edge-tree.ts';
import type { GroupedConnection } from './facts-connection.ts';
import { windowIn } from './facts-page.ts';
import type { FactPageArguments } from './follow.ts';
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
import { type Parameters, parametersOf } from './statement.ts';

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
  const { brief, fields } = info === undefined ? EVERYTHING : askedNodes(info);
  const read = { brief, ...time };
  const below = (nodes: number) =>
    info === undefined || args.validity === 'ALL' ? [] : branchesOf(info, fields, nodes, context);
  return {
    groups: (by) => groupedNodes(listing, condition, by, time, context),
    ...(selection === null
      ? wholeList(listing, args, read, below, context)
      : selectedList(listing, args, selection, read, context)),
  };
}

/** The moment, and whether of nodes nothing is read but what they are called. */
type Read = TimeParameters & Readonly<{ brief: boolean }>;

/** @param below What is read below so many nodes. */
function wholeList<Node extends NodeObject>(
  listing: Listing<Node>,
  args: FactPageArguments,
  read: Read,
  below: (nodes: number) => readonly Branch[],
  context: Context,
): Connection<Edge<Node>> {
  const { engine, memory } = context;
  const window = windowOf(listing.name, args);
  const { direction } = window;
  const { brief, newest } = read;
  const page = parametersOf(read, windowParameters(window));
  const branches = below(window.size);
  const nodes = async () => {
    const parameters = parametersOf(page, treeParameters(branches));
    const trees =
      branches.length === 0 ? [] : listing.trees[direction](branches, { brief, newest });
    const query = trees.find((each) => engine.isReady(each, parameters));
    if (query === undefined) return engine.read(listing[direction], page);
    const rows = await engine.read(query, parameters);
    for (const row of rows) keepBranches(branches, row.branches, row.node, memory);
    return rows;
  };
  return connection(
    window,
    async () =>
      (await nodes()).map(({ node, sortKey }) => new ListEdge(listing.name, node, [sortKey])),
    async () => (await engine.read(listing.total, read))[0] ?? 0,
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
      return rows.map(({ node, order }) => new ListEdge(name, node, order));
    },
    () => selectedTotal(listing, selection, time, context),
  );
}

/** An edge of a list. A cursor that nobody asks for is not made. */
class ListEdge<Node extends NodeObject> implements Edge<Node> {
  readonly node: Node;
  readonly #list: string;
  readonly #order: readonly OrderValue[];

  constructor(list: string, node: Node, order: readonly OrderValue[]) {
    this.node = node;
    this.#list = list;
    this.#order = order;
  }

  get cursor(): string {
    return encodeCursor(this.#list, { order: this.#order, id: this.node.id });
  }
}
