import { edgeType } from '../../graph/edge.ts';

/** Maps to schema:observationAbout. */
export const observationOf = edgeType('OBSERVATION_OF', ['Observation'], ['Thing']);
