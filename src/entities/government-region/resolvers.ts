import type { Resolvers } from '../../generated/resolvers.ts';
import { list } from '../../graph/list.ts';
import { territoryFields } from '../territory/fields.ts';
import { byId } from '../thing/nodes.ts';
import { governmentRegion } from './government-region.ts';
import { governmentRegions } from './queries.ts';

export const governmentRegionResolvers: Resolvers = {
  Query: {
    governmentRegion: byId(governmentRegion),
    governmentRegions: (_, args, context, info) => list(governmentRegions, args, context, info),
  },
  GovernmentRegion: territoryFields,
};
