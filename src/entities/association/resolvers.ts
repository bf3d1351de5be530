import type { Resolvers } from '../../generated/resolvers.ts';
import { list } from '../../graph/list.ts';
import { organizationFields } from '../organization/fields.ts';
import { byId } from '../thing/nodes.ts';
import { association } from './association.ts';
import { associations } from './queries.ts';

export const associationResolvers: Resolvers = {
  Query: {
    association: byId(association),
    associations: (_, args, context, info) => list(associations, args, context, info),
  },
  Association: organizationFields,
};
