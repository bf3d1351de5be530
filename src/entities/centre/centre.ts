import { noun } from '../../graph/noun.ts';
import { byName, parseThing, type Thing, thingProperties, thingRequired } from '../thing/thing.ts';

/** A WIR-Vielfaltszentrum. */
export interface Centre extends Thing {
  readonly __typename: 'Centre';
}

export const centre = noun<Centre>({
  type: 'Centre',
  path: 'centre',
  interfaces: ['Thing', 'Organization'],
  properties: thingProperties,
  required: thingRequired,
  sortKey: byName,
  parse: (node) => parseThing('Centre', node),
});
