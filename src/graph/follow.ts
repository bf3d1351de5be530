import { type FieldNode, type GraphQLResolveInfo, getNamedType } from 'graphql';
import type { Context } from '../context.ts';
import { NO_CONDITION, type Variables } from '../filter/condition.ts';
import type { Filters } from '../filter/filters.ts';
import { groupedFacts } from '../filter/grouped.ts';
import { ALONG } from '../filter/selected-facts.ts';
import { type SelectionArguments, selectionOf } from '../filter/selection.ts';
import { timeParameters, type Validity } from '../time/moment.ts';
import type { AskedField } from './asked-field.ts';
import { askedNodes, EVERYTHING } from './asked-nodes.ts';
import { branchesOf, UNCOUNTED } from './branches.ts';
import type { Traversal } from './edge.ts';
import type { Branch } from './edge-tree.ts';
import type { FactEdge } from './fact-edge.ts';
import { type Facts, FactsConnection, type GroupedConnection } from './facts-connection.ts';
import { everyFact, firstPage, selectedFacts } from './facts-page.ts';
import { type KeptPages, keptPages } from './kept-pages.ts';
import type { Place } from './memory.ts';
import type { NodeObject } from './noun.ts';
import { type PageArguments, windowOf, windowParameters } from './page.ts';
import type { Parameters } from './statement.ts';

/** The arguments of a connection of facts. */
export interface FactPageArguments extends PageArguments, SelectionArguments {
  readonly validity?: Validity | null | undefined;
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
  const kept = keptPages<FactEdge<Node>>();
  const factsOf = onceForLevel((args: Arguments, context: Context, asked?: AskedField) =>
    facts(traversal, args, narrow(args), context, asked),
  );
  const resolve = (
    parent: { readonly id: string },
    args: Arguments,
    context: Context,
    info?: GraphQLResolveInfo,
  ): GroupedConnection<FactEdge<Node>> => {
    const rows = kept.of(context.memory, parent, info?.fieldNodes[0]);
    return new FactsConnection(parent.id, factsOf(args, context, info), rows);
  };
  const branch = (args: Arguments, context: Context, asked: AskedField): Branch | null => {
    const [field] = asked.fieldNodes;
    if (field === undefined || args.validity === 'ALL') return null;
    const { filters } = context;
    const name = filterOf(asked);
    const selection = selectionOf(filters, name, args, variablesOf(filters, name));
    const first = firstPage(traversal, args, selection);
    if (first === null) return null;
    const { facts, placed, brief, fields } = askedNodes(asked);
    return {
      flags: { facts, placed, brief },
      ...first,
      parameters: { ...first.parameters, ...narrow(args) },
      limit: first.size,
      traversal,
      branches: branchesOf(asked, fields, 1, context),
      keep: keeping(traversal, first.list, field, kept),
    };
  };
  return Object.assign(resolve, { traversal, branch });
}

/** Keeps the facts that a branch reads. It outlives requests, so it holds nothing of any. */
function keeping<Node extends NodeObject>(
  traversal: Traversal<Node>,
  list: string,
  field: FieldNode,
  kept: KeptPages<FactEdge<Node>>,
): Branch['keep'] {
  return (memory, parent, rows) => {
    const edges = rows.map((row) => traversal.toEdge(row, list));
    kept.keep(memory, parent, field, edges);
    return edges;
  };
}

/** What a field asks for along a traversal in one request. */
function facts<Node extends NodeObject>(
  traversal: Traversal<Node>,
  args: FactPageArguments,
  own: Parameters,
  context: Context,
  asked: AskedField | undefined,
): Facts<Node> {
  const { filters, moment } = context;
  const time = { ...timeParameters(moment, args.validity ?? 'CURRENT'), ...own };
  const name = filterOf(asked);
  const selection = selectionOf(filters, name, args, variablesOf(filters, name));
  const condition = selection?.condition ?? NO_CONDITION;
  const { facts, placed, brief, fields } = asked === undefined ? EVERYTHING : askedNodes(asked);
  const reading = { time, read: { facts, placed, brief } };
  const below = () => (asked ? branchesOf(asked, fields, UNCOUNTED, context) : []);
  const page =
    selection === null
      ? everyFact(traversal, args, reading, below(), context)
      : selectedFacts(traversal, args, selection, reading, context);
  return {
    groups: (parent, by) => groupedFacts(traversal, parent, name, condition, by, time, context),
    ...page,
  };
}

/** Works out once what all parents of a level have in common: they share the field's nodes. */
function onceForLevel<Arguments, Found>(
  work: (args: Arguments, context: Context, asked?: AskedField) => Found,
) {
  const known: Place<Map<readonly FieldNode[], Found>> = () => new Map();
  return (args: Arguments, context: Context, asked?: AskedField): Found => {
    if (asked === undefined) return work(args, context);
    const levels = context.memory.of(known);
    const found = levels.get(asked.fieldNodes) ?? work(args, context, asked);
    levels.set(asked.fieldNodes, found);
    return found;
  };
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
    const page = {
      facts: false,
      placed: false,
      brief: false,
      ...timeParameters(moment),
      ...windowParameters(window),
    };
    const [hop] = await load(traversal.forward, parent.id, page);
    return hop?.node ?? null;
  };
  return Object.assign(resolve, { traversal });
}
