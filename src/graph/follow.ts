import type { Context } from '../context.ts';
import { timeParameters, type Validity } from '../time/moment.ts';
import type { Hop, Traversal } from './edge.ts';
import { type Fact, parseFact } from './fact.ts';
import type { ListedNode, Listing } from './listing.ts';
import type { NodeObject } from './noun.ts';
import {
  type Connection,
  connection,
  type Edge,
  encodeCursor,
  type PageArguments,
  windowOf,
  windowParameters,
} from './page.ts';
import { text } from './record.ts';
import type { Parameters } from './statement.ts';

/** An edge of a connection that states a fact. */
export interface FactEdge<Node extends NodeObject = NodeObject> extends Edge<Node>, Fact {}

/** The arguments of a connection of facts. */
export interface FactPageArguments extends PageArguments {
  readonly validity?: Validity | null | undefined;
}

/**
 * A resolver for the connection along a traversal.
 *
 * @param narrow The parameters of the traversal's own condition, from the field's arguments.
 */
export function follow<Node extends NodeObject, Arguments extends FactPageArguments>(
  traversal: Traversal<Node>,
  narrow: (args: Arguments) => Parameters = () => ({}),
) {
  return (
    parent: { readonly id: string },
    args: Arguments,
    { load, moment }: Context,
  ): Connection<FactEdge<Node>> => {
    const window = windowOf(traversal.name, args);
    const filter = { ...timeParameters(moment, args.validity ?? 'CURRENT'), ...narrow(args) };
    return connection(
      window,
      async () => {
        const page = { ...filter, ...windowParameters(window) };
        const hops = await load(traversal[window.direction], parent.id, page);
        return hops.map((hop) => toFactEdge(traversal.name, hop));
      },
      async () => (await load(traversal.total, parent.id, filter))[0]?.total ?? 0,
    );
  };
}

/** A resolver for the one node that a traversal leads to on the operation's date, or null. */
export function followToOne<Node extends NodeObject>(traversal: Traversal<Node>) {
  return async (
    parent: { readonly id: string },
    _args: unknown,
    { load, moment }: Context,
  ): Promise<Node | null> => {
    const window = windowOf(traversal.name, { first: 1 });
    const page = { ...timeParameters(moment), ...windowParameters(window) };
    const [hop] = await load(traversal.forward, parent.id, page);
    return hop?.node ?? null;
  };
}

/**
 * The connection of a root list.
 *
 * @param filter Values for the parameters of the list's own narrowing.
 */
export function list<Node extends NodeObject>(
  listing: Listing<Node>,
  args: FactPageArguments,
  { engine, moment }: Context,
  filter: Parameters = {},
): Connection<Edge<Node>> {
  const window = windowOf(listing.name, args);
  const parameters = { ...timeParameters(moment, args.validity ?? 'CURRENT'), ...filter };
  return connection(
    window,
    async () => {
      const page = { ...parameters, ...windowParameters(window) };
      const rows = await engine.read(listing[window.direction], page);
      return rows.map((row) => toListEdge(listing.name, row));
    },
    async () => (await engine.read(listing.total, parameters))[0] ?? 0,
  );
}

function toFactEdge<Node extends NodeObject>(
  listName: string,
  { edge, node, sortKey }: Hop<Node>,
): FactEdge<Node> {
  return {
    cursor: encodeCursor(listName, { order: sortKey, id: text(edge, 'id') }),
    node,
    ...parseFact(edge),
  };
}

function toListEdge<Node extends NodeObject>(
  listName: string,
  { sortKey, node }: ListedNode<Node>,
): Edge<Node> {
  return { cursor: encodeCursor(listName, { order: sortKey, id: node.id }), node };
}
