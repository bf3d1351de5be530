import type { Resolvers } from '../../generated/resolvers.ts';
import { list } from '../../graph/list.ts';
import { ags, territoryFields } from '../territory/fields.ts';
import { byIdOrKey } from '../thing/by-id-or-key.ts';
import { district } from './district.ts';
import { districts } from './queries.ts';

const KEY_DIGITS = 5;

export const districtResolvers: Resolvers = {
  Query: {
    district: byIdOrKey(district, KEY_DIGITS),
    districts: (_, args, context, info) => list(districts, args, context, info),
  },
  District: { ...territoryFields, ags },
};
