import { noun } from '../../graph/noun.ts';
import { optionalText } from '../../graph/record.ts';
import { byName, parseThing, type Thing, thingProperties, thingRequired } from '../thing/thing.ts';

/** A meeting or another gathering. */
export interface Event extends Thing {
  readonly __typename: 'Event';
  readonly startDate: string | null;
  readonly endDate: string | null;
}

export const event = noun<Event>({
  type: 'Event',
  path: 'event',
  interfaces: ['Thing'],
  properties: { ...thingProperties, startDate: 'partialDate', endDate: 'partialDate' },
  required: thingRequired,
  sortKey: byName,
  parse: (node) => ({
    startDate: optionalText(node, 'startDate'),
    endDate: optionalText(node, 'endDate'),
    ...parseThing('Event', node),
  }),
});
