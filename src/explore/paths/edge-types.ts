import { ArgumentError } from '../../errors.ts';

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

/**
 * The edge types of an argument, each once; those that are meant without it.
 *
 * @throws ArgumentError INVALID_ARGUMENT when it is given and empty
 */
export function chosenEdgeTypes(
  argument: string,
  given: readonly EdgeTypeName[] | null | undefined,
  without: readonly EdgeTypeName[] = EDGE_TYPES,
): readonly EdgeTypeName[] {
  if (given === null || given === undefined) return without;
  if (given.length > 0) return [...new Set(given)];
  throw new ArgumentError(
    'INVALID_ARGUMENT',
    argument,
    'at least one edge type, or none of the argument',
    '[]',
  );
}
