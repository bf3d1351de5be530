import type { Resolvers } from '../../generated/resolvers.ts';
import { list } from '../../graph/list.ts';
import { organizationFields } from '../organization/fields.ts';
import { byId } from '../thing/nodes.ts';
import { ministry } from './ministry.ts';
import { ministries } from './queries.ts';

export const ministryResolvers: Resolvers = {
  Query: {
    ministry: byId(ministry),
    ministries: (_, args, context, info) => list(ministries, args, context, info),
  },
  Ministry: organizationFields,
};
