import type { ConnectionQuery } from '../generated/graph/graphql.ts';
import { type GraphThing, type Relation, relationOf, thingOf } from './relations.ts';

/** A connection of two things, from one to the other. */
export interface FoundPath {
  readonly things: readonly GraphThing[];
  readonly relations: readonly Relation[];
}

/**
 * The connection that is in the picture.
 *
 * @param way Which of those that were found, from 1 on; where there are not so many, the first
 * @returns Null where none was found
 */
export function foundPath(found: ConnectionQuery | null, way: number): FoundPath | null {
  const paths = found?.shortestPaths.paths ?? [];
  const path = paths[way - 1] ?? paths[0];
  if (path === undefined) return null;
  return {
    things: path.things.map((thing) => thingOf(thing)),
    relations: path.steps.map((step) => relationOf(step)),
  };
}
