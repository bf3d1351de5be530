import { traversal } from '../../graph/edge.ts';
import { listing } from '../../graph/listing.ts';
import { contribution } from '../contribution/contribution.ts';
import { event } from '../event/event.ts';
import { fundingSource } from '../funding-source/funding-source.ts';
import { project } from '../project/project.ts';
import { about, broader } from './edges.ts';
import { topic } from './topic.ts';

export const topics = listing('topics', topic);
export const topicsBySubject = traversal('topicsBySubject', about, 'out', topic);
export const eventsByTopic = traversal('eventsByTopic', about, 'in', event);
export const contributionsByTopic = traversal('contributionsByTopic', about, 'in', contribution);
export const projectsByTopic = traversal('projectsByTopic', about, 'in', project);
export const fundingSourcesByTopic = traversal('fundingSourcesByTopic', about, 'in', fundingSource);
export const broaderByTopic = traversal('broaderByTopic', broader, 'out', topic);
export const narrowerByTopic = traversal('narrowerByTopic', broader, 'in', topic);
