import { edgeType } from '../../graph/edge.ts';

/** A thing ended and another took its place: a new legal body, not a new name. */
export const succeededBy = edgeType('SUCCEEDED_BY', ['Thing'], ['Thing']);
