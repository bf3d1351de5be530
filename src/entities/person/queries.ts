import { traversal } from '../../graph/edge.ts';
import { listing } from '../../graph/listing.ts';
import { contribution } from '../contribution/contribution.ts';
import { organization } from '../organization/organization.ts';
import { gave, memberOf } from './edges.ts';
import { person } from './person.ts';

export const persons = listing('persons', person);
export const membershipsByPerson = traversal('membershipsByPerson', memberOf, 'out', organization);
export const contributionsByPerson = traversal('contributionsByPerson', gave, 'out', contribution);
