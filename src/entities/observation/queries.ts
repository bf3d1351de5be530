import { listing } from '../../graph/listing.ts';
import { observation } from './observation.ts';

/** Figures, by measure, then by their day. */
export const observations = listing('observations', observation);
