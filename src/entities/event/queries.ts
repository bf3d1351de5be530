import { traversal } from '../../graph/edge.ts';
import { listing } from '../../graph/listing.ts';
import { organization } from '../organization/organization.ts';
import { territory } from '../territory/territory.ts';
import { thing } from '../thing/thing.ts';
import { attended, heldAt, hostedBy } from './edges.ts';
import { event } from './event.ts';

export const events = listing('events', event);
export const placesByEvent = traversal('placesByEvent', heldAt, 'out', territory);
export const hostsByEvent = traversal('hostsByEvent', hostedBy, 'out', organization);
export const eventsByHost = traversal('eventsByHost', hostedBy, 'in', event);
export const attendeesByEvent = traversal('attendeesByEvent', attended, 'in', thing);
export const eventsByAttendee = traversal('eventsByAttendee', attended, 'out', event);
