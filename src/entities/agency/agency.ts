import { noun } from '../../graph/noun.ts';
import { byName, parseThing, type Thing, thingProperties, thingRequired } from '../thing/thing.ts';

/** A public authority that is no ministry. */
export interface Agency extends Thing {
  readonly __typename: 'Agency';
}

export const agency = noun<Agency>({
  type: 'Agency',
  path: 'agency',
  interfaces: ['Thing', 'Organization'],
  properties: thingProperties,
  required: thingRequired,
  sortKey: byName,
  parse: (node) => parseThing('Agency', node),
});
