import type { Resolvers } from '../../generated/resolvers.ts';
import { follow, list } from '../../graph/follow.ts';
import { localized, thingFields } from '../thing/fields.ts';
import { byId } from '../thing/nodes.ts';
import { topicsBySubject } from '../topic/queries.ts';
import { fundingSource } from './funding-source.ts';
import {
  fundingSources,
  grantsByFundingSource,
  managersByFundingSource,
  organizationsByFundingSource,
  projectsByFundingSource,
} from './queries.ts';

export const fundingSourceResolvers: Resolvers = {
  Query: {
    fundingSource: byId(fundingSource),
    fundingSources: (_, args, context) => list(fundingSources, args, context),
  },
  FundingSource: {
    ...thingFields,
    projects: follow(projectsByFundingSource),
    organizations: follow(organizationsByFundingSource),
    grants: follow(grantsByFundingSource),
    managers: follow(managersByFundingSource),
    topics: follow(topicsBySubject),
  },
  FundingManagerEdge: { role: localized('role') },
};
