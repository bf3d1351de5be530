import { append, type Meeting } from './path-search.ts';
import type { FoundFact } from './queries.ts';
import type { Path } from './step.ts';

/** All shortest paths between two things, as far as they were asked for. */
export interface ShortestPaths {
  readonly paths: readonly Path[];
  /** How many steps each has; null when there is no path. */
  readonly length: number | null;
  /** How many there are in all; null when that is more than a GraphQL `Int` can say. */
  readonly totalCount: number | null;
  readonly hasMore: boolean;
}

/** The first of all shortest paths, each as the facts that it goes along, found from its start. */
export interface FoundPaths {
  readonly paths: readonly (readonly FoundFact[])[];
  /** How many there are in all; exact to 2^53. */
  readonly total: number;
}

/**
 * Every shortest path is a way through the facts that both sides of the search arrived over. Their
 * order is that of the things that they go through, by sort key, then id, then of their facts.
 *
 * @param limit How many paths are wanted.
 */
export function firstPaths(meeting: Meeting, limit: number): FoundPaths {
  const onward = onwardFacts(meeting);
  const paths: FoundFact[][] = [];
  for (const path of walk(onward, meeting.from.origin, meeting.to.origin, [])) {
    if (paths.length === limit) break;
    paths.push(path);
  }
  return { paths, total: count(onward, meeting.from.origin, meeting.to.origin, new Map()) };
}

type Onward = ReadonlyMap<string, readonly FoundFact[]>;

/** By each thing on a shortest path: the facts by which paths go on from it, in their order. */
function onwardFacts({ from, to, things }: Meeting): Onward {
  const onward = new Map<string, FoundFact[]>();
  visit(things, (thing) => {
    const arrivals = from.arrivals.get(thing) ?? [];
    for (const fact of arrivals) append(onward, fact.key, fact);
    return arrivals;
  });
  const sortKeys = sortKeysOf(to.arrivals);
  visit(things, (thing) => {
    const arrivals = to.arrivals.get(thing) ?? [];
    for (const fact of arrivals)
      append(onward, thing, { ...turned(fact), sortKey: sortKeys.get(fact.key) ?? '' });
    return arrivals;
  });
  for (const facts of onward.values()) facts.sort(compare);
  return onward;
}

/** Goes once through the things from which arrivals lead back towards the origin of a side. */
function visit(things: readonly string[], arrivalsAt: (thing: string) => readonly FoundFact[]) {
  const seen = new Set(things);
  for (const thing of seen) {
    for (const { key } of arrivalsAt(thing)) seen.add(key);
  }
}

/** The sort key of each thing that was reached. */
function sortKeysOf(arrivals: ReadonlyMap<string, readonly FoundFact[]>): Map<string, string> {
  const keys = new Map<string, string>();
  for (const [thing, [first]] of arrivals) keys.set(thing, first?.sortKey ?? '');
  return keys;
}

/** The same fact, found from its other end; `sortKey` is still that of the end it was found to. */
export function turned<Found extends FoundFact>(fact: Found): Found {
  const direction = fact.direction === 'FORWARD' ? 'BACKWARD' : 'FORWARD';
  return { ...fact, key: fact.other, other: fact.key, direction };
}

function* walk(
  onward: Onward,
  thing: string,
  end: string,
  before: readonly FoundFact[],
): Generator<FoundFact[]> {
  if (thing === end) {
    yield [...before];
    return;
  }
  for (const fact of onward.get(thing) ?? []) {
    yield* walk(onward, fact.other, end, [...before, fact]);
  }
}

function count(onward: Onward, thing: string, end: string, known: Map<string, number>): number {
  if (thing === end) return 1;
  const before = known.get(thing);
  if (before !== undefined) return before;
  let total = 0;
  for (const { other } of onward.get(thing) ?? []) total += count(onward, other, end, known);
  known.set(thing, total);
  return total;
}

/** By sort key, then id of the other end, then by id of the fact; all are ASCII. */
export function compare(a: FoundFact, b: FoundFact): number {
  return order(a.sortKey, b.sortKey) || order(a.other, b.other) || order(a.id, b.id);
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
