import { traversal } from '../../graph/edge.ts';
import { listing } from '../../graph/listing.ts';
import { territory } from '../territory/territory.ts';
import { administration } from './administration.ts';
import { administers } from './edges.ts';

export const administrations = listing('administrations', administration);
export const territoriesByAdministration = traversal(
  'territoriesByAdministration',
  administers,
  'out',
  territory,
);
