import { listing } from '../../graph/listing.ts';
import { centre } from './centre.ts';

export const centres = listing('centres', centre);
