import { noun } from '../../graph/noun.ts';
import { byName, parseThing, type Thing, thingProperties, thingRequired } from '../thing/thing.ts';

/** The administration of a district, town or municipality. */
export interface Administration extends Thing {
  readonly __typename: 'Administration';
}

export const administration = noun<Administration>({
  type: 'Administration',
  path: 'administration',
  interfaces: ['Thing', 'Organization'],
  properties: thingProperties,
  required: thingRequired,
  sortKey: byName,
  parse: (node) => parseThing('Administration', node),
});
