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

/** The pattern of a fact of any of these kinds at `start`, whichever end that is. */
export function factPattern(start: string, fact: string, end: string): string {
  return `(${start})-[${fact}:${EDGE_TYPES.join('|')}]-(${end}:Thing)`;
}

/** The condition on the kind of a fact that `typesParameter` answers. */
export function isOfTypes(fact: string): string {
  return `($types IS NULL OR type(${fact}) IN $types)`;
}

/** The parameter `$types`: null for every kind, which then is not looked at for each fact. */
export function typesParameter(types: readonly EdgeTypeName[]): readonly EdgeTypeName[] | null {
  return types.length === EDGE_TYPES.length ? null : types;
}

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
