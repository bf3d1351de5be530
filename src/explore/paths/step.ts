import type { Thing } from '../../entities/thing/thing.ts';
import { type Fact, parseFact } from '../../graph/fact.ts';
import type { EdgeTypeName } from './edge-types.ts';
import type { Direction, FoundFact } from './queries.ts';

/** One fact between two things, gone along in one of its two directions. */
export interface Step extends Fact {
  readonly from: Thing;
  readonly to: Thing;
  readonly type: EdgeTypeName;
  /** FORWARD when the fact, too, goes from `from` to `to`. */
  readonly direction: Direction;
}

/** The steps of a path from one thing to another; at least one. */
export interface Path {
  readonly steps: readonly Step[];
}

/** The step along a fact, from the thing that it was found from. */
export function stepAlong({ type, direction, edge }: FoundFact, from: Thing, to: Thing): Step {
  return { from, to, type, direction, ...parseFact(edge) };
}
