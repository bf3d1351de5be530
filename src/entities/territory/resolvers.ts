import type { Resolvers } from '../../generated/resolvers.ts';
import { list } from '../../graph/list.ts';
import { localized } from '../thing/fields.ts';
import { nodeById } from '../thing/nodes.ts';
import { territories } from './queries.ts';
import { isTerritory, TERRITORY_TYPES } from './territory.ts';

export const territoryResolvers: Resolvers = {
  Query: {
    territory: (_, { id }, context) => nodeById(id, 'id', context, isTerritory, TERRITORY_TYPES),
    territories: (_, args, context, info) => list(territories, args, context, info),
  },
  TerritoryEventEdge: { venue: localized('venue') },
};
