import type { Engine } from '../../graph/engine.ts';
import { inBatches } from '../../graph/in-batches.ts';
import { parametersOf } from '../../graph/statement.ts';
import type { TimeParameters } from '../../time/moment.ts';
import { type EdgeTypeName, typesParameter } from './edge-types.ts';
import { type FoundThings, thingsAround, thingsTwoSteps } from './queries.ts';

/** Which facts count. */
export interface FactsThatCount {
  /** Their kinds. */
  readonly via: readonly EdgeTypeName[];
  readonly time: TimeParameters;
}

/** What things' facts lead to, as far as it was read: of each thing once, however often it is asked for. */
export interface Surroundings {
  /** Ids of what a thing's facts lead to, each as often as facts lead there; null where not all of them are known. */
  of(thing: string): readonly string[] | null;
  /** How many facts a thing has, or has at least where not all of them are known; 1 where none is. */
  factsAt(thing: string): number;
  /** Reads what the facts of things lead to, and those of what they lead to; not all of a thing with very many. */
  readTwoSteps(things: readonly string[]): Promise<void>;
  /**
   * Reads what the facts of things lead to that are not all known, of those first that seem to have few: at least as many
   * facts as there are things, unless those have no more. All are known when it was called often enough.
   */
  readMore(things: readonly string[]): Promise<void>;
}

/** How much is read at once. */
export interface ReadingBounds {
  /** So many facts of a thing are read at first, also in two steps; few things have more. */
  readonly firstOfEach: number;
  /** How many facts one statement of one step reads at most, but of a single thing. */
  readonly atOnce: number;
  /** Of a thing that has more facts it is enough to know that it has. */
  readonly most: number;
}

/** How many times as many are read when those were not all. */
const GROWTH = 8;

/** What is around things whose facts nobody has read yet. */
export function surroundings(
  { via, time }: FactsThatCount,
  engine: Engine,
  { firstOfEach, atOnce, most }: ReadingBounds,
): Surroundings {
  const known = new Map<string, readonly string[]>();
  /** Of things that have more facts than were read: how many were. */
  const read = new Map<string, number>();
  const parameters = { types: typesParameter(via), ...time };
  const keep = ({ key, others }: FoundThings, limit: number) => {
    if (others.length < limit) known.set(key, others);
    else read.set(key, others.length);
  };
  return {
    of: (thing) => known.get(thing) ?? null,
    factsAt: (thing) => known.get(thing)?.length ?? read.get(thing) ?? 1,
    async readTwoSteps(keys) {
      const limit = firstOfEach;
      const steps = await engine.read(thingsTwoSteps, parametersOf(parameters, { keys, limit }));
      for (const key of keys) {
        const others = steps
          .filter(({ from }) => from === key)
          .flatMap(({ key: step, facts }) => Array.from({ length: facts }, () => step));
        keep({ key, others }, limit);
      }
      for (const step of steps) keep(step, limit);
    },
    async readMore(things) {
      const before = (thing: string) => read.get(thing) ?? 0;
      const few = things.reduce((least, thing) => Math.min(least, before(thing)), Infinity);
      const ofEach = few === 0 ? firstOfEach : Math.min(few * GROWTH, most + 1);
      const next = things.filter((thing) => before(thing) === few);
      let facts = 0;
      for (const keys of inBatches(next, Math.max(1, Math.floor(atOnce / ofEach)))) {
        const limit = keys.length * ofEach;
        const asked = parametersOf(parameters, { keys, ofEach, limit });
        const found = await engine.read(thingsAround, asked);
        const othersOf = new Map(found.map(({ key, others }) => [key, others]));
        for (const key of keys) {
          const others = othersOf.get(key) ?? [];
          keep({ key, others }, ofEach);
          facts += others.length;
        }
        if (facts >= things.length) break;
      }
    },
  };
}
