import type { Context } from '../context.ts';
import { nodeById } from '../entities/thing/nodes.ts';
import { isThing, type Thing } from '../entities/thing/thing.ts';
import { ArgumentError } from '../errors.ts';
import { allNouns } from '../graph/noun.ts';

/**
 * The thing that an argument names, which may have taken over that id.
 *
 * @throws ArgumentError INVALID_ID when the id is not one of a thing; NOT_FOUND when it is not there
 */
export async function existingThing(
  id: string,
  argument: string,
  context: Context,
): Promise<Thing> {
  const found = await nodeById(id, argument, context, isThing, thingTypes());
  if (found !== null) return found;
  throw new ArgumentError('NOT_FOUND', argument, 'the id of a thing in this graph', id);
}

function thingTypes(): readonly string[] {
  const things = [...allNouns().values()].filter(({ interfaces }) => interfaces.includes('Thing'));
  return things.map(({ type }) => type);
}
