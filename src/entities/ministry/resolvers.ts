import type { Resolvers } from '../../generated/resolvers.ts';
import { list } from '../../graph/follow.ts';
import { organizationFields } from '../organization/fields.ts';
import { byId } from '../thing/nodes.ts';
import { ministry } from './ministry.ts';
import { ministries } from './queries.ts';

export const ministryResolvers: Resolvers = {
  Query: {
    ministry: byId(ministry),
    ministries: (_, args, context) => list(ministries, args, context),
  },
  Ministry: organizationFields,
};
