import { noun } from '../../graph/noun.ts';
import { byName, parseThing, type Thing, thingProperties, thingRequired } from '../thing/thing.ts';

/** A Regierungsbezirk. */
export interface GovernmentRegion extends Thing {
  readonly __typename: 'GovernmentRegion';
}

export const governmentRegion = noun<GovernmentRegion>({
  type: 'GovernmentRegion',
  path: 'government-region',
  interfaces: ['Thing', 'Territory'],
  properties: thingProperties,
  required: thingRequired,
  sortKey: byName,
  parse: (node) => parseThing('GovernmentRegion', node),
});
