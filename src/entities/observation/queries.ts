import { narrowedListing } from '../../graph/listing.ts';
import { MEASURES, observation } from './observation.ts';

/** Figures of the asked measures, by measure, then by their day. */
export const observations = narrowedListing('observations', observation, {
  match: 'MATCH (n:Observation)',
  narrow: 'WITH n WHERE n.measure IN $measures',
  example: { measures: [...MEASURES] },
});
