import { type FieldNode, type GraphQLResolveInfo, getNamedType } from 'graphql';
import type { Context } from '../context.ts';
import { NO_CONDITION, type Variables } from '../filter/condition.ts';
import type { Filters } from '../filter/filters.ts';
import { groupedFacts, groupedNodes } from '../filter/grouped.ts';
import type { GroupArguments } from '../filter/grouping.ts';
import type { Group } from '../filter/groups.ts';
import { withCurrentIds } from '../filter/keys.ts';
import {
  ALONG,
  type SelectedHop,
  selectedHops,
  selectedHopTotal,
} from '../filter/selected-facts.ts';
import { selectedNodes, selectedTotal } from '../filter/selected-list.ts';
import {
  placeParameters,
  placesFrom,
  type Selection,
  type SelectionArguments,
  selectionOf,
} from '../filter/selection.ts';
import { timeParameters, type Validity } from '../time/moment.ts';
import { asksForFacts } from './asks-for-facts.ts';
import type { Hop, Traversal } from './edge.ts';
import { type FactEdge, HopEdge } from './fact-edge.ts';
import type { Listing } from './listing.ts';
import type { NodeObject } from './noun.ts';
import { once } from './once.ts';
import {
  type Connection,
  connection,
  type Edge,
  encodeCursor,
  type OrderValue,
  type PageArguments,
  type Window,
  windowOf,
  windowParameters,
} from './page.ts';
import type { Parameters } from './statement.ts';

/** The arguments of a connection of facts. */
export interface FactPageArguments extends PageArguments, SelectionArguments {
  readonly validity?: Validity | null | undefined;
}

/** A connection that can also be counted and summed by group. */
export interface GroupedConnection<NodeEdge extends Edge<unknown>> extends Connection<NodeEdge> {
  groups(asked: GroupArguments): Promise<readonly Group[]>;
}

/** A resolver, with the traversal that it follows: filters look along the same. */
export interface Following<Node extends NodeObject, Arguments, Answer> {
  (
    parent: { readonly id: string },
    args: Arguments,
    context: Context,
    info?: GraphQLResolveInfo,
  ): Answer;
  readonly traversal: Traversal<Node>;
}

/**
 * A resolver for the connection along a traversal.
 *
 * @param narrow The parameters of the traversal's own condition, from the field's arguments.
 */
export function follow<Node extends NodeObject, Arguments extends FactPageArguments>(
  traversal: Traversal<Node>,
  narrow: (args: Arguments) => Parameters = () => ({}),
): Following<Node, Arguments, GroupedConnection<FactEdge<Node>>> {
  const facts = (args: Arguments, context: Context, info?: GraphQLResolveInfo): Facts<Node> => {
    const time = { ...timeParameters(context.moment, args.validity ?? 'CURRENT'), ...narrow(args) };
    const name = filterOf(info);
    const { filters } = context;
    const selection = selectionOf(filters, name, args, variablesOf(filters, name));
    const condition = selection?.condition ?? NO_CONDITION;
    const read = { ...time, facts: info === undefined || asksForFacts(info) };
    return {
      ...(selection === null
        ? everyFact(traversal, args, time, read, context)
        : selectedFacts(traversal, args, selection, time, read, context)),
      groups: (parent, by) => groupedFacts(traversal, parent, name, condition, by, time, context),
    };
  };
  const known = new WeakMap<readonly FieldNode[], Facts<Node>>();
  const resolve = (
    { id }: { readonly id: string },
    args: Arguments,
    context: Context,
    info?: GraphQLResolveInfo,
  ): GroupedConnection<FactEdge<Node>> => {
    // The parents of a level share the field's nodes, and so what it asks for.
    const asked = (info && known.get(info.fieldNodes)) ?? facts(args, context, info);
    if (info !== undefined) known.set(info.fieldNodes, asked);
    return {
      ...connection(
        asked.window,
        () => asked.edges(id),
        () => asked.total(id),
      ),
      groups: (by) => asked.groups(id, by),
    };
  };
  return Object.assign(resolve, { traversal });
}

/** What a field asks for along a traversal, of any parent by its id. */
interface FactsPage<Node extends NodeObject> {
  readonly window: Window;
  edges(parent: string): Promise<readonly FactEdge<Node>[]>;
  total(parent: string): Promise<number>;
}

interface Facts<Node extends NodeObject> extends FactsPage<Node> {
  groups(parent: string, asked: GroupArguments): Promise<readonly Group[]>;
}

