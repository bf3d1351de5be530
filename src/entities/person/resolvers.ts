import type { Resolvers } from '../../generated/resolvers.ts';
import { follow } from '../../graph/follow.ts';
import { list } from '../../graph/list.ts';
import { eventsByAttendee } from '../event/queries.ts';
import { localized, thingFields } from '../thing/fields.ts';
import { byId } from '../thing/nodes.ts';
import { person } from './person.ts';
import { contributionsByPerson, membershipsByPerson, persons } from './queries.ts';

export const personResolvers: Resolvers = {
  Query: {
    person: byId(person),
    persons: (_, args, context, info) => list(persons, args, context, info),
  },
  Person: {
    ...thingFields,
    memberships: follow(membershipsByPerson),
    contributions: follow(contributionsByPerson),
    attendances: follow(eventsByAttendee),
  },
  PersonMembershipEdge: { role: localized('role') },
  PersonContributionEdge: { capacity: localized('capacity') },
};
