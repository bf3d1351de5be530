import type { GraphState } from './graph-address.ts';
import type { Emphasis } from './picture/drawing.ts';
import { relationOf } from './relations.ts';
import type { Graph } from './use-graph.ts';

/** What stands out: the middle, what is looked at or pointed at, and the connection that was found. */
export function emphasisOf(
  { center, selected }: Pick<GraphState, 'center' | 'selected'>,
  pointed: string | null,
  connection: Graph['connection'],
): Emphasis {
  const found = connection?.state === 'answered' ? connection.data?.shortestPaths.paths[0] : null;
  return {
    center,
    selected,
    pointed,
    path: found
      ? {
          things: new Set(found.things.map(({ id }) => id)),
          relations: new Set(found.steps.map((step) => relationOf(step).key)),
        }
      : null,
  };
}
