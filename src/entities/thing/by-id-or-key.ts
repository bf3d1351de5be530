import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../context.ts';
import { ArgumentError } from '../../errors.ts';
import type { Target } from '../../graph/edge.ts';
import type { NodeObject } from '../../graph/noun.ts';
import { byId } from './nodes.ts';
import { thingByKey } from './thing-by-key.ts';

interface IdOrKey {
  readonly id?: string | null | undefined;
  readonly ags?: string | null | undefined;
}

/**
 * A resolver for the root field that finds a territory by its id or by its official key.
 *
 * @param digits The number of digits of its key.
 * @throws ArgumentError INVALID_ARGUMENT unless exactly one of the two is given; INVALID_ID;
 * INVALID_KEY
 */
export function byIdOrKey<
  Type extends string,
  Node extends NodeObject & { readonly __typename: Type },
>(noun: Target<Node> & { readonly type: Type }, digits: number) {
  const find = byId(noun);
  const is = (node: NodeObject): node is Node => node.__typename === noun.type;
  return async (
    parent: unknown,
    { id, ags }: IdOrKey,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<Node | null> => {
    if (typeof id === 'string' && typeof ags !== 'string') {
      return find(parent, { id }, context, info);
    }
    if (typeof ags !== 'string' || typeof id === 'string') {
      throw new ArgumentError('INVALID_ARGUMENT', 'ags', 'exactly one of id and ags', ags);
    }
    if (!/^\d+$/.test(ags) || ags.length !== digits) {
      throw new ArgumentError('INVALID_KEY', 'ags', `${digits} digits`, ags);
    }
    const found = await thingByKey({ scheme: 'AGS', value: ags }, 'ags', context);
    return found !== null && is(found) ? found : null;
  };
}
