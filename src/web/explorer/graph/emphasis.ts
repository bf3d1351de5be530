import type { FoundPath } from './found-path.ts';
import type { GraphState } from './graph-address.ts';
import type { Emphasis } from './picture/appearance.ts';

/** What stands out: the middle, what is looked at or pointed at, and the connection that was found. */
export function emphasisOf(
  { center, selected }: Pick<GraphState, 'center' | 'selected'>,
  pointed: string | null,
  path: FoundPath | null,
): Emphasis {
  return {
    center,
    selected,
    pointed,
    path:
      path === null
        ? null
        : {
            things: new Set(path.things.map(({ id }) => id)),
            relations: new Set(path.relations.map(({ key }) => key)),
          },
  };
}
