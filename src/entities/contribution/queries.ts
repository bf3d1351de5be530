import { traversal } from '../../graph/edge.ts';
import { listing } from '../../graph/listing.ts';
import { event } from '../event/event.ts';
import { gave } from '../person/edges.ts';
import { person } from '../person/person.ts';
import { project } from '../project/project.ts';
import { about } from '../topic/edges.ts';
import { contribution } from './contribution.ts';
import { givenAt } from './edges.ts';

export const contributions = listing('contributions', contribution);
export const speakersByContribution = traversal('speakersByContribution', gave, 'in', person);
export const eventsByContribution = traversal('eventsByContribution', givenAt, 'out', event);
export const contributionsByEvent = traversal('contributionsByEvent', givenAt, 'in', contribution);
export const projectsByContribution = traversal('projectsByContribution', about, 'out', project);
