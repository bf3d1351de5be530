import { traversal } from '../../graph/edge.ts';
import { listing } from '../../graph/listing.ts';
import { organization } from '../organization/organization.ts';
import { thing } from '../thing/thing.ts';
import { awardedBy, awardedTo, grantedFor, parentGrant } from './edges.ts';
import { grant } from './grant.ts';

export const grants = listing('grants', grant);
export const fundersByGrant = traversal('fundersByGrant', awardedBy, 'out', organization);
export const grantsByFunder = traversal('grantsByFunder', awardedBy, 'in', grant);
export const recipientsByGrant = traversal('recipientsByGrant', awardedTo, 'out', organization);
export const grantsByRecipient = traversal('grantsByRecipient', awardedTo, 'in', grant);
export const parentsByGrant = traversal('parentsByGrant', parentGrant, 'out', grant);
export const grantsByParent = traversal('grantsByParent', parentGrant, 'in', grant);
export const purposesByGrant = traversal('purposesByGrant', grantedFor, 'out', thing);
export const grantsByPurpose = traversal('grantsByPurpose', grantedFor, 'in', grant);
