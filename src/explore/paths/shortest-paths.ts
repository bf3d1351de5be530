import type { Engine } from '../../graph/engine.ts';
import { inBatches } from '../../graph/in-batches.ts';
import { typesParameter } from './edge-types.ts';
import { append, MAXIMUM_FACTS, type Meeting, type PathQuestion } from './path-search.ts';
import { type FoundFact, factsBetween } from './queries.ts';
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

/** What leads on from each thing on a shortest path, towards the end. */
type Onward<Way> = ReadonlyMap<string, readonly Way[]>;

/** How many shortest paths there are; exact to 2^53. */
export function countPaths(meeting: Meeting): number {
  const { onward } = waysOf(meeting);
  return count(onward, meeting.from.origin, meeting.to.origin, new Map());
}

/**
 * The first shortest paths, each as the facts that it goes along, found from its start: those that both sides of the
 * search arrived over. Their order is that of the things that they go through, by sort key, then id, then of their
 * facts.
 *
 * @param limit How many paths are wanted.
 */
export async function firstPaths(
  meeting: Meeting,
  question: PathQuestion,
  engine: Engine,
  limit: number,
): Promise<readonly (readonly FoundFact[])[]> {
  const onward = await readFacts(meeting, question, engine);
  const paths: (readonly FoundFact[])[] = [];
  for (const path of walk(onward, meeting.from.origin, meeting.to.origin, [])) {
    if (paths.length === limit) break;
    paths.push(path);
  }
  return paths;
}

/** The things on shortest paths. */
interface Ways {
  /** Those to which each leads, as often as facts lead there. */
  readonly onward: Onward<string>;
  /** Those from which the search went on, so that all facts of the paths are found from them. */
  readonly expanded: ReadonlySet<string>;
}

function waysOf({ from, to, things }: Meeting): Ways {
  const onward = new Map<string, string[]>();
  const expanded = new Set<string>();
  visit(things, (thing) => {
    const arrivals = from.arrivals.get(thing) ?? [];
    for (const key of arrivals) append(onward, key, thing);
    return arrivals;
  });
  for (const key of onward.keys()) expanded.add(key);
  visit(things, (thing) => {
    const arrivals = to.arrivals.get(thing) ?? [];
    for (const key of arrivals) {
      append(onward, thing, key);
      expanded.add(key);
    }
    return arrivals;
  });
  return { onward, expanded };
}

/** Goes once through the things from which arrivals lead back towards the origin of a side. */
function visit(things: readonly string[], arrivalsAt: (thing: string) => readonly string[]) {
  const seen = new Set(things);
  for (const thing of seen) {
    for (const key of arrivalsAt(thing)) seen.add(key);
  }
}

/** The facts by which paths go on from each thing, in their order. */
async function readFacts(
  meeting: Meeting,
  question: PathQuestion,
  engine: Engine,
): Promise<Onward<FoundFact>> {
  const { onward, expanded } = waysOf(meeting);
  const found = await factsOf([...onward.keys(), meeting.to.origin], expanded, question, engine);
  const ways = new Map([...onward].map(([thing, next]) => [thing, new Set(next)]));
  const sortKeys = new Map(found.map(({ other, sortKey }) => [other, sortKey]));
  const facts = new Map<string, FoundFact[]>();
  for (const fact of found) {
    const { key, other } = fact;
    const isFromStart = meeting.from.distances.has(key);
    if (isFromStart && ways.get(key)?.has(other)) append(facts, key, fact);
    if (!isFromStart && ways.get(other)?.has(key)) {
      append(facts, other, { ...turned(fact), sortKey: sortKeys.get(key) ?? '' });
    }
  }
  for (const each of facts.values()) each.sort(compare);
  return facts;
}

/** The facts between things, found from some of them. */
async function factsOf(
  things: readonly string[],
  keys: ReadonlySet<string>,
  { via, time }: PathQuestion,
  engine: Engine,
): Promise<readonly FoundFact[]> {
  const others = Object.fromEntries(things.map((thing) => [thing, true]));
  const parameters = { ...time, types: typesParameter(via), others, limit: MAXIMUM_FACTS };
  const found: FoundFact[] = [];
  for (const batch of inBatches(keys)) {
    for (const fact of await engine.read(factsBetween, { ...parameters, keys: batch })) {
      found.push(fact);
    }
  }
  return found;
}

/** The same fact, found from its other end; `sortKey` is still that of the end it was found to. */
export function turned<Found extends FoundFact>(fact: Found): Found {
  const direction = fact.direction === 'FORWARD' ? 'BACKWARD' : 'FORWARD';
  return { ...fact, key: fact.other, other: fact.key, direction };
}

function* walk(
  onward: Onward<FoundFact>,
  thing: string,
  end: string,
  before: readonly FoundFact[],
): Generator<readonly FoundFact[]> {
  if (thing === end) {
    yield before;
    return;
  }
  for (const fact of onward.get(thing) ?? []) {
    yield* walk(onward, fact.other, end, [...before, fact]);
  }
}

function count(
  onward: Onward<string>,
  thing: string,
  end: string,
  known: Map<string, number>,
): number {
  if (thing === end) return 1;
  const before = known.get(thing);
  if (before !== undefined) return before;
  let total = 0;
  for (const next of onward.get(thing) ?? []) total += count(onward, next, end, known);
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
