import type { Context } from '../context.ts';
import { nodeById } from '../entities/thing/nodes.ts';
import { isThing, type Thing } from '../entities/thing/thing.ts';
import { ArgumentError } from '../errors.ts';
import { allNouns, type NodeObject } from '../graph/noun.ts';

/**
 * The thing that an argument names, which may have taken over that id.
 *
 * @throws ArgumentError INVALID_ID when the id is not one of a thing; NOT_FOUND when it is not there
 */
export function existingThing(id: string, argument: string, context: Context): Promise<Thing> {
  const things = [...allNouns().values()].filter(({ interfaces }) => interfaces.includes('Thing'));
  const types = things.map(({ type }) => type);
  return existing(id, argument, context, { is: isThing, types, words: 'thing' });
}

/** What an argument names. */
export interface Wanted<Node extends NodeObject> {
  readonly is: (node: NodeObject) => node is Node;
  /** The GraphQL types that it may be of. */
  readonly types: readonly string[];
  /** What it is, for the error. */
  readonly words: string;
}

/**
 * The node of some types that an argument names, which may have taken over that id.
 *
 * @throws ArgumentError INVALID_ID when the id is not one of these types; NOT_FOUND when it is not there
 */
export async function existing<Node extends NodeObject>(
  id: string,
  argument: string,
  context: Context,
  { is, types, words }: Wanted<Node>,
): Promise<Node> {
  const found = await nodeById(id, argument, context, is, types);
  if (found !== null) return found;
  throw new ArgumentError('NOT_FOUND', argument, `the id of a ${words} in this graph`, id);
}
