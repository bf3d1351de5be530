import { edgeType } from '../../graph/edge.ts';

/** Maps to schema:funder and 360Giving fundingOrganization. */
export const awardedBy = edgeType('AWARDED_BY', ['Grant'], ['Organization']);

/** Maps to 360Giving recipientOrganization. */
export const awardedTo = edgeType('AWARDED_TO', ['Grant'], ['Organization']);

/** A grant passes on money of another. Maps to 360Giving regrantType. */
export const parentGrant = edgeType('PARENT_GRANT', ['Grant'], ['Grant']);

/** What a grant pays for. Maps to schema:fundedItem. */
export const grantedFor = edgeType('GRANTED_FOR', ['Grant'], ['Project', 'Organization']);
