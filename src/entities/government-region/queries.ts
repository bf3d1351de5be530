import { listing } from '../../graph/listing.ts';
import { governmentRegion } from './government-region.ts';

export const governmentRegions = listing('governmentRegions', governmentRegion);
