import { createHash } from 'node:crypto';
import type { UndirectedGraph } from 'graphology';
import { createUnweightedIndexedBrandes } from 'graphology-shortest-path/indexed-brandes.js';

/**
 * How much actors stand between the others: for each of the first `actors` nodes of a graph the share
 * of the shortest paths between two other actors that go through it, averaged over all pairs of them
 * (Freeman 1977), by accumulation from single sources (Brandes 2001, 2008). Pairs that no path
 * connects count as 0; with fewer than three actors all are 0.
 *
 * @param pivots Places of the actors from which paths are followed. With all it is exact; with some
 * chosen at random it is an estimate without bias (Brandes and Pich 2007).
 */
export function betweennessOfActors(
  graph: UndirectedGraph,
  actors: number,
  pivots: readonly number[],
): Float64Array {
  const centrality = new Float64Array(actors);
  if (actors < 3) return centrality;
  const pathsFrom = createUnweightedIndexedBrandes(graph);
  const counts = new Float64Array(graph.order);
  const dependencies = new Float64Array(graph.order);
  for (const pivot of pivots) {
    const [stack, predecessors] = pathsFrom(pivot);
    const farthestFirst: number[] = [];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) farthestFirst.push(node);
    countPaths(farthestFirst, predecessors, counts);
    for (const node of farthestFirst) dependencies[node] = 0;
    for (const node of farthestFirst) {
      const dependency = dependencies[node] ?? 0;
      const ending = node < actors ? 1 : 0;
      const each = (ending + dependency) / (counts[node] ?? 1);
      for (const before of predecessors[node] ?? []) {
        dependencies[before] = (dependencies[before] ?? 0) + (counts[before] ?? 0) * each;
      }
      if (node < actors && node !== pivot) {
        centrality[node] = (centrality[node] ?? 0) + dependency;
      }
    }
  }
  const pairs = (actors - 1) * (actors - 2);
  return centrality.map((sum) => (sum * actors) / pivots.length / pairs);
}

/**
 * Counts the shortest paths to each node that was reached. The library counts them too, but in 32
 * bits, which the paths of a large network exceed.
 */
function countPaths(
  farthestFirst: readonly number[],
  predecessors: readonly (readonly number[])[],
  counts: Float64Array,
): void {
  for (let place = farthestFirst.length - 1; place >= 0; place -= 1) {
    const node = farthestFirst[place] ?? 0;
    const before = predecessors[node] ?? [];
    let paths = before.length === 0 ? 1 : 0;
    for (const each of before) paths += counts[each] ?? 0;
    counts[node] = paths;
  }
}

/**
 * Places of `size` ids, as good as chosen at random and yet always the same: those whose fingerprints
 * come first. Most of a sample stays when the ids change a little.
 */
export function sampled(ids: readonly string[], size: number): readonly number[] {
  if (size >= ids.length) return ids.map((_, place) => place);
  return ids
    .map((id, place) => ({ place, mark: createHash('sha256').update(id).digest('hex') }))
    .toSorted((a, b) => (a.mark < b.mark ? -1 : 1))
    .slice(0, size)
    .map(({ place }) => place);
}