/** The filter of the connection that a field yields. */
function filterOf(info: GraphQLResolveInfo | undefined): string {
  return info === undefined ? '' : getNamedType(info.returnType).name.replace(/Connection$/, '');
}

/** The variables that a filter of facts, or of the nodes that they lead to, is about. */
function variablesOf(filters: Filters, name: string): Variables {
  return filters.get(name)?.of === 'fact' ? ALONG : { node: ALONG.node };
}

function everyFact<Node extends NodeObject>(
  traversal: Traversal<Node>,
  args: PageArguments,
  time: Parameters,
  read: Parameters,
  { load }: Context,
): FactsPage<Node> {
  const { name, total } = traversal;
  const window = windowOf(name, args);
  const page = { ...read, ...windowParameters(window) };
  const toEdge = (hop: Hop<Node>) => new HopEdge(name, hop, [hop.sortKey]);
  return {
    window,
    edges: (parent) =>
      load(traversal[window.direction], parent, page).then((hops) => hops.map(toEdge)),
    total: (parent) => load(total, parent, time).then(([row]) => row?.total ?? 0),
  };
}

function selectedFacts<Node extends NodeObject>(
  traversal: Traversal<Node>,
  args: PageArguments,
  selection: Selection,
  time: Parameters,
  read: Parameters,
  { load }: Context,
): FactsPage<Node> {
  const { name, window } = windowIn(traversal.name, selection, args);
  const toEdge = (hop: SelectedHop<Node>) => new HopEdge(name, hop, hop.order);
  const current = once(() => withCurrentIds(selection.condition, load));
  const page = once(async () => {
    const condition = await current();
    const places = placesFrom(selection, window);
    return {
      hops: selectedHops(traversal, condition, places, window),
      parameters: { ...read, ...condition.parameters, ...placeParameters(places, window) },
    };
  });
  const total = once(async () => {
    const condition = await current();
    return {
      totals: selectedHopTotal(traversal, condition),
      parameters: { ...time, ...condition.parameters },
    };
  });
  return {
    window,
    edges: async (parent) => {
      const { hops, parameters } = await page();
      return (await load(hops, parent, parameters)).map(toEdge);
    },
    total: async (parent) => {
      const { totals, parameters } = await total();
      return (await load(totals, parent, parameters))[0]?.total ?? 0;
    },
  };
}

/** The window on a list in an order of its own; its cursors are not those of another order. */
function windowIn(
  list: string,
  { orderName, places }: Selection,
  args: PageArguments,
): { readonly name: string; readonly window: Window } {
  const name = orderName === '' ? list : `${list} by ${orderName}`;
  return {
    name,
    window: windowOf(
      name,
      args,
      places.map(({ order }) => order.kind),
    ),
  };
}

/** A resolver for the one node that a traversal leads to on the operation's date, or null. */
export function followToOne<Node extends NodeObject>(
  traversal: Traversal<Node>,
): Following<Node, unknown, Promise<Node | null>> {
  const resolve = async (
    parent: { readonly id: string },
    _args: unknown,
    { load, moment }: Context,
  ): Promise<Node | null> => {
    const window = windowOf(traversal.name, { first: 1 });
    const page = { ...timeParameters(moment), ...windowParameters(window), facts: false };
    const [hop] = await load(traversal.forward, parent.id, page);
    return hop?.node ?? null;
  };
  return Object.assign(resolve, { traversal });
}

/** The connection of a root list. */
export function list<Node extends NodeObject>(
  listing: Listing<Node>,
  args: FactPageArguments,
  context: Context,
): GroupedConnection<Edge<Node>> {
  const { filters, moment } = context;
  const time = timeParameters(moment, args.validity ?? 'CURRENT');
  const selection = selectionOf(filters, listing.target.type, args, { node: 'n' });
  const condition = selection?.condition ?? NO_CONDITION;
  return {
    ...(selection === null
      ? wholeList(listing, args, time, context)
      : selectedList(listing, args, selection, time, context)),
    groups: (asked) => groupedNodes(listing, condition, asked, time, context),
  };
}

function wholeList<Node extends NodeObject>(
  listing: Listing<Node>,
  args: PageArguments,
  time: Parameters,
  { engine }: Context,
): Connection<Edge<Node>> {
  const window = windowOf(listing.name, args);
  return connection(
    window,
    async () => {
      const page = { ...time, ...windowParameters(window) };
      const rows = await engine.read(listing[window.direction], page);
      return rows.map(({ node, sortKey }) => toListEdge(listing.name, node, [sortKey]));
    },
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
