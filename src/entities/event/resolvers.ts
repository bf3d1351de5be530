import type { Resolvers } from '../../generated/resolvers.ts';
import { follow } from '../../graph/follow.ts';
import { list } from '../../graph/list.ts';
import { contributionsByEvent } from '../contribution/queries.ts';
import { localized, thingFields } from '../thing/fields.ts';
import { byId } from '../thing/nodes.ts';
import { topicsBySubject } from '../topic/queries.ts';
import { event } from './event.ts';
import { attendeesByEvent, events, hostsByEvent, placesByEvent } from './queries.ts';

export const eventResolvers: Resolvers = {
  Query: {
    event: byId(event),
    events: (_, args, context, info) => list(events, args, context, info),
  },
  Event: {
    ...thingFields,
    places: follow(placesByEvent),
    hosts: follow(hostsByEvent),
    attendees: follow(attendeesByEvent),
    contributions: follow(contributionsByEvent),
    topics: follow(topicsBySubject),
  },
  EventPlaceEdge: { venue: localized('venue') },
  EventAttendeeEdge: { role: localized('role') },
  EventAttendanceEdge: { role: localized('role') },
};
