import { listing } from '../../graph/listing.ts';
import { ministry } from './ministry.ts';

export const ministries = listing('ministries', ministry);
