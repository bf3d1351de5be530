import type { Thing } from '../../entities/thing/thing.ts';
import { type Fact, parseFact } from '../../graph/fact.ts';
import type { Record } from '../../graph/record.ts';
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

/** A fact with what it says. */
type ReadFact = FoundFact & { readonly edge: Record };

/** The step along a fact, from the thing that it was found from. */
export function stepAlong({ type, direction, edge }: ReadFact, from: Thing, to: Thing): Step {
  return { ...parseFact(edge), from, to, type, direction };
}

/** A fact that was read with what it says. @throws Error when it was not */
export function withWords(fact: FoundFact): ReadFact {
  const { edge } = fact;
  if (edge === null) throw new Error(`Of ${fact.id} nothing more was read`);
  return { ...fact, edge };
}
