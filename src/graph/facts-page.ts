import type { Context } from '../context.ts';
import { withCurrentIds } from '../filter/keys.ts';
import { selectedEdges, selectedEdgesTotal } from '../filter/selected-facts.ts';
import { ordering, placeParameters, placesFrom, type Selection } from '../filter/selection.ts';
import type { TimeParameters } from '../time/moment.ts';
import type { Ends, Traversal } from './edge.ts';
import { type Branch, keepBranches, treeParameters } from './edge-tree.ts';
import type { FactEdge } from './fact-edge.ts';
import type { NodeObject } from './noun.ts';
import { once } from './once.ts';
import { type PageArguments, type Window, windowOf, windowParameters } from './page.ts';
import { type ParameterNames, type Parameters, parametersOf } from './statement.ts';

/** What a field asks for along a traversal, of any parent by its id. */
export interface FactsPage<Node extends NodeObject> {
  readonly window: Window;
  edges(parent: string): Promise<readonly FactEdge<Node>[]>;
  total(parent: string): Promise<number>;
}

/** With which parameters a page is read. */
interface Reading {
  /** The moment, and those of the traversal's own condition. */
  readonly time: TimeParameters & Parameters;
  /** How much of facts and nodes. */
  readonly read: { readonly facts: boolean; readonly placed: boolean; readonly brief: boolean };
}

/**
 * A page of all facts along a traversal, in their own order.
 *
 * @param branches What is read below its nodes.
 */
export function everyFact<Node extends NodeObject>(
  traversal: Traversal<Node>,
  args: PageArguments,
  { time, read }: Reading,
  branches: readonly Branch[],
  { load, engine, memory }: Context,
): FactsPage<Node> {
  const { name, total } = traversal;
  const window = windowOf(name, args);
  const { direction } = window;
  const page = parametersOf(time, read, windowParameters(window));
  const edges = (parent: string) => load(traversal[direction], parent, page);
  const tree = once(() => ({
    queries: traversal.trees[direction](branches, { newest: time.newest, ...read }),
    parameters: parametersOf(page, treeParameters(branches)),
  }));
  const withBranches = async (parent: string) => {
    const { queries, parameters } = tree();
    const asked = parametersOf(parameters, { keys: [parent] });
    const query = queries.find((each) => engine.isReady(each, asked));
    if (query === undefined) return edges(parent);
    const found = await load(query, parent, parameters);
    for (const row of found) keepBranches(branches, row.branches, row.edge.node, memory);
    return found.map(({ edge }) => edge);
  };
  return {
    window,
    edges: branches.length === 0 ? edges : withBranches,
    total: (parent) => load(total, parent, time).then(([row]) => row?.total ?? 0),
  };
}

/** A page of the facts along a traversal that meet a condition, in the order that is asked for. */
export function selectedFacts<Node extends NodeObject>(
  traversal: Traversal<Node>,
  args: PageArguments,
  selection: Selection,
  { time, read }: Reading,
  { load }: Context,
): FactsPage<Node> {
  const list = windowIn(traversal.name, selection, args);
  const { window } = list;
  const current = once(() => withCurrentIds(selection.condition, load));
  const places = placesFrom(selection, window);
  const page = once(async () => {
    const condition = await current();
    return {
      edges: selectedEdges(traversal, condition, places, list),
      parameters: parametersOf(time, read, condition.parameters, placeParameters(places, window)),
    };
  });
  const total = once(async () => {
    const condition = await current();
    return {
      totals: selectedEdgesTotal(traversal, condition),
      parameters: parametersOf(time, condition.parameters),
    };
  });
  return {
    window,
    edges: async (parent) => {
      const { edges, parameters } = await page();
      return load(edges, parent, parameters);
    },
    total: async (parent) => {
      const { totals, parameters } = await total();
      return (await load(totals, parent, parameters))[0]?.total ?? 0;
    },
  };
}

/** The first page of a list, as a branch reads it. */
export interface FirstPage extends Pick<Branch, 'name' | 'order' | 'size' | 'parameters'> {
  /** Name of the list in its order. */
  readonly list: string;
  readonly window: Window;
}

/** A page as a branch reads it; null where it does not start at the list's own start, or is filtered. */
export function firstPage(
  { name }: Pick<Traversal<NodeObject>, 'name'>,
  args: PageArguments & { readonly where?: object | null | undefined },
  selection: Selection | null,
): FirstPage | null {
  if (args.where) return null;
  const { name: list, window } =
    selection === null ? { name, window: windowOf(name, args) } : windowIn(name, selection, args);
  if (window.from !== null) return null;
  const page = { name: `${list}.${window.direction}`, list, window, size: window.size + 1 };
  if (selection === null) return { order: ownOrder(window), parameters: {}, ...page };
  const places = placesFrom(selection, window);
  const order = (ends: Ends, named: ParameterNames) => ordering(places, ends, window, null, named);
  return { order, parameters: placeParameters(places, window), ...page };
}

/** By the sort key of the nodes. */
function ownOrder({ direction }: Window): Branch['order'] {
  const way = direction === 'forward' ? '' : ' DESC';
  return ({ node, fact }) => ({
    subqueries: '',
    named: `${node}.sortKey AS place`,
    columns: 'place',
    orderBy: `place${way}, ${fact}.id${way}`,
  });
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
