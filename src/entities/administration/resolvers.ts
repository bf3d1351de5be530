import type { Resolvers } from '../../generated/resolvers.ts';
import { follow, followToOne } from '../../graph/follow.ts';
import { list } from '../../graph/list.ts';
import { organizationFields } from '../organization/fields.ts';
import { byId } from '../thing/nodes.ts';
import { administration } from './administration.ts';
import { administrations, territoriesByAdministration } from './queries.ts';

export const administrationResolvers: Resolvers = {
  Query: {
    administration: byId(administration),
    administrations: (_, args, context, info) => list(administrations, args, context, info),
  },
  Administration: {
    ...organizationFields,
    territory: followToOne(territoriesByAdministration),
    administers: follow(territoriesByAdministration),
  },
};
