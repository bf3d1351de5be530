import type { Resolvers } from '../../generated/resolvers.ts';
import { search } from './search.ts';

export const searchResolvers: Resolvers = {
  Query: { search: (_, args, context, info) => search(args, context, info) },
};
