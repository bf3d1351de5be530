import { noun } from '../../graph/noun.ts';
import { byName, parseThing, type Thing, thingProperties, thingRequired } from '../thing/thing.ts';

/** A federal state. */
export interface State extends Thing {
  readonly __typename: 'State';
}

export const state = noun<State>({
  type: 'State',
  path: 'state',
  interfaces: ['Thing', 'Territory'],
  properties: thingProperties,
  required: thingRequired,
  sortKey: byName,
  parse: (node) => parseThing('State', node),
});
