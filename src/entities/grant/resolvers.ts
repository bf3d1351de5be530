import type { Resolvers } from '../../generated/resolvers.ts';
import { follow } from '../../graph/follow.ts';
import { list } from '../../graph/list.ts';
import { money } from '../../money.ts';
import { fundingSourcesByFunded } from '../funding-source/queries.ts';
import { thingFields } from '../thing/fields.ts';
import { byId } from '../thing/nodes.ts';
import { grant } from './grant.ts';
import {
  fundersByGrant,
  grants,
  grantsByParent,
  parentsByGrant,
  purposesByGrant,
  recipientsByGrant,
} from './queries.ts';

export const grantResolvers: Resolvers = {
  Query: {
    grant: byId(grant),
    grants: (_, args, context, info) => list(grants, args, context, info),
  },
  Grant: {
    ...thingFields,
    amountPlanned: ({ amountPlanned, currency }) => money(amountPlanned, currency),
    amountAwarded: ({ amountAwarded, currency }) => money(amountAwarded, currency),
    amountPaid: ({ amountPaid, currency }) => money(amountPaid, currency),
    ceiling: ({ ceiling, currency }) => money(ceiling, currency),
    fundingSources: follow(fundingSourcesByFunded),
    funders: follow(fundersByGrant),
    recipients: follow(recipientsByGrant),
    parentGrants: follow(parentsByGrant),
    subGrants: follow(grantsByParent),
    purposes: follow(purposesByGrant),
  },
};
