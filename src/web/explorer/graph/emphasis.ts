import type { ConnectionQuery } from '../generated/graph/graphql.ts';
import type { GraphState } from './graph-address.ts';
import type { Emphasis } from './picture/drawing.ts';
import { relationOf } from './relations.ts';

/** What stands out: the middle, what is looked at or pointed at, and the connection that was found. */
export function emphasisOf(
  { center, selected }: Pick<GraphState, 'center' | 'selected'>,
  pointed: string | null,
  found: ConnectionQuery | null,
): Emphasis {
  const path = found?.shortestPaths.paths[0];
  return {
    center,
    selected,
    pointed,
    path:
      path === undefined
        ? null
        : {
            things: new Set(path.things.map(({ id }) => id)),
            relations: new Set(path.steps.map((step) => relationOf(step).key)),
          },
  };
}
