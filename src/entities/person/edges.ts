import { edgeType } from '../../graph/edge.ts';

/** Maps to org:memberOf, with the role of an org:Membership. */
export const memberOf = edgeType('MEMBER_OF', ['Person'], ['Organization'], {
  role: 'text',
  roleEn: 'text',
});

/** A person gave a contribution, in a capacity. Maps to schema:performer, inverse. */
export const gave = edgeType('GAVE', ['Person'], ['Contribution'], {
  capacity: 'text',
  capacityEn: 'text',
});
