import type { Resolvers } from '../../generated/resolvers.ts';
import { list } from '../../graph/list.ts';
import { localized } from '../thing/fields.ts';
import { nodeById } from '../thing/nodes.ts';
import { isOrganization, ORGANIZATION_TYPES } from './organization.ts';
import { organizations } from './queries.ts';

export const organizationResolvers: Resolvers = {
  Query: {
    organization: (_, { id }, context) =>
      nodeById(id, 'id', context, isOrganization, ORGANIZATION_TYPES),
    organizations: (_, args, context, info) => list(organizations, args, context, info),
  },
  OrganizationMemberEdge: { role: localized('role') },
  ProjectLeadershipEdge: { role: localized('role') },
  ManagedFundingEdge: { role: localized('role') },
};
