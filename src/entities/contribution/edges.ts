import { edgeType } from '../../graph/edge.ts';

/** A contribution and the event at which it was given. Maps to schema:superEvent. */
export const givenAt = edgeType('GIVEN_AT', ['Contribution'], ['Event']);
