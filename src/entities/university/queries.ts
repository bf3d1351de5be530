import { listing } from '../../graph/listing.ts';
import { university } from './university.ts';

export const universities = listing('universities', university);
