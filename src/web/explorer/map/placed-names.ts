import { type Geography, PICTURE } from './geography.ts';
import type { Mapped } from './mapped.ts';

/** A name in the picture. */
interface PlacedName {
  readonly key: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly 'text-anchor': 'start' | 'end';
}

const LINE = 17;
/** About the width of a letter. */
const LETTER = 8.4;
const DISTANCE = 10;

/**
 * Puts each name beside its area: right of it, or left where another name or the edge is in the way. To
 * be given those in the east first, which have least room.
 */
export function placedNames(named: readonly Mapped[], geography: Geography): PlacedName[] {
  const taken: (readonly [left: number, right: number, y: number])[] = [];
  return named.flatMap(({ key, name }): PlacedName[] => {
    const middle = geography.areas.get(key)?.middle;
    if (middle === undefined) return [];
    const [x, y] = middle;
    const width = name.length * LETTER;
    const right = [x + DISTANCE, x + DISTANCE + width, y] as const;
    const left = [x - DISTANCE - width, x - DISTANCE, y] as const;
    const isFree = ([from, to]: readonly [number, number, number]) =>
      from >= 0 &&
      to <= PICTURE.width &&
      !taken.some((other) => from < other[1] && other[0] < to && Math.abs(other[2] - y) < LINE);
    const onLeft = !isFree(right) && isFree(left);
    taken.push(onLeft ? left : right);
    const anchor = onLeft ? 'end' : 'start';
    return [{ key, name, x: x + (onLeft ? -DISTANCE : DISTANCE), y: y + 5, 'text-anchor': anchor }];
  });
}
