import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../context.ts';
import { ArgumentError } from '../../errors.ts';
import { askedNodeById } from '../../graph/asked-node-by-id.ts';
import type { Target } from '../../graph/edge.ts';
import { allNouns, findNode, type NodeObject, nodesById, nounOfId } from '../../graph/noun.ts';

/**
 * The node with that id, or null where there is none.
 *
 * @param types The GraphQL types that it may be of; any when left out.
 * @throws ArgumentError INVALID_ID when the id is not one of this graph's, or of another type
 */
export async function nodeById<Node extends NodeObject>(
  id: string,
  argument: string,
  { load }: Context,
  is: (node: NodeObject) => node is Node,
  types: readonly string[],
): Promise<Node | null> {
  checkId(id, argument, types);
  const node = await findNode(id, load);
  return node !== null && is(node) ? node : null;
}

/** A resolver for the root field that finds a node of one type by its id. */
export function byId<Type extends string, Node extends NodeObject & { readonly __typename: Type }>(
  noun: Target<Node> & { readonly type: Type },
) {
  const find = askedNodeById(noun);
  const is = (node: NodeObject): node is Node => node.__typename === noun.type;
  return async (
    _: unknown,
    { id }: { readonly id: string },
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<Node | null> => {
    checkId(id, 'id', [noun.type]);
    const node = await find(id, context, info);
    return node !== null && is(node) ? node : null;
  };
}

/** The nodes with those ids that exist and pass, in the order of the ids. */
export async function nodesByIds<Node extends NodeObject>(
  ids: readonly string[],
  { load }: Context,
  is: (node: NodeObject) => node is Node,
): Promise<Node[]> {
  const rows = await Promise.all(ids.map((id) => load(nodesById, id)));
  return rows.flatMap(([row]) => (row !== undefined && is(row.node) ? [row.node] : []));
}

/** @throws ArgumentError INVALID_ID when the id is malformed or not of one of the types */
export function checkId(id: string, argument: string, types?: readonly string[]): void {
  const noun = nounOfId(id);
  if (noun !== null && (types === undefined || types.includes(noun.type))) return;
  const paths = [...allNouns().values()]
    .filter(({ type }) => types === undefined || types.includes(type))
    .map(({ path }) => `${path}/…`);
  throw new ArgumentError('INVALID_ID', argument, `an id like ${paths.join(', ')}`, id);
}
