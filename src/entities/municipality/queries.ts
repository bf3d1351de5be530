import { traversal } from '../../graph/edge.ts';
import { listing, narrowedListing } from '../../graph/listing.ts';
import { holds } from '../../time/moment.ts';
import { district } from '../district/district.ts';
import { partOf } from '../territory/edges.ts';
import { municipality } from './municipality.ts';

export const districtsByMunicipality = traversal(
  'districtsByMunicipality',
  partOf,
  'out',
  district,
);

const OF_DISTRICT = `
  MATCH (d:Node {id: $district})
  MATCH (d)<-[r:PART_OF]-(n:Municipality)`;
/** Once each, also where it was part of the district more than once. */
const HOLDS = `
  WITH n, r
  WHERE ${holds('r')}
  WITH DISTINCT n`;
const AT_MOST = `
  CALL (n) {
    MATCH (n)<-[o:OBSERVATION_OF]-(b:Observation)
    WHERE b.measure = 'POPULATION' AND ${holds('o')}
    RETURN b.number AS population
    ORDER BY b.sortKey DESC, b.id DESC
    LIMIT 1
  }
  WITH n, population
  WHERE population <= $maxPopulation`;
const district06532 = { district: 'district/06532' };
const under50000 = { maxPopulation: 49_999 };

/** Municipalities by which of the arguments narrow the list. */
export const municipalities = {
  all: listing('municipalities', municipality),
  ofDistrict: narrowedListing('municipalitiesOfDistrict', municipality, {
    match: OF_DISTRICT,
    narrow: HOLDS,
    example: district06532,
  }),
  atMost: narrowedListing('municipalitiesAtMost', municipality, {
    match: 'MATCH (n:Municipality)',
    narrow: AT_MOST,
    example: under50000,
  }),
  ofDistrictAtMost: narrowedListing('municipalitiesOfDistrictAtMost', municipality, {
    match: OF_DISTRICT,
    narrow: `${HOLDS}\n${AT_MOST}`,
    example: { ...district06532, ...under50000 },
  }),
};
