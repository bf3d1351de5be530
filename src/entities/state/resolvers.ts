import type { Resolvers } from '../../generated/resolvers.ts';
import { list } from '../../graph/list.ts';
import { territoryFields } from '../territory/fields.ts';
import { byId } from '../thing/nodes.ts';
import { states } from './queries.ts';
import { state } from './state.ts';

export const stateResolvers: Resolvers = {
  Query: {
    state: byId(state),
    states: (_, args, context, info) => list(states, args, context, info),
  },
  State: territoryFields,
};
