import type { Shown } from './filter.ts';

/** The things that each thing is connected with in the picture, in the order of its relationships. */
export function neighborsOf({ relations }: Shown): Map<string, string[]> {
  const neighbors = new Map<string, string[]>();
  const note = (thing: string, other: string) => {
    const known = neighbors.get(thing) ?? [];
    if (!known.includes(other)) known.push(other);
    neighbors.set(thing, known);
  };
  for (const { from, to } of relations) {
    note(from, to);
    note(to, from);
  }
  return neighbors;
}
