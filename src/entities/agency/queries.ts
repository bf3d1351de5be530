import { listing } from '../../graph/listing.ts';
import { agency } from './agency.ts';

export const agencies = listing('agencies', agency);
