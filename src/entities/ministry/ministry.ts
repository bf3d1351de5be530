import { noun } from '../../graph/noun.ts';
import { byName, parseThing, type Thing, thingProperties, thingRequired } from '../thing/thing.ts';

/** A ministry or a unit of one. */
export interface Ministry extends Thing {
  readonly __typename: 'Ministry';
}

export const ministry = noun<Ministry>({
  type: 'Ministry',
  path: 'ministry',
  interfaces: ['Thing', 'Organization'],
  properties: thingProperties,
  required: thingRequired,
  sortKey: byName,
  parse: (node) => parseThing('Ministry', node),
});
