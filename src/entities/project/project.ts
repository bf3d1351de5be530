import { noun } from '../../graph/noun.ts';
import { optionalMinorUnits, optionalText } from '../../graph/record.ts';
import { byName, parseThing, type Thing, thingProperties, thingRequired } from '../thing/thing.ts';

export const PARTICIPATION_ROLES = [
  'LEAD',
  'PARTNER',
  'BENEFICIARY',
  'FUNDER',
  'EVALUATOR',
] as const;

/** KISI and its like. */
export interface Project extends Thing {
  readonly __typename: 'Project';
  readonly startDate: string | null;
  readonly endDate: string | null;
  /** Minor units of `currency`. */
  readonly ceilingPerParticipant: bigint | null;
  readonly currency: string | null;
  /** Percent. */
  readonly ownShare: string | null;
}

export const project = noun<Project>({
  type: 'Project',
  path: 'project',
  interfaces: ['Thing'],
  properties: {
    ...thingProperties,
    startDate: 'partialDate',
    endDate: 'partialDate',
    ceilingPerParticipant: 'money',
    ownShare: 'decimal',
    currency: 'text',
  },
  required: thingRequired,
  sortKey: byName,
  parse: (node) => ({
    startDate: optionalText(node, 'startDate'),
    endDate: optionalText(node, 'endDate'),
    ceilingPerParticipant: optionalMinorUnits(node, 'ceilingPerParticipant'),
    currency: optionalText(node, 'currency'),
    ownShare: optionalText(node, 'ownShare'),
    ...parseThing('Project', node),
  }),
});
