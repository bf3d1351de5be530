import { edgeType } from '../../graph/edge.ts';

/** Maps to schema:location. */
export const heldAt = edgeType('HELD_AT', ['Event'], ['Territory'], {
  venue: 'text',
  venueEn: 'text',
});

/** Maps to schema:organizer. */
export const hostedBy = edgeType('HOSTED_BY', ['Event'], ['Organization']);

/** Maps to schema:attendee, inverse. */
export const attended = edgeType('ATTENDED', ['Person', 'Organization'], ['Event'], {
  role: 'text',
  roleEn: 'text',
});
