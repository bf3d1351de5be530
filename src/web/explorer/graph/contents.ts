import type { SurroundingsQuery } from '../generated/graph/graphql.ts';
import type { FoundPath } from './found-path.ts';
import { bundleId, type Expansion, type GraphState } from './graph-address.ts';
import { type GraphThing, kinOf, type Relation, relationOf, thingOf } from './relations.ts';

/** How many things the picture shows at first, and how many each expansion adds. */
export const FIRST = 50;
/** How many things an answer holds at most, and so the picture around one thing. */
export const MOST = 1_000;

/** What is known and what of it is in the picture, before any filter. */
export interface Contents {
  /** In the picture, the center first, then in the order in which they came. */
  readonly things: ReadonlyMap<string, GraphThing>;
  /** Between things of the picture. */
  readonly relations: readonly Relation[];
  /** Relationships at things of the picture, shown and not. */
  readonly relationCount: number;
  /** Things next to those of the picture that are not in it, by type. */
  readonly beyond: ReadonlyMap<GraphThing['type'], number>;
  /** Things within the steps that were asked for, in the picture or not. */
  readonly reached: number;
  /** Whether there are more of those than an answer holds. */
  readonly reachesFurther: boolean;
  /** Whether districts can stand for some of the things that were reached. */
  readonly hasDistricts: boolean;
}

/** Answers around the center and around each thing that is expanded; those that have come. */
export interface Answers {
  readonly center: SurroundingsQuery;
  readonly around: ReadonlyMap<string, SurroundingsQuery>;
  /** Things and relationships of a connection, which are in the picture in any case. */
  readonly connection: FoundPath | null;
}

/** Which things are in the picture, and how those of districts are put together. */
interface Choice {
  readonly shown: Map<string, GraphThing>;
  /** The mark that stands for a thing, by the thing's id. */
  readonly bundled: Map<string, string>;
  /** Districts for which no mark stands. */
  readonly opened: readonly string[];
}

/**
 * Puts together what the picture shows: what is around its center, what its expansions add, and the
 * connection that was found; with every relationship that is known between them.
 */
export function contentsOf(
  {
    depth,
    extent,
    expansions,
    opened,
  }: Pick<GraphState, 'depth' | 'extent' | 'expansions' | 'opened'>,
  { center, around, connection }: Answers,
): Contents {
  const choice: Choice = { shown: new Map(), bundled: new Map(), opened };
  const reached = center.neighborhood.nodes
    .filter(({ distance }) => distance <= depth)
    .map(({ thing }) => thingOf(thing));
  choose(reached, extent, choice);
  for (const expansion of expansions) expand(expansion, around, choice);
  for (const thing of connection?.things ?? []) show(thing, choice);
  const known = knownOf([center, ...around.values()], connection);
  const relations = between(known.relations.values(), choice);
  const touching = [...known.relations.values()].filter(
    ({ from, to }) => isIn(from, choice) || isIn(to, choice),
  );
  return {
    things: choice.shown,
    relations,
    relationCount: touching.length + unread(center, choice),
    beyond: beyondOf(touching, known.things, choice),
    reached: reached.length,
    reachesFurther: reached.length >= MOST,
    hasDistricts: reached.some(({ district }) => district !== null),
  };
}

function choose(things: readonly GraphThing[], extent: GraphState['extent'], choice: Choice): void {
  if (extent !== 'districts') {
    for (const thing of extent === 'all' ? things : things.slice(0, FIRST)) show(thing, choice);
    return;
  }
  const [center, ...others] = things;
  if (center !== undefined) show(center, choice);
  showByDistrict(others, choice);
}

function expand(
  { id, kind, outward, extent }: Expansion,
  around: Answers['around'],
  choice: Choice,
): void {
  const answer = around.get(id);
  if (answer === undefined) return;
  const kin = kinOf(id, answer).find((known) => known.kind === kind && known.outward === outward);
  const others = kin?.others ?? [];
  if (extent === 'districts') {
    const missing = others.filter((other) => !isIn(other.id, choice));
    showByDistrict(missing, choice);
    return;
  }
  for (const thing of extent === 'all' ? others : others.slice(0, FIRST)) show(thing, choice);
}

