/** How many steps are looked at first, and at most. */
export const STEPS = { first: 4, most: 8 } as const;

/** How many steps an address asks for. */
export function stepsOf(query: URLSearchParams): number {
  const steps = Number(query.get('steps'));
  return Number.isInteger(steps) && steps >= 1 && steps <= STEPS.most ? steps : STEPS.first;
}
