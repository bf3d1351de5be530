import { noun } from '../../graph/noun.ts';
import { byName, parseThing, type Thing, thingProperties, thingRequired } from '../thing/thing.ts';

/** A university. */
export interface University extends Thing {
  readonly __typename: 'University';
}

export const university = noun<University>({
  type: 'University',
  path: 'university',
  interfaces: ['Thing', 'Organization'],
  properties: thingProperties,
  required: thingRequired,
  sortKey: byName,
  parse: (node) => parseThing('University', node),
});
