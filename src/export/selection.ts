import '../entities/resolvers.ts';
import { allEdgeTypes } from '../graph/edge.ts';
import type { Engine } from '../graph/engine.ts';
import { inBatches } from '../graph/in-batches.ts';
import { allNouns, COPIES, nounOfId } from '../graph/noun.ts';
import { type Record, records, texts } from '../graph/record.ts';
import { BELONGINGS, belongingsOf, edgesFrom, SOURCE_EDGE, storedNodes } from './queries.ts';
import type { Taken } from './taken.ts';

/** The ids of a part of the graph. */
export interface Selection {
  has(id: string): boolean;
  /** Those of a type, by id. */
  ofType(type: string): readonly string[];
}

/** The types of edge that name further things, and the columns in which they do. */
const NAMING = [...allEdgeTypes().values()].flatMap(({ type, properties }) => {
  const columns = Object.keys(properties).filter((column) => properties[column] === 'ids');
  return columns.length === 0 ? [] : [{ type, columns }];
});

/**
 * The things, and what belongs to them: whoever takes part jointly with them, their figures and rules, the passages that state them and the
 * facts between them, and the sources of those.
 */
export async function selectionOf(
  things: ReadonlySet<string>,
  engine: Engine,
  taken: Taken,
): Promise<Selection> {
  const ids = await withPartners(things, engine, taken);
  for (const type of BELONGINGS) {
    for (const keys of inBatches([...ids])) {
      for (const { id } of await engine.read(belongingsOf(type), { keys })) ids.add(id);
    }
  }
  for (const passage of await passagesOf(ids, engine, taken)) ids.add(passage);
  const passages = [...ids].filter((id) => nounOfId(id)?.type === 'Evidence');
  for (const keys of inBatches(passages)) {
    for (const { finish } of await engine.read(edgesFrom(SOURCE_EDGE), { keys })) ids.add(finish);
  }
  return byType(ids);
}

/** The things, and those that facts between them name besides their ends, such as a consortium's members. */
async function withPartners(
  things: ReadonlySet<string>,
  engine: Engine,
  taken: Taken,
): Promise<Set<string>> {
  const ids = new Set(things);
  let before: number;
  do {
    before = ids.size;
    for (const { type, columns } of NAMING) {
      for (const keys of inBatches([...ids])) {
        for (const { finish, edge } of await engine.read(edgesFrom(type), { keys })) {
          if (!ids.has(finish) || !taken.holds(edge)) continue;
          for (const column of columns) for (const id of texts(edge, column)) ids.add(id);
        }
      }
    }
  } while (ids.size > before);
  return ids;
}

/** Ids of the passages that state nodes, their dated values, or facts between them. */
async function passagesOf(
  ids: ReadonlySet<string>,
  engine: Engine,
  taken: Taken,
): Promise<ReadonlySet<string>> {
  const passages = new Set<string>();
  const note = (stated: Record) => {
    for (const passage of evidenceOf(stated)) passages.add(passage);
  };
  for (const keys of inBatches(ids)) {
    for (const { node } of await engine.read(storedNodes, { keys })) {
      if (!taken.holds(node)) continue;
      note(node);
      for (const copy of COPIES) records(node, copy).forEach(note);
    }
    for (const type of allEdgeTypes().keys()) {
      for (const { finish, edge } of await engine.read(edgesFrom(type), { keys })) {
        if (ids.has(finish) && taken.holds(edge)) note(edge);
      }
    }
  }
  return passages;
}

function evidenceOf(stated: Record): readonly string[] {
  return 'evidence' in stated && stated.evidence !== null ? texts(stated, 'evidence') : [];
}

function byType(ids: ReadonlySet<string>): Selection {
  const types = new Map([...allNouns().values()].map(({ type }) => [type, [] as string[]]));
  for (const id of ids) types.get(nounOfId(id)?.type ?? '')?.push(id);
  // By code units, as both engines order ids, which are ASCII.
  for (const ofType of types.values()) ofType.sort();
  return { has: (id) => ids.has(id), ofType: (type) => types.get(type) ?? [] };
}
