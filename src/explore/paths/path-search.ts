import { TooLargeError } from '../../errors.ts';
import type { Engine } from '../../graph/engine.ts';
import type { Parameters } from '../../graph/statement.ts';
import type { TimeParameters } from '../../time/moment.ts';
import type { EdgeTypeName } from './edge-types.ts';
import { type FoundFact, factsAround } from './queries.ts';

/** Between which things paths are sought, and along what. */
export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  /** The most steps that a path may have. */
  readonly maxLength: number;
  /** The kinds of fact that a path may go along. */
  readonly via: readonly EdgeTypeName[];
  readonly time: TimeParameters;
  /** Whether it is read what the facts say. */
  readonly facts: boolean;
}

/** A thing's facts, found from it, that lead one step away from the search's origin. */
type FactsByThing = Map<string, FoundFact[]>;

/** What a search that starts at one end has reached. */
export interface Side {
  readonly origin: string;
  /** How many steps it has gone. */
  readonly depth: number;
  /** The things that were reached with the last step. */
  readonly frontier: readonly string[];
  /** How many steps each reached thing is away from the origin. */
  readonly distances: Map<string, number>;
  /** By each reached thing: the facts over which it was reached, from one step nearer the origin. */
  readonly arrivals: FactsByThing;
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

const FIRST_LIMIT = 250;
const LIMIT_GROWTH = 4;
const KEYS_PER_STATEMENT = 1_000;

/**
 * Searches from both ends at once, level by level, each time on the side whose next level holds fewer
 * facts, so that a thing with very many is gone through only where there is no way around it.
 * Validity counts during the search: a fact that does not hold is not there.
 *
 * @returns null when no path of at most `maxLength` steps connects the two
 * @throws TooLargeError when the search would have to read more than `maximumFacts`
 */
export async function searchPaths(
  question: PathQuestion,
  engine: Engine,
  maximumFacts = MAXIMUM_FACTS,
): Promise<Meeting | null> {
  let from = start(question.from);
  let to = start(question.to);
  let room = maximumFacts;
  while (from.depth + to.depth < question.maxLength) {
    const level = await cheaperLevel(from, to, room, (keys, limit) =>
      read(question, engine, keys, limit),
    );
    if (level === null) throw tooLarge(question, maximumFacts, from, to);
    room -= level.facts.length;
    const grown = grow(level.side, level.facts);
    if (grown.frontier.length === 0) return null;
    if (level.side === from) from = grown;
    else to = grown;
    const things = from.frontier.filter((thing) => to.distances.get(thing) === to.depth);
    if (things.length > 0) return { from, to, things, length: from.depth + to.depth };
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

type ReadFacts = (keys: readonly string[], limit: number) => Promise<readonly FoundFact[]>;

/**
 * The next level of the side that has fewer facts there: both are asked for a few, then for more,
 * until one has no more. Null when neither ends within `room`.
 */
async function cheaperLevel(
  from: Side,
  to: Side,
  room: number,
  readFacts: ReadFacts,
): Promise<{ readonly side: Side; readonly facts: readonly FoundFact[] } | null> {
  const sides = from.frontier.length <= to.frontier.length ? [from, to] : [to, from];
  for (let limit = FIRST_LIMIT; ; limit *= LIMIT_GROWTH) {
    const bounded = Math.min(limit, room);
    for (const side of sides) {
      const facts = await readFacts(side.frontier, bounded + 1);
      if (facts.length <= bounded) return { side, facts };
    }
    if (bounded === room) return null;
  }
}

async function read(
  { via, time, facts }: PathQuestion,
  engine: Engine,
  keys: readonly string[],
  limit: number,
): Promise<readonly FoundFact[]> {
  const found: FoundFact[] = [];
  const parameters: Parameters = { ...time, types: via, facts };
  for (let first = 0; first < keys.length && found.length < limit; first += KEYS_PER_STATEMENT) {
    const batch = keys.slice(first, first + KEYS_PER_STATEMENT);
    const rows = await engine.read(factsAround, {
      ...parameters,
      keys: batch,
      limit: limit - found.length,
    });
    for (const row of rows) found.push(row);
  }
  return found;
}

/** The side one step further. Facts that lead to what was reached by fewer steps fall away. */
function grow(side: Side, facts: readonly FoundFact[]): Side {
  const depth = side.depth + 1;
  for (const fact of facts) {
    const distance = side.distances.get(fact.other) ?? depth;
    if (distance < depth) continue;
    side.distances.set(fact.other, depth);
    append(side.arrivals, fact.other, fact);
  }
  const reached = facts.map(({ other }) => other);
  const frontier = [...new Set(reached)].filter((thing) => side.distances.get(thing) === depth);
  return { ...side, depth, frontier };
}

/** Adds a fact to those of a thing. */
export function append(facts: FactsByThing, thing: string, fact: FoundFact): void {
  const known = facts.get(thing);
  if (known === undefined) facts.set(thing, [fact]);
  else known.push(fact);
}

function tooLarge({ from, to }: PathQuestion, maximum: number, ...sides: Side[]): TooLargeError {
  const visited = sides.reduce((sum, { distances }) => sum + distances.size, 0);
  return new TooLargeError(
    `Between ${from} and ${to} the search reached ${visited} things and has more than ${maximum} facts to read. Narrow it: name the kinds of fact that matter in "via", or lower "maxLength".`,
    { maximum, arguments: ['via', 'maxLength'] },
  );
}
