import type { GraphThing, Relation } from '../relations.ts';

/** A place in the plane of the graph; its unit has no meaning. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** So that neighbors on the spiral never come to lie in rows. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const FIRST_RING = 100;
const NEARBY = 40;

/**
 * Where things begin that have no place yet: beside a thing that they are connected with, otherwise
 * on a spiral around the middle. Always the same for the same things, so that a picture can be had again.
 */
export function beginnings(
  things: Iterable<GraphThing>,
  relations: readonly Relation[],
  placed: ReadonlyMap<string, Place>,
): Map<string, Place> {
  const anchors = new Map<string, Place>();
  for (const { from, to } of relations) {
    for (const [near, far] of [
      [from, to],
      [to, from],
    ] as const) {
      const place = placed.get(near);
      if (place !== undefined && !placed.has(far) && !anchors.has(far)) anchors.set(far, place);
    }
  }
  const begun = new Map<string, Place>();
  let count = 0;
  for (const { id } of things) {
    if (placed.has(id)) continue;
    const anchor = anchors.get(id) ?? { x: 0, y: 0 };
    const radius = anchors.has(id) ? NEARBY : FIRST_RING * Math.sqrt(count);
    const angle = GOLDEN_ANGLE * count;
    begun.set(id, {
      x: anchor.x + radius * Math.cos(angle),
      y: anchor.y + radius * Math.sin(angle),
    });
    count += 1;
  }
  return begun;
}
