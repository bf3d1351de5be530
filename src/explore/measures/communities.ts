import type { UndirectedGraph } from 'graphology';
import imported from 'graphology-communities-louvain';

/** The groups of actors that hang together more closely than with others. */
export interface Communities {
  /** Number of each actor's community: 1 is the one with most actors, then the one with the first id. */
  readonly numbers: Uint32Array;
  /** How many have actors. */
  readonly count: number;
  /** How much closer than by chance (Newman 2006); null in a network without ties. */
  readonly modularity: number | null;
}

/**
 * Divides a graph by the Louvain method (Blondel et al. 2008), going through its nodes in their order,
 * so that the same graph is always divided alike.
 *
 * @param ids Ids of the nodes, the actors first.
 */
export function communitiesOfActors(
  graph: UndirectedGraph,
  ids: readonly string[],
  actors: number,
): Communities {
  if (graph.size === 0) {
    const numbers = Uint32Array.from({ length: actors }, (_, place) => place + 1);
    return { numbers, count: actors, modularity: null };
  }
  const { communities, modularity } = louvain().detailed(graph, { randomWalk: false });
  const found = ids.slice(0, actors).map((id) => communities[id] ?? 0);
  const sizes = new Map<number, number>();
  // The first actor of each enters it here first, so that among equals the order is that of ids.
  for (const community of found) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  const bySize = [...sizes].toSorted(([, a], [, b]) => b - a);
  const numberOf = new Map(bySize.map(([community], place) => [community, place + 1]));
  const numbers = Uint32Array.from(found, (community) => numberOf.get(community) ?? 0);
  return { numbers, count: sizes.size, modularity };
}

type Louvain = (typeof imported)['default'];

/** The package exports the function itself, whatever its types say of a default. */
function louvain(): Louvain {
  const exported: unknown = imported;
  if (isLouvain(exported)) return exported;
  throw new Error('graphology-communities-louvain exports something else than expected');
}

function isLouvain(exported: unknown): exported is Louvain {
  return typeof exported === 'function' && 'detailed' in exported;
}
