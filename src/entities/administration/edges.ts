import { edgeType } from '../../graph/edge.ts';

/** An administration and its territory are two things. Maps to schema:areaServed. */
export const administers = edgeType('ADMINISTERS', ['Administration'], ['Territory']);
