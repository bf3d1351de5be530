import { edgeType } from '../../graph/edge.ts';

/** Maps to schema:containedInPlace. */
export const partOf = edgeType('PART_OF', ['Territory'], ['Territory']);