/** Shows the first of those that lie in no district, then one mark for each district. */
function showByDistrict(things: readonly GraphThing[], choice: Choice): void {
  const districts = new Map<string, GraphThing[]>();
  const single: GraphThing[] = [];
  for (const thing of things) {
    const district = thing.district?.id;
    if (district === undefined || choice.opened.includes(district)) single.push(thing);
    else districts.set(district, [...(districts.get(district) ?? []), thing]);
  }
  for (const thing of single.slice(0, FIRST)) show(thing, choice);
  for (const [district, members] of districts) {
    const id = bundleId(district);
    const [first] = members;
    if (first?.district == null) continue;
    const stands = (choice.shown.get(id)?.stands ?? 0) + members.length;
    const { type, district: place } = first;
    choice.shown.set(id, { id, type, name: place.name, district: place, stands });
    for (const member of members) choice.bundled.set(member.id, id);
  }
}

function show(thing: GraphThing, { shown, bundled }: Choice): void {
  const bundleOf = bundled.get(thing.id);
  const mark = bundleOf === undefined ? undefined : shown.get(bundleOf);
  if (mark !== undefined && bundleOf !== undefined) {
    bundled.delete(thing.id);
    if (mark.stands === 1) shown.delete(bundleOf);
    else shown.set(bundleOf, { ...mark, stands: mark.stands - 1 });
  }
  if (!shown.has(thing.id)) shown.set(thing.id, thing);
}

function isIn(id: string, { shown, bundled }: Choice): boolean {
  return shown.has(id) || bundled.has(id);
}

/** Everything that the answers hold, each thing and relationship once. */
function knownOf(
  answers: readonly SurroundingsQuery[],
  connection: Answers['connection'],
): { readonly things: Map<string, GraphThing>; readonly relations: Map<string, Relation> } {
  const things = new Map<string, GraphThing>();
  const relations = new Map<string, Relation>();
  for (const { neighborhood } of answers) {
    for (const { thing } of neighborhood.nodes) things.set(thing.id, thingOf(thing));
    for (const step of neighborhood.edges) {
      const relation = relationOf(step);
      relations.set(relation.key, relation);
    }
  }
  for (const thing of connection?.things ?? []) things.set(thing.id, thing);
  for (const relation of connection?.relations ?? []) relations.set(relation.key, relation);
  return { things, relations };
}

/** The relationships between things of the picture; those of a mark for several put together. */
function between(relations: Iterable<Relation>, choice: Choice): Relation[] {
  const { shown, bundled } = choice;
  const lines = new Map<string, Relation>();
  for (const relation of relations) {
    const from = bundled.get(relation.from) ?? relation.from;
    const to = bundled.get(relation.to) ?? relation.to;
    if (from === to || !shown.has(from) || !shown.has(to)) continue;
    const isSame = from === relation.from && to === relation.to;
    if (isSame) {
      lines.set(relation.key, relation);
      continue;
    }
    const key = JSON.stringify([relation.kind, from, to, relation.planned]);
    const line = lines.get(key);
    lines.set(
      key,
      line === undefined
        ? { ...relation, key, from, to, validFrom: null, validTo: null, detail: null }
        : {
            ...line,
            stands: line.stands + 1,
            evidence: [...new Set([...line.evidence, ...relation.evidence])],
          },
    );
  }
  return [...lines.values()];
}

/** Relationships of things of the picture that an answer left out because it would have been too long. */
function unread({ neighborhood }: SurroundingsQuery, choice: Choice): number {
  return neighborhood.truncated
    .filter(({ thing }) => isIn(thing.id, choice))
    .reduce((sum, { facts }) => sum + facts, 0);
}

function beyondOf(
  touching: readonly Relation[],
  things: ReadonlyMap<string, GraphThing>,
  choice: Choice,
): Map<GraphThing['type'], number> {
  const ids = new Set(touching.flatMap(({ from, to }) => [from, to]));
  const counts = new Map<GraphThing['type'], number>();
  for (const id of ids) {
    const thing = isIn(id, choice) ? undefined : things.get(id);
    if (thing !== undefined) counts.set(thing.type, (counts.get(thing.type) ?? 0) + 1);
  }
  return counts;
}
