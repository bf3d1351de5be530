import { noun } from '../../graph/noun.ts';
import { byName, parseThing, type Thing, thingProperties, thingRequired } from '../thing/thing.ts';

/** A term of integration policy. */
export interface Topic extends Thing {
  readonly __typename: 'Topic';
}

export const topic = noun<Topic>({
  type: 'Topic',
  path: 'topic',
  interfaces: ['Thing'],
  properties: thingProperties,
  required: thingRequired,
  sortKey: byName,
  parse: (node) => parseThing('Topic', node),
});
