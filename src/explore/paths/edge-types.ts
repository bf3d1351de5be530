/** The kinds of fact that stand between two things, along which paths go: `enum EdgeType`. */
export const EDGE_TYPES = [
  'MEMBER_OF',
  'UNIT_OF',
  'ADMINISTERS',
  'PART_OF',
  'SUCCEEDED_BY',
  'LEADS',
  'PARTICIPATES_IN',
  'FUNDED_BY',
  'MANAGES',
  'AWARDED_BY',
  'AWARDED_TO',
  'PARENT_GRANT',
  'GRANTED_FOR',
  'HELD_AT',
  'HOSTED_BY',
  'ATTENDED',
  'GAVE',
  'GIVEN_AT',
  'ABOUT',
  'BROADER',
] as const;
export type EdgeTypeName = (typeof EDGE_TYPES)[number];
