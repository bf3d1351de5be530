import { noun } from '../../graph/noun.ts';
import { byName, parseThing, type Thing, thingProperties, thingRequired } from '../thing/thing.ts';

/** An association. */
export interface Association extends Thing {
  readonly __typename: 'Association';
}

export const association = noun<Association>({
  type: 'Association',
  path: 'association',
  interfaces: ['Thing', 'Organization'],
  properties: thingProperties,
  required: thingRequired,
  sortKey: byName,
  parse: (node) => parseThing('Association', node),
});
