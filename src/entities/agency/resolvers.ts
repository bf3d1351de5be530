import type { Resolvers } from '../../generated/resolvers.ts';
import { list } from '../../graph/list.ts';
import { organizationFields } from '../organization/fields.ts';
import { byId } from '../thing/nodes.ts';
import { agency } from './agency.ts';
import { agencies } from './queries.ts';

export const agencyResolvers: Resolvers = {
  Query: {
    agency: byId(agency),
    agencies: (_, args, context, info) => list(agencies, args, context, info),
  },
  Agency: organizationFields,
};
