import type { Resolvers } from '../../generated/resolvers.ts';
import { follow } from '../../graph/follow.ts';
import { list } from '../../graph/list.ts';
import { thingFields } from '../thing/fields.ts';
import { byId } from '../thing/nodes.ts';
import {
  broaderByTopic,
  contributionsByTopic,
  eventsByTopic,
  fundingSourcesByTopic,
  narrowerByTopic,
  projectsByTopic,
  topics,
} from './queries.ts';
import { topic } from './topic.ts';

export const topicResolvers: Resolvers = {
  Query: {
    topic: byId(topic),
    topics: (_, args, context, info) => list(topics, args, context, info),
  },
  Topic: {
    ...thingFields,
    broader: follow(broaderByTopic),
    narrower: follow(narrowerByTopic),
    events: follow(eventsByTopic),
    contributions: follow(contributionsByTopic),
    projects: follow(projectsByTopic),
    fundingSources: follow(fundingSourcesByTopic),
  },
};
