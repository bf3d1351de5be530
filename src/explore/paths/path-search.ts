import { TooLargeError } from '../../errors.ts';
import type { Engine } from '../../graph/engine.ts';
import {
  type FactsThatCount,
  type ReadingBounds,
  type Surroundings,
  surroundings,
} from './surroundings.ts';

/** Between which things paths are sought, and along what. */
export interface PathQuestion extends FactsThatCount {
  readonly from: string;
  readonly to: string;
  /** The most steps that a path may have. */
  readonly maxLength: number;
}

/** What a search that starts at one end has reached. */
export interface Side {
  readonly origin: string;
  /** How many steps it has gone. */
  readonly depth: number;
  /** The things that were reached with the last step. */
  readonly frontier: readonly string[];
  /** How many steps each reached thing is away from the origin. */
  readonly distances: Map<string, number>;
  /** By each reached thing: those one step nearer the origin, each as often as facts lead from it. */
  readonly arrivals: Map<string, string[]>;
}

/** Both sides at the level on which they met. */
export interface Meeting {
  readonly from: Side;
  readonly to: Side;
  /** The things on which they met: each shortest path goes through exactly one of them. */
  readonly things: readonly string[];
  readonly length: number;
}

/** How many facts one search may go along; the embedded engine cannot be stopped while it reads. */
export const MAXIMUM_FACTS = 50_000;
/** How much a search reads; its first two steps of both sides are at most 2 * 128 * 128 facts. */
export const BOUNDS: ReadingBounds = { firstOfEach: 128, atOnce: 16_384, most: MAXIMUM_FACTS };

/** The first two steps of each side are read together. */
const FIRST_STEPS = 4;
/** So many things of both sides together are few enough to read both, rather than one to see whether it is needed. */
const FEW_THINGS = 64;

/**
 * Searches from both ends at once, level by level, on the side that has fewer facts ahead, so that a thing with very many
 * is gone through only where there is no way around it. What a thing's facts lead to is read once.
 * Validity counts during the search: a fact that does not hold is not there. What the facts say is not read.
 *
 * @returns null when no path of at most `maxLength` steps connects the two
 * @throws TooLargeError when the search would have to go along more than `bounds.most` facts
 */
export async function searchPaths(
  question: PathQuestion,
  engine: Engine,
  bounds = BOUNDS,
): Promise<Meeting | null> {
  const around = surroundings(question, engine, bounds);
  const sides = { from: start(question.from), to: start(question.to) };
  if (question.maxLength >= FIRST_STEPS) await around.readTwoSteps([question.from, question.to]);
  let room = bounds.most;
  for (let length = 1; length <= question.maxLength; length += 1) {
    const next = await nextEnd(sides, around, room, length === question.maxLength);
    if (next === null) throw tooLarge(question, bounds.most, sides);
    const { end, facts } = next;
    room -= facts;
    sides[end] = grow(sides[end], around);
    if (sides[end].frontier.length === 0) return null;
    const things = meetingThings(sides);
    if (things.length > 0) return { things, length, ...sides };
  }
  return null;
}

function start(origin: string): Side {
  return {
    origin,
    depth: 0,
    frontier: [origin],
    distances: new Map([[origin, 0]]),
    arrivals: new Map(),
  };
}

/** Both sides of a search. */
type Sides = Pick<Meeting, 'from' | 'to'>;
type End = keyof Sides;
const ENDS: readonly End[] = ['from', 'to'];

/** The things on which both sides meet with their last steps. */
function meetingThings({ from, to }: Sides): readonly string[] {
  return from.frontier.filter((thing) => to.distances.get(thing) === to.depth);
}

/**
 * The side to go on with: one of which all facts ahead are known, else the one that seems to have fewer, of which more
 * is read until they are. Null when both have more than `room`.
 */
async function nextEnd(
  sides: Sides,
  around: Surroundings,
  room: number,
  isLast: boolean,
): Promise<Ahead | null> {
  for (;;) {
    const ends = ENDS.map((end) => aheadOf(end, sides[end], around))
      .filter(({ facts }) => facts <= room)
      .sort((a, b) => a.facts - b.facts);
    const [cheaper] = ends;
    if (cheaper === undefined) return null;
    const known = ends.find(({ unknown }) => unknown.length === 0);
    if (known !== undefined) return known;
    const both = ends.flatMap(({ unknown }) => unknown);
    await around.readMore(isLast || both.length > FEW_THINGS ? cheaper.unknown : both);
  }
}

/** What is ahead of a side: what the things lead to that it reached last. */
interface Ahead {
  readonly end: End;
  /** How many facts those have: at least so many, where not all of them are known. */
  readonly facts: number;
  /** Those of which not all facts are known. */
  readonly unknown: readonly string[];
}

function aheadOf(end: End, { frontier }: Side, around: Surroundings): Ahead {
  return {
    end,
    facts: frontier.reduce((sum, thing) => sum + around.factsAt(thing), 0),
    unknown: frontier.filter((thing) => around.of(thing) === null),
  };
}

/** The side one step further. What was reached by fewer steps falls away. */
function grow(side: Side, around: Surroundings): Side {
  const depth = side.depth + 1;
  const frontier: string[] = [];
  for (const key of side.frontier) {
    for (const other of around.of(key) ?? []) {
      const distance = side.distances.get(other);
      if (distance === undefined) {
        side.distances.set(other, depth);
        frontier.push(other);
      }
      if ((distance ?? depth) === depth) append(side.arrivals, other, key);
    }
  }
  return { ...side, depth, frontier };
}

/** Adds a thing or fact to those of a thing. */
export function append<Item>(byThing: Map<string, Item[]>, thing: string, item: Item): void {
  const known = byThing.get(thing);
  if (known === undefined) byThing.set(thing, [item]);
  else known.push(item);
}

function tooLarge({ from, to }: PathQuestion, maximum: number, sides: Sides): TooLargeError {
  const visited = sides.from.distances.size + sides.to.distances.size;
  return new TooLargeError(
    `Between ${from} and ${to} the search reached ${visited} things and has more than ${maximum} facts to read. Narrow it: name the kinds of fact that matter in "via", or lower "maxLength".`,
    { maximum, arguments: ['via', 'maxLength'] },
  );
}
