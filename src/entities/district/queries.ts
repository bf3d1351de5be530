import { listing } from '../../graph/listing.ts';
import { district } from './district.ts';

export const districts = listing('districts', district);
