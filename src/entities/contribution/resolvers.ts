import type { Resolvers } from '../../generated/resolvers.ts';
import { follow } from '../../graph/follow.ts';
import { list } from '../../graph/list.ts';
import { localized, thingFields } from '../thing/fields.ts';
import { byId } from '../thing/nodes.ts';
import { topicsBySubject } from '../topic/queries.ts';
import { contribution } from './contribution.ts';
import {
  contributions,
  eventsByContribution,
  projectsByContribution,
  speakersByContribution,
} from './queries.ts';

export const contributionResolvers: Resolvers = {
  Query: {
    contribution: byId(contribution),
    contributions: (_, args, context, info) => list(contributions, args, context, info),
  },
  Contribution: {
    ...thingFields,
    speakers: follow(speakersByContribution),
    events: follow(eventsByContribution),
    topics: follow(topicsBySubject),
    projects: follow(projectsByContribution),
  },
  ContributionSpeakerEdge: { capacity: localized('capacity') },
};
