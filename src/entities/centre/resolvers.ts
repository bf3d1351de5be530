import type { Resolvers } from '../../generated/resolvers.ts';
import { followToOne } from '../../graph/follow.ts';
import { list } from '../../graph/list.ts';
import { organizationFields } from '../organization/fields.ts';
import { parentsByUnit } from '../organization/queries.ts';
import { byId } from '../thing/nodes.ts';
import { centre } from './centre.ts';
import { centres } from './queries.ts';

export const centreResolvers: Resolvers = {
  Query: {
    centre: byId(centre),
    centres: (_, args, context, info) => list(centres, args, context, info),
  },
  Centre: { ...organizationFields, host: followToOne(parentsByUnit) },
};
