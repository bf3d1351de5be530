import { administers } from '../../entities/administration/edges.ts';
import { fundedBy } from '../../entities/funding-source/edges.ts';
import { awardedBy, awardedTo, grantedFor, parentGrant } from '../../entities/grant/edges.ts';
import { grant } from '../../entities/grant/grant.ts';
import { unitOf } from '../../entities/organization/edges.ts';
import { link } from '../../graph/link.ts';
import { idsOfAll } from '../../graph/read-whole.ts';

export const grantIds = idsOfAll('grantIds', grant);
export const parentIdsByGrant = link('parentIdsByGrant', parentGrant, 'out', 'Grant');
export const subGrantIdsByGrant = link('subGrantIdsByGrant', parentGrant, 'in', 'Grant');
export const sourceIdsByGrant = link('sourceIdsByGrant', fundedBy, 'out', 'FundingSource');
export const grantIdsBySource = link('grantIdsBySource', fundedBy, 'in', 'Grant');
export const funderIdsByGrant = link('funderIdsByGrant', awardedBy, 'out', 'Organization');
export const recipientIdsByGrant = link('recipientIdsByGrant', awardedTo, 'out', 'Organization');
export const purposeIdsByGrant = link('purposeIdsByGrant', grantedFor, 'out', 'Thing');
export const grantIdsByPurpose = link('grantIdsByPurpose', grantedFor, 'in', 'Grant');
export const territoryIdsByOrganization = link(
  'territoryIdsByOrganization',
  administers,
  'out',
  'Territory',
);
export const hostIdsByUnit = link('hostIdsByUnit', unitOf, 'out', 'Organization');
