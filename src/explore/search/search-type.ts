/** What a search can find: the nouns with texts of their own, as the schema's enum names them. */
export const SEARCH_TYPES = [
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
  'SOURCE',
  'EVIDENCE',
] as const;
export type SearchType = (typeof SEARCH_TYPES)[number];

/** The search type of a GraphQL type such as `FundingSource`; null for one that is not searched. */
export function searchTypeOf(type: string): SearchType | null {
  const name = type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
  return SEARCH_TYPES.find((searchType) => searchType === name) ?? null;
}
