import { edgeType } from '../../graph/edge.ts';
import { PARTICIPATION_ROLES } from './project.ts';

/** Maps to eurio:hasInvolvedParty, inverse. `jointlyWith` holds the ids of the other members of a consortium. */
export const participatesIn = edgeType(
  'PARTICIPATES_IN',
  ['Territory', 'Organization'],
  ['Project'],
  { role: PARTICIPATION_ROLES, jointlyWith: 'ids' },
  ['role'],
);

/** A rule of eligibility and the project that it is for. */
export const appliesTo = edgeType('APPLIES_TO', ['EligibilityRule'], ['Project']);
