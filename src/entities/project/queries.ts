import { traversal } from '../../graph/edge.ts';
import { listing } from '../../graph/listing.ts';
import { contribution } from '../contribution/contribution.ts';
import { leads } from '../organization/edges.ts';
import { organization } from '../organization/organization.ts';
import { thing } from '../thing/thing.ts';
import { about } from '../topic/edges.ts';
import { appliesTo, participatesIn } from './edges.ts';
import { eligibilityRule } from './eligibility-rule.ts';
import { project } from './project.ts';

export const projects = listing('projects', project);
export const leadersByProject = traversal('leadersByProject', leads, 'in', organization);
export const participantsByProject = traversal(
  'participantsByProject',
  participatesIn,
  'in',
  thing,
);
export const projectsByParticipant = traversal(
  'projectsByParticipant',
  participatesIn,
  'out',
  project,
);
export const rulesByProject = traversal('rulesByProject', appliesTo, 'in', eligibilityRule);
export const contributionsByProject = traversal(
  'contributionsByProject',
  about,
  'in',
  contribution,
);
