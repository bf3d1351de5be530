import type { Context } from '../../context.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { failureText, type LookUpFailure, lookUp } from './look-up.ts';

export const lookUpResolvers: Resolvers = {
  Query: { lookUp: (_, { id }, context) => lookUp(id, context) },
  OutOfTime: { message },
  UnknownId: { message },
  InvalidId: { message },
};

function message(
  failure: LookUpFailure,
  { language }: { readonly language?: 'DE' | 'EN' | null | undefined },
  { moment }: Context,
): string {
  return failureText(failure, language ?? 'DE', moment);
}
