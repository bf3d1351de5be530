import type { SearchType } from '../generated/search-box/graphql.ts';

/** What of all that can be found is a thing, which sources and passages are not. */
export const thingTypes: readonly SearchType[] = [
  'PERSON',
  'MINISTRY',
  'AGENCY',
  'ADMINISTRATION',
  'CENTRE',
  'UNIVERSITY',
  'ASSOCIATION',
  'STATE',
  'GOVERNMENT_REGION',
  'DISTRICT',
  'MUNICIPALITY',
  'FUNDING_SOURCE',
  'GRANT',
  'PROJECT',
  'EVENT',
  'CONTRIBUTION',
  'TOPIC',
];
