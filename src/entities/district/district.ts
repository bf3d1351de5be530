import { noun } from '../../graph/noun.ts';
import { byName, parseThing, type Thing, thingProperties, thingRequired } from '../thing/thing.ts';

/** A Landkreis. */
export interface District extends Thing {
  readonly __typename: 'District';
}

export const district = noun<District>({
  type: 'District',
  path: 'district',
  interfaces: ['Thing', 'Territory'],
  properties: thingProperties,
  required: thingRequired,
  sortKey: byName,
  parse: (node) => parseThing('District', node),
});
