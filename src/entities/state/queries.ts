import { listing } from '../../graph/listing.ts';
import { state } from './state.ts';

export const states = listing('states', state);
