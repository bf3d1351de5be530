import { traversal } from '../../graph/edge.ts';
import { listing } from '../../graph/listing.ts';
import { grant } from '../grant/grant.ts';
import { manages } from '../organization/edges.ts';
import { organization } from '../organization/organization.ts';
import { project } from '../project/project.ts';
import { fundedBy } from './edges.ts';
import { fundingSource } from './funding-source.ts';

export const fundingSources = listing('fundingSources', fundingSource);
export const fundingSourcesByFunded = traversal(
  'fundingSourcesByFunded',
  fundedBy,
  'out',
  fundingSource,
);
export const projectsByFundingSource = traversal(
  'projectsByFundingSource',
  fundedBy,
  'in',
  project,
);
export const organizationsByFundingSource = traversal(
  'organizationsByFundingSource',
  fundedBy,
  'in',
  organization,
);
export const grantsByFundingSource = traversal('grantsByFundingSource', fundedBy, 'in', grant);
export const managersByFundingSource = traversal(
  'managersByFundingSource',
  manages,
  'in',
  organization,
);
