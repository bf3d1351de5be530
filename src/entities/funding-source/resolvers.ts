import type { Resolvers } from '../../generated/resolvers.ts';
import { follow } from '../../graph/follow.ts';
import { list } from '../../graph/list.ts';
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
    fundingSources: (_, args, context, info) => list(fundingSources, args, context, info),
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
