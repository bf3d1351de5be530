import type { EdgeTypeName } from '../paths/edge-types.ts';

/**
 * The kinds of fact by which actors act together, along which measures are taken unless others are
 * asked for. Where a place lies, what took whose place and what something is about ties no actors.
 */
export const TIE_TYPES: readonly EdgeTypeName[] = [
  'MEMBER_OF',
  'UNIT_OF',
  'ADMINISTERS',
  'LEADS',
  'PARTICIPATES_IN',
  'FUNDED_BY',
  'MANAGES',
  'AWARDED_BY',
  'AWARDED_TO',
  'PARENT_GRANT',
  'GRANTED_FOR',
  'HOSTED_BY',
  'ATTENDED',
  'GAVE',
  'GIVEN_AT',
];
