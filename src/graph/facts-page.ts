import type { Context } from '../context.ts';
import { withCurrentIds } from '../filter/keys.ts';
import { type SelectedHop, selectedHops, selectedHopTotal } from '../filter/selected-facts.ts';
import { ordering, placeParameters, placesFrom, type Selection } from '../filter/selection.ts';
import type { Ends, Hop, Traversal } from './edge.ts';
import { type Branch, keepBranches, treeParameters } from './edge-tree.ts';
import { type FactEdge, HopEdge } from './fact-edge.ts';
import type { NodeObject } from './noun.ts';
import { once } from './once.ts';
import { type PageArguments, type Window, windowOf, windowParameters } from './page.ts';
import type { ParameterNames, Parameters } from './statement.ts';

/** What a field asks for along a traversal, of any parent by its id. */
export interface FactsPage<Node extends NodeObject> {
  readonly window: Window;
  readonly toEdge: (hop: SelectedHop<Node>) => FactEdge<Node>;
  edges(parent: string): Promise<readonly FactEdge<Node>[]>;
  total(parent: string): Promise<number>;
  /** The same page as a branch; null where it is filtered, or does not start at the list's own start. */
  readonly first: Pick<Branch, 'name' | 'order' | 'size' | 'parameters'> | null;
  /** What is read below its nodes. */
  readonly branches: readonly Branch[];
}

/** With which parameters a page is read. */
interface Reading {
  /** The moment, and those of the traversal's own condition. */
  readonly time: Parameters;
  /** How much of facts and nodes. */
  readonly read: { readonly facts: boolean; readonly brief: boolean };
}

/** A page of all facts along a traversal, in their own order. */
export function everyFact<Node extends NodeObject>(
  traversal: Traversal<Node>,
  args: PageArguments,
  { time, read, branches }: Reading & { readonly branches: readonly Branch[] },
  { load, engine }: Context,
): FactsPage<Node> {
  const { name, total } = traversal;
  const window = windowOf(name, args);
  const { direction } = window;
  const page = { ...time, ...read, ...windowParameters(window) };
  const toEdge = (hop: Hop<Node>) => new HopEdge(name, hop, [hop.sortKey]);
  const edges = async (parent: string) => {
    const hops = await load(traversal[direction], parent, page);
    return hops.map(toEdge);
  };
  const withBranches = async (parent: string) => {
    const query = traversal.trees[direction](branches);
    const parameters = { ...page, ...treeParameters(branches) };
    if (!engine.isReady(query, { ...parameters, keys: [parent] })) return edges(parent);
    const hops = await load(query, parent, parameters);
    for (const hop of hops) keepBranches(branches, hop.branches, hop.node);
    return hops.map(toEdge);
  };
  return {
    window,
    toEdge,
    edges: branches.length === 0 ? edges : withBranches,
    total: (parent) => load(total, parent, time).then(([row]) => row?.total ?? 0),
    first: firstPage(`${name}.${direction}`, window, read, (ends) => {
      const way = direction === 'forward' ? '' : ' DESC';
      return {
        subqueries: '',
        named: `${ends.node}.sortKey AS place`,
        columns: 'place',
        orderBy: `place${way}, ${ends.fact}.id${way}`,
      };
    }),
    branches,
  };
}

/** A page of the facts along a traversal that meet a condition, in the order that is asked for. */
export function selectedFacts<Node extends NodeObject>(
  traversal: Traversal<Node>,
  args: PageArguments & { readonly where?: object | null | undefined },
  selection: Selection,
  { time, read }: Reading,
  { load }: Context,
): FactsPage<Node> {
  const { name, window } = windowIn(traversal.name, selection, args);
  const toEdge = (hop: SelectedHop<Node>) => new HopEdge(name, hop, hop.order);
  const current = once(() => withCurrentIds(selection.condition, load));
  const places = placesFrom(selection, window);
  const inPlace = placeParameters(places, window);
  const page = once(async () => {
    const condition = await current();
    return {
      hops: selectedHops(traversal, condition, places, window),
      parameters: { ...time, ...read, ...condition.parameters, ...inPlace },
    };
  });
  const total = once(async () => {
    const condition = await current();
    return {
      totals: selectedHopTotal(traversal, condition),
      parameters: { ...time, ...condition.parameters },
    };
  });
  const order = (ends: Ends, named: ParameterNames) => ordering(places, ends, window, null, named);
  return {
    window,
    toEdge,
    edges: async (parent) => {
      const { hops, parameters } = await page();
      return (await load(hops, parent, parameters)).map(toEdge);
    },
    total: async (parent) => {
      const { totals, parameters } = await total();
      return (await load(totals, parent, parameters))[0]?.total ?? 0;
    },
    first: args.where
      ? null
      : firstPage(`${name}.${window.direction}`, window, { ...read, ...inPlace }, order),
    branches: [],
  };
}

function firstPage(
  name: string,
  { from, size }: Window,
  parameters: Parameters,
  order: Branch['order'],
): FactsPage<NodeObject>['first'] {
  if (from !== null) return null;
  const limit = size + 1;
  return { name, order, size: limit, parameters: { ...parameters, limit } };
}

/** The window on a list in an order of its own; its cursors are not those of another order. */
export function windowIn(
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
