import { type FieldNode, type GraphQLResolveInfo, getNamedType } from 'graphql';
import type { Context } from '../context.ts';
import { NO_CONDITION, type Variables } from '../filter/condition.ts';
import type { Filters } from '../filter/filters.ts';
import { groupedFacts } from '../filter/grouped.ts';
import type { GroupArguments } from '../filter/grouping.ts';
import type { Group } from '../filter/groups.ts';
import { ALONG, type SelectedHop } from '../filter/selected-facts.ts';
import { type SelectionArguments, selectionOf } from '../filter/selection.ts';
import { timeParameters, type Validity } from '../time/moment.ts';
import { type AskedField, askedNodes, EVERYTHING } from './asked-nodes.ts';
import { branchesOf, UNCOUNTED } from './branches.ts';
import type { Traversal } from './edge.ts';
import type { Branch, BranchRow } from './edge-tree.ts';
import type { FactEdge } from './fact-edge.ts';
import { everyFact, type FactsPage, selectedFacts } from './facts-page.ts';
import type { NodeObject } from './noun.ts';
import {
  type Connection,
  connection,
  type Edge,
  type PageArguments,
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

/** Whether a resolver says along which traversal it goes. */
export function isFollowing(resolve: unknown): resolve is Following<NodeObject, unknown, unknown> {
  return typeof resolve === 'function' && 'traversal' in resolve;
}

/** A resolver whose page can be read together with the nodes that it goes on from. */
export interface Branching<Node extends NodeObject, Arguments, Answer>
  extends Following<Node, Arguments, Answer> {
  /** What is read so for a field, or null where it asks for more than a first page of what holds. */
  readonly branch: (args: Arguments, context: Context, asked: AskedField) => Branch | null;
}

/**
 * A resolver for the connection along a traversal.
 *
 * @param narrow The parameters of the traversal's own condition, from the field's arguments.
 */
export function follow<Node extends NodeObject, Arguments extends FactPageArguments>(
  traversal: Traversal<Node>,
  narrow: (args: Arguments) => Parameters = () => ({}),
): Branching<Node, Arguments, GroupedConnection<FactEdge<Node>>> {
  const facts = (args: Arguments, context: Context, asked?: AskedField): Facts<Node> => {
    const own = narrow(args);
    const time = { ...timeParameters(context.moment, args.validity ?? 'CURRENT'), ...own };
    const name = filterOf(asked);
    const { filters } = context;
    const selection = selectionOf(filters, name, args, variablesOf(filters, name));
    const condition = selection?.condition ?? NO_CONDITION;
    const { facts, brief, fields } = asked === undefined ? EVERYTHING : askedNodes(asked);
    const read = { facts, brief };
    const branches = branchesOf(fields, UNCOUNTED, context);
    const page =
      selection === null
        ? everyFact(traversal, args, { time, read, branches }, context)
        : selectedFacts(traversal, args, selection, { time, read }, context);
    return {
      ...page,
      groups: (parent, by) => groupedFacts(traversal, parent, name, condition, by, time, context),
    };
  };
  const known = new WeakMap<readonly FieldNode[], Facts<Node>>();
  const brought = new WeakMap<object, Map<FieldNode, readonly SelectedHop<Node>[]>>();
  const factsOf = (args: Arguments, context: Context, asked: AskedField) => {
    // The parents of a level share the field's nodes, and so what it asks for.
    const found = known.get(asked.fieldNodes) ?? facts(args, context, asked);
    known.set(asked.fieldNodes, found);
    return found;
  };
  const keep = (field: FieldNode) => (parent: NodeObject, rows: readonly BranchRow[]) => {
    const hops = rows.map(({ row, order }) => ({ ...traversal.toHop(row), order }));
    const fields = brought.get(parent) ?? new Map<FieldNode, readonly SelectedHop<Node>[]>();
    brought.set(parent, fields.set(field, hops));
    return hops.map(({ node }) => node);
  };
  const resolve = (
    parent: { readonly id: string },
    args: Arguments,
    context: Context,
    info?: GraphQLResolveInfo,
  ): GroupedConnection<FactEdge<Node>> => {
    const asked = info === undefined ? facts(args, context) : factsOf(args, context, info);
    const [field] = info?.fieldNodes ?? [];
    const hops = field && brought.get(parent)?.get(field);
    return {
      ...connection(
        asked.window,
        () => hops?.map(asked.toEdge) ?? asked.edges(parent.id),
        () => asked.total(parent.id),
      ),
      groups: (by) => asked.groups(parent.id, by),
    };
  };
  const branch = (args: Arguments, context: Context, asked: AskedField): Branch | null => {
    const [field] = asked.fieldNodes;
    if (field === undefined || args.validity === 'ALL') return null;
    const { first, branches } = factsOf(args, context, asked);
    if (first === null) return null;
    const parameters = { ...first.parameters, ...narrow(args) };
    return { ...first, parameters, traversal, branches, keep: keep(field) };
  };
  return Object.assign(resolve, { traversal, branch });
}

interface Facts<Node extends NodeObject> extends FactsPage<Node> {
  groups(parent: string, asked: GroupArguments): Promise<readonly Group[]>;
}

/** The filter of the connection that a field yields. */
function filterOf(asked: AskedField | undefined): string {
  return asked === undefined ? '' : getNamedType(asked.returnType).name.replace(/Connection$/, '');
}

/** The variables that a filter of facts, or of the nodes that they lead to, is about. */
function variablesOf(filters: Filters, name: string): Variables {
  return filters.get(name)?.of === 'fact' ? ALONG : { node: ALONG.node };
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
    const read = { facts: false, brief: false };
    const page = { ...timeParameters(moment), ...windowParameters(window), ...read };
    const [hop] = await load(traversal.forward, parent.id, page);
    return hop?.node ?? null;
  };
  return Object.assign(resolve, { traversal });
}
