import { traversal } from '../../graph/edge.ts';
import { listing } from '../../graph/listing.ts';
import { fundingSource } from '../funding-source/funding-source.ts';
import { memberOf } from '../person/edges.ts';
import { person } from '../person/person.ts';
import { project } from '../project/project.ts';
import { leads, manages, unitOf } from './edges.ts';
import { organization } from './organization.ts';

export const organizations = listing('organizations', organization);
export const parentsByUnit = traversal('parentsByUnit', unitOf, 'out', organization);
export const unitsByOrganization = traversal('unitsByOrganization', unitOf, 'in', organization);
export const membersByOrganization = traversal('membersByOrganization', memberOf, 'in', person);
export const projectsByLeader = traversal('projectsByLeader', leads, 'out', project);
export const fundingSourcesByManager = traversal(
  'fundingSourcesByManager',
  manages,
  'out',
  fundingSource,
);
