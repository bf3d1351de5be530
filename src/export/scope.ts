import { ArgumentError, TooLargeError } from '../errors.ts';
import { EDGE_TYPES, type EdgeTypeName, typesParameter } from '../explore/paths/edge-types.ts';
import { thingsAround } from '../explore/paths/queries.ts';
import type { Engine } from '../graph/engine.ts';
import { inBatches } from '../graph/in-batches.ts';
import { loader } from '../graph/load.ts';
import { findNode, nounOfId } from '../graph/noun.ts';
import type { TimeParameters } from '../time/moment.ts';
import type { Ask } from './ask.ts';
import { found, listed } from './chosen-ids.ts';
import type { Scope } from './cut.ts';

/** How many steps a neighborhood may go out. */
export const DEEPEST = 6;
/** How many facts a neighborhood or project may be gathered along. */
const MOST_FACTS = 200_000;

/** Which kinds of fact lead from a thing of a type on to others. */
type Ways = (type: string, distance: number) => readonly EdgeTypeName[];

/**
 * What hangs on a project, by the type of what was reached: whoever takes part, leads or pays, the
 * chains of its grants, its talks with who gave them where; and the administration of a place that takes
 * part, not all the projects in which that does.
 */
const OF_PROJECT: { readonly [type: string]: readonly EdgeTypeName[] } = {
  Grant: ['AWARDED_BY', 'AWARDED_TO', 'FUNDED_BY', 'PARENT_GRANT', 'GRANTED_FOR'],
  Contribution: ['GAVE', 'GIVEN_AT', 'ABOUT'],
  Event: ['HELD_AT', 'HOSTED_BY', 'ATTENDED'],
  Municipality: ['ADMINISTERS'],
  District: ['ADMINISTERS'],
};

/**
 * Ids of the things of a scope, without what belongs to them.
 *
 * @throws ArgumentError NOT_FOUND for an unknown thing, INVALID_ARGUMENT for a list that is none or a
 * condition that it does not take; TooLargeError
 */
export async function thingsOf(
  scope: Scope,
  engine: Engine,
  ask: Ask,
  time: TimeParameters,
): Promise<ReadonlySet<string>> {
  switch (scope.kind) {
    case 'around': {
      const start = await existing('around', scope.id, engine);
      return spread(start, (_, at) => (at < scope.depth ? EDGE_TYPES : []), engine, time);
    }
    case 'project': {
      const start = await existing('project', scope.id, engine);
      if (nounOfId(start)?.type !== 'Project') {
        throw new ArgumentError('INVALID_ID', 'project', 'the id of a project', scope.id);
      }
      const ways: Ways = (type, at) => (at === 0 ? EDGE_TYPES : (OF_PROJECT[type] ?? []));
      return spread(start, ways, engine, time);
    }
    case 'search':
      return found(scope.query, ask);
    case 'list':
      return listed(scope.field, scope.where, ask);
  }
}

/** The id of the thing that is meant, which may have been given up for another. */
async function existing(argument: string, id: string, engine: Engine): Promise<string> {
  const found = nounOfId(id) === null ? null : await findNode(id, loader(engine));
  if (found !== null) return found.id;
  throw new ArgumentError('NOT_FOUND', argument, 'the id of a thing of this graph', id);
}

/** Goes out from a thing, level by level, as far as there are ways. */
async function spread(
  start: string,
  ways: Ways,
  engine: Engine,
  time: TimeParameters,
): Promise<ReadonlySet<string>> {
  const reached = new Set([start]);
  let frontier: readonly string[] = [start];
  let facts = 0;
  for (let distance = 0; frontier.length > 0; distance += 1) {
    const next: string[] = [];
    for (const [type, ids] of byType(frontier)) {
      const types = ways(type, distance);
      if (types.length === 0) continue;
      for (const keys of inBatches(ids)) {
        const limit = MOST_FACTS + 1 - facts;
        const around = await engine.read(thingsAround, {
          ...time,
          types: typesParameter(types),
          keys,
          ofEach: limit,
          limit,
        });
        const others = around.flatMap((found) => found.others);
        facts += others.length;
        if (facts > MOST_FACTS) throw tooLarge();
        for (const other of others) {
          if (reached.has(other)) continue;
          reached.add(other);
          next.push(other);
        }
      }
    }
    frontier = next;
  }
  return reached;
}

function byType(ids: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const grouped = new Map<string, string[]>();
  for (const id of ids) {
    const type = nounOfId(id)?.type ?? '';
    const known = grouped.get(type);
    if (known === undefined) grouped.set(type, [id]);
    else known.push(id);
  }
  return grouped;
}

function tooLarge(): TooLargeError {
  return new TooLargeError(
    `More than ${MOST_FACTS} facts lead on from there. Take a smaller "depth", some "types" of the whole graph, or the whole graph.`,
    { maximum: MOST_FACTS, arguments: ['depth', 'around', 'project'] },
  );
}
