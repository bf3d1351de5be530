import { listing } from '../../graph/listing.ts';
import { evidence } from './evidence.ts';

export const evidenceItems = listing('evidenceItems', evidence);
