/** How many steps are looked at first, in the graph unless its address says otherwise, and at most. */
export const STEPS = { first: 4, inGraph: 6, most: 8 } as const;

/** How many steps an address asks for. */
export function stepsOf(query: URLSearchParams): number {
  const steps = Number(query.get('steps'));
  return Number.isInteger(steps) && steps >= 1 && steps <= STEPS.most ? steps : STEPS.first;
}
