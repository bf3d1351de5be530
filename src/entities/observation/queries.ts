import { narrowedListing } from '../../graph/listing.ts';
import { holds } from '../../time/moment.ts';
import { MEASURES, observation } from './observation.ts';

/** Figures of the asked measures, by measure, then by their day. */
export const observations = narrowedListing('observations', observation, {
  match: 'MATCH (n:Observation)-[r:OBSERVATION_OF]->(t:Thing)',
  narrow: `WITH n, r WHERE n.measure IN $measures AND ${holds('r')}`,
  example: { measures: [...MEASURES] },
});
