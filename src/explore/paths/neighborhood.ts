import { type Thing, thing } from '../../entities/thing/thing.ts';
import { TooLargeError } from '../../errors.ts';
import type { Engine } from '../../graph/engine.ts';
import type { TimeParameters } from '../../time/moment.ts';
import { type EdgeTypeName, typesParameter } from './edge-types.ts';
import { MAXIMUM_FACTS } from './path-search.ts';
import {
  type FoundNeighbor,
  type NeighborCounts,
  neighborCountsByThing,
  neighborsByThing,
} from './queries.ts';
import { compare, turned } from './shortest-paths.ts';
import { type Step, stepAlong } from './step.ts';

/** Which part of the graph around a thing is wanted. */
export interface NeighborhoodQuestion {
  readonly center: Thing;
  /** How many steps the search goes out. */
  readonly depth: number;
  /** The kinds of fact that it goes along. */
  readonly types: readonly EdgeTypeName[];
  /** The most things that it shows, the center among them. */
  readonly limit: number;
  readonly time: TimeParameters;
}

/** The things around a thing, with the facts between them that the search went along. */
export interface Neighborhood {
  readonly center: Thing;
  /** By distance, then sort key, then id; the center first. */
  readonly nodes: readonly NeighborhoodNode[];
  /** Each fact once, from the end that was reached first; in the order of its ends. */
  readonly edges: readonly Step[];
  readonly truncated: readonly Truncation[];
}

export interface NeighborhoodNode {
  readonly thing: Thing;
  /** How many steps it is away from the center. */
  readonly distance: number;
}

/** What is not shown of a thing from which the search went on. */
export interface Truncation {
  readonly thing: Thing;
  /** How many of its facts. */
  readonly facts: number;
  /** How many of the things that its facts lead to, over any of them. */
  readonly neighbors: number;
}

/** Of a thing with more facts than this, only so many are looked at. */
const FACTS_PER_THING = 1_000;

/**
 * Searches outward from a thing, level by level, until the depth is reached or `limit` things are
 * shown.
 *
 * @throws TooLargeError when a level has more than `maximumFacts`
 */
export async function neighborhood(
  question: NeighborhoodQuestion,
  engine: Engine,
  maximumFacts = MAXIMUM_FACTS,
): Promise<Neighborhood> {
  const { center, depth } = question;
  const shown = new Map([[center.id, { thing: center, distance: 0 }]]);
  const facts = new Map<string, FoundNeighbor>();
  const counts: NeighborCounts[] = [];
  let frontier = [center.id];
  for (let distance = 1; distance <= depth && frontier.length > 0; distance += 1) {
    const level = await readLevel(question, engine, frontier, maximumFacts);
    counts.push(...level.counts);
    frontier = admit(level.facts, shown, distance, question.limit);
    for (const fact of level.facts) {
      if (shown.has(fact.other) && !facts.has(fact.id)) facts.set(fact.id, fact);
    }
  }
  const edges = stepsBetween(shown, [...facts.values()]);
  return { center, nodes: [...shown.values()], edges, truncated: leftOut(shown, counts, edges) };
}

type Shown = Map<string, NeighborhoodNode>;

/** The facts at the things of a level, in the order in which those were reached. */
async function readLevel(
  { types, time }: NeighborhoodQuestion,
  engine: Engine,
  keys: readonly string[],
  maximum: number,
): Promise<{ readonly counts: readonly NeighborCounts[]; readonly facts: FoundNeighbor[] }> {
  const parameters = { keys, types: typesParameter(types), ...time };
  const counts = await engine.read(neighborCountsByThing, parameters);
  const expected = counts.reduce((sum, { facts }) => sum + Math.min(facts, FACTS_PER_THING), 0);
  if (expected > maximum) {
    throw new TooLargeError(
      `The neighborhood goes on from ${keys.length} things with ${expected} facts; it may go along ${maximum}. Narrow it: name the kinds of fact that matter in "types", or lower "depth" or "limit".`,
      { maximum, arguments: ['types', 'depth', 'limit'] },
    );
  }
  const bounded = { ...parameters, limit: FACTS_PER_THING };
  const facts = await engine.read(neighborsByThing, bounded);
  const places = new Map(keys.map((key, place) => [key, place]));
  const placeOf = (fact: FoundNeighbor) => places.get(fact.key) ?? keys.length;
  return { counts, facts: facts.toSorted((a, b) => placeOf(a) - placeOf(b) || compare(a, b)) };
}

/** Shows the things that were not reached before, as far as there is room; returns their ids. */
function admit(
  facts: readonly FoundNeighbor[],
  shown: Shown,
  distance: number,
  limit: number,
): string[] {
  const candidates = new Map<string, FoundNeighbor>();
  for (const fact of facts) {
    if (!shown.has(fact.other)) candidates.set(fact.other, fact);
  }
  const inOrder = [...candidates.values()].toSorted((a, b) =>
    compare({ ...a, id: '' }, { ...b, id: '' }),
  );
  const admitted = inOrder.slice(0, limit - shown.size);
  for (const { other, node } of admitted) shown.set(other, { thing: thing.parse(node), distance });
  return admitted.map(({ other }) => other);
}

/** The facts as steps, by the places of their ends, then by id. */
function stepsBetween(shown: Shown, facts: readonly FoundNeighbor[]): Step[] {
  const places = new Map([...shown.keys()].map((id, place) => [id, place]));
  const placeOf = (id: string) => places.get(id) ?? shown.size;
  const outward = facts.map((fact) =>
    placeOf(fact.key) <= placeOf(fact.other) ? fact : turned(fact),
  );
  const inOrder = outward.toSorted(
    (a, b) =>
      placeOf(a.key) - placeOf(b.key) || placeOf(a.other) - placeOf(b.other) || compare(a, b),
  );
  return inOrder.flatMap((fact) => {
    const [from, to] = [shown.get(fact.key), shown.get(fact.other)];
    return from === undefined || to === undefined ? [] : [stepAlong(fact, from.thing, to.thing)];
  });
}

/** What is not among the steps of each thing from which the search went on. */
function leftOut(
  shown: Shown,
  counts: readonly NeighborCounts[],
  steps: readonly Step[],
): Truncation[] {
  const reached = new Map<string, { facts: number; neighbors: Set<string> }>();
  for (const { from, to } of steps) {
    note(reached, from.id, to.id);
    if (from.id !== to.id) note(reached, to.id, from.id);
  }
  const byThing = new Map(counts.map((count) => [count.key, count]));
  return [...shown.values()].flatMap((node) => {
    const all = byThing.get(node.thing.id);
    if (all === undefined) return [];
    const told = reached.get(node.thing.id);
    const facts = all.facts - (told?.facts ?? 0);
    const neighbors = all.things - (told?.neighbors.size ?? 0);
    return facts === 0 ? [] : [{ thing: node.thing, facts, neighbors }];
  });
}

function note(
  reached: Map<string, { facts: number; neighbors: Set<string> }>,
  thing: string,
  neighbor: string,
): void {
  const known = reached.get(thing) ?? { facts: 0, neighbors: new Set() };
  known.facts += 1;
  known.neighbors.add(neighbor);
  reached.set(thing, known);
}
