import { listing } from '../../graph/listing.ts';
import { association } from './association.ts';

export const associations = listing('associations', association);
