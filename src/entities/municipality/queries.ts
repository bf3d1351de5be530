import { traversal } from '../../graph/edge.ts';
import { listing } from '../../graph/listing.ts';
import { district } from '../district/district.ts';
import { partOf } from '../territory/edges.ts';
import { municipality } from './municipality.ts';

export const municipalities = listing('municipalities', municipality);
export const districtsByMunicipality = traversal(
  'districtsByMunicipality',
  partOf,
  'out',
  district,
);
