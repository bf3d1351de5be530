import { TooLargeError } from '../../errors.ts';
import type { Engine } from '../../graph/engine.ts';
import { inBatches } from '../../graph/in-batches.ts';
import type { TimeParameters } from '../../time/moment.ts';
import { type EdgeTypeName, typesParameter } from './edge-types.ts';
import { type FoundThings, thingsAround, thingsTwoSteps } from './queries.ts';

/** Between which things paths are sought, and along what. */
export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  /** The most steps that a path may have. */
  readonly maxLength: number;
  /** The kinds of fact that a path may go along. */
  readonly via: readonly EdgeTypeName[];
  readonly time: TimeParameters;
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

/** How many facts one search may read; the embedded engine cannot be stopped while it reads. */
export const MAXIMUM_FACTS = 50_000;

/** Two of each side. */
const FIRST_STEPS = 4;
const FIRST_LIMIT = 250;
const LIMIT_GROWTH = 4;

/**
 * Searches from both ends at once, level by level, the first two of each side together: on both sides while their levels
 * are small, else on the side whose next level holds fewer facts, so that a thing with very many is gone through only
 * where there is no way around it.
 * Validity counts during the search: a fact that does not hold is not there. What the facts say is not read.
 *
 * @returns null when no path of at most `maxLength` steps connects the two
 * @throws TooLargeError when the search would have to read more than `maximumFacts`
 */
export async function searchPaths(
  question: PathQuestion,
  engine: Engine,
  maximumFacts = MAXIMUM_FACTS,
): Promise<Meeting | null> {
  const sides = { from: start(question.from), to: start(question.to) };
  const depth = () => sides.from.depth + sides.to.depth;
  let room = maximumFacts;
  const readThings: ReadThings = (keys, limit) => read(question, engine, keys, limit);
  while (depth() < question.maxLength) {
    const left = question.maxLength - depth();
    const levels =
      (depth() === 0 && left >= FIRST_STEPS ? await firstLevels(question, engine, room) : null) ??
      (left > 1 ? await smallLevels(sides, room, readThings) : null) ??
      (await cheaperLevel(sides, room, readThings));
    if (levels === null) throw tooLarge(question, maximumFacts, sides);
    for (const { end, found } of levels) {
      const side = sides[end];
      const next = found.filter(({ key }) => side.distances.get(key) === side.depth);
      room -= factsIn(next);
      sides[end] = grow(side, next);
      if (sides[end].frontier.length === 0) return null;
      const things = meetingThings(sides);
      if (things.length > 0) return { ...sides, things, length: depth() };
    }
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

/** The things on which both sides meet with their last steps. */
function meetingThings({ from, to }: Sides): readonly string[] {
  return from.frontier.filter((thing) => to.distances.get(thing) === to.depth);
}

/** What is one step further on a side, found from the things that it reached last, and perhaps from others. */
interface Level {
  readonly end: End;
  readonly found: readonly FoundThings[];
}

type ReadThings = (keys: readonly string[], limit: number) => Promise<readonly FoundThings[]>;

/** The first two levels of both sides; null where they are not small. */
async function firstLevels(
  { from, to, via, time }: PathQuestion,
  engine: Engine,
  room: number,
): Promise<readonly Level[] | null> {
  const limit = Math.min(2 * FIRST_LIMIT, room);
  const keys = [from, to];
  const parameters = { ...time, types: typesParameter(via), keys, limit: limit + 1 };
  const second = await engine.read(thingsTwoSteps, parameters);
  const first = second.map(({ from: key, key: other, facts }) => ({
    key,
    others: Array.from({ length: facts }, () => other),
  }));
  if (factsIn(first) + factsIn(second) > limit) return null;
  return [first, second].flatMap((found): Level[] => [
    { end: 'from', found },
    { end: 'to', found },
  ]);
}

/** The next levels of both sides, the one with the smaller frontier first; null where they are not small. */
async function smallLevels(
  sides: Sides,
  room: number,
  readThings: ReadThings,
): Promise<readonly Level[] | null> {
  const limit = Math.min(2 * FIRST_LIMIT, room);
  const keys = [...sides.from.frontier, ...sides.to.frontier];
  // Each thing of a frontier has at least the fact over which it was reached.
  if (keys.length > limit) return null;
  const found = await readThings(keys, limit + 1);
  return factsIn(found) > limit ? null : inOrder(sides).map((end) => ({ end, found }));
}

/**
 * The next level of the side that has fewer facts there: both are asked for a few, then for more,
 * until one has no more. Null when neither ends within `room`.
 */
async function cheaperLevel(
  sides: Sides,
  room: number,
  readThings: ReadThings,
): Promise<readonly Level[] | null> {
  for (let limit = FIRST_LIMIT; ; limit *= LIMIT_GROWTH) {
    const bounded = Math.min(limit, room);
    for (const end of inOrder(sides)) {
      const found = await readThings(sides[end].frontier, bounded + 1);
      if (factsIn(found) <= bounded) return [{ end, found }];
    }
    if (bounded === room) return null;
  }
}

/** The side with the smaller frontier first. */
function inOrder({ from, to }: Sides): readonly End[] {
  return from.frontier.length <= to.frontier.length ? ['from', 'to'] : ['to', 'from'];
}

function factsIn(found: readonly FoundThings[]): number {
  return found.reduce((sum, { others }) => sum + others.length, 0);
}

async function read(
  { via, time }: PathQuestion,
  engine: Engine,
  keys: readonly string[],
  limit: number,
): Promise<readonly FoundThings[]> {
  const types = typesParameter(via);
  const found: FoundThings[] = [];
  let room = limit;
  for (const batch of inBatches(keys)) {
    if (room <= 0) break;
    const rows = await engine.read(thingsAround, { ...time, types, keys: batch, limit: room });
    for (const row of rows) found.push(row);
    room -= factsIn(rows);
  }
  return found;
}

/** The side one step further. What was reached by fewer steps falls away. */
function grow(side: Side, found: readonly FoundThings[]): Side {
  const depth = side.depth + 1;
  const frontier: string[] = [];
  for (const { key, others } of found) {
    for (const other of others) {
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
