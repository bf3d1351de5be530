import { DataFactory, type Quad } from 'n3';
import { EDGE_TYPES, typesParameter } from '../../explore/paths/edge-types.ts';
import { neighborsByThing } from '../../explore/paths/queries.ts';
import { allEdgeTypes } from '../../graph/edge.ts';
import type { Engine } from '../../graph/engine.ts';
import { inBatches } from '../../graph/in-batches.ts';
import { type Noun, nounOfId } from '../../graph/noun.ts';
import { text } from '../../graph/record.ts';
import type { ExportedEdge } from '../graph-source.ts';
import { BELONGINGS, belongingsOf, edgesFrom, storedNodes } from '../queries.ts';
import { description } from './description.ts';
import { factQuads } from './fact-quads.ts';
import { nameQuads } from './naming-quads.ts';
import { nodeQuads } from './node-quads.ts';
import type { Telling } from './telling.ts';
import { term } from './terms.ts';

/** How many facts a node is described with besides those that start at it. */
const MOST_FACTS = 500;

/**
 * What there is to say of a node, some quads at a time: itself, its names and keys, its figures or
 * rules, every fact that starts at it, and the first 500 facts by the name of their other end; then what
 * those others are called. Where the rest is stands as `rdfs:seeAlso`.
 *
 * @returns no quads where there is no such node
 */
export async function* described(
  id: string,
  engine: Engine,
  telling: Telling,
): AsyncGenerator<readonly Quad[]> {
  const noun = nounOfId(id);
  const [found] = await engine.read(storedNodes, { keys: [id] });
  if (noun === null || found === undefined) return;
  yield nodeQuads(noun, found.node, telling);
  if (!noun.interfaces.includes('Thing')) return;
  yield seeAlso(id, telling);
  yield* belongings(id, engine, telling);
  const outgoing = await factsFrom(id, noun, engine, telling);
  const around = await factsAround(id, engine, telling);
  for (const fact of new Map([...outgoing, ...around.facts]).values())
    yield factQuads(fact, telling);
  yield* around.names;
}

type Facts = ReadonlyMap<string, ExportedEdge>;

async function factsFrom(
  id: string,
  noun: Noun,
  engine: Engine,
  { taken }: Telling,
): Promise<Facts> {
  const labels = [noun.type, ...noun.interfaces];
  const facts = new Map<string, ExportedEdge>();
  for (const { type, from } of allEdgeTypes().values()) {
    if (!from.some((label) => labels.includes(label))) continue;
    for (const { finish, edge } of await engine.read(edgesFrom(type), { keys: [id] })) {
      if (!taken.holds(edge)) continue;
      const fact = { id: text(edge, 'id'), type, start: id, finish, stored: edge };
      facts.set(`${type} ${fact.id}`, fact);
    }
  }
  return facts;
}

async function factsAround(id: string, engine: Engine, telling: Telling) {
  const facts = new Map<string, ExportedEdge>();
  const others = new Map<string, readonly Quad[]>();
  const asked = {
    ...telling.taken.time,
    keys: [id],
    types: typesParameter(EDGE_TYPES),
    limit: MOST_FACTS,
  };
  for (const { type, direction, other, edge, node } of await engine.read(neighborsByThing, asked)) {
    const [start, finish] = direction === 'FORWARD' ? [id, other] : [other, id];
    const fact = { id: text(edge, 'id'), type, start, finish, stored: edge };
    facts.set(`${type} ${fact.id}`, fact);
    const noun = nounOfId(other);
    if (noun !== null) others.set(other, nameQuads(noun, node, telling));
  }
  return { facts, names: [...others.values()] };
}

/** The figures of a thing, and the rules of a project. */
async function* belongings(
  id: string,
  engine: Engine,
  telling: Telling,
): AsyncGenerator<readonly Quad[]> {
  for (const type of BELONGINGS) {
    const ids = (await engine.read(belongingsOf(type), { keys: [id] })).map((found) => found.id);
    for (const keys of inBatches(ids)) {
      for (const { key, node } of await engine.read(storedNodes, { keys })) {
        const noun = nounOfId(key);
        if (noun !== null && telling.taken.holds(node)) yield nodeQuads(noun, node, telling);
      }
    }
  }
}

/** Where the rest is: the thing's whole neighborhood, in the same form. */
function seeAlso(id: string, { names }: Telling): readonly Quad[] {
  const about = description(names.node(id));
  const query = new URLSearchParams({ format: 'turtle', around: id });
  const around = new URL(`/export?${query}`, names.baseUri).href;
  about.say(term('rdfs:seeAlso'), DataFactory.namedNode(around));
  return about.quads();
}
