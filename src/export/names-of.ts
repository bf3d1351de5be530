import type { GraphSource } from './graph-source.ts';
import { labelOf } from './label.ts';

/** What nodes are called, by id; an id that is none of a stored node has no name. */
export async function namesOf(
  source: GraphSource,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const nodes = await source.nodesById(new Set(ids));
  return new Map(nodes.map((node) => [node.id, labelOf(node, source.cut)]));
}
