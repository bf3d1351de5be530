import { createRequire } from 'node:module';
import fc from 'fast-check';
import Graph, { type UndirectedGraph } from 'graphology';
import type metrics from 'graphology-metrics/centrality/betweenness.js';
import { betweennessOfActors, sampled } from '../../../src/explore/measures/betweenness.ts';
import { EFFORT, measure } from '../../../src/explore/measures/measure.ts';
import type { Network } from '../../../src/explore/measures/network.ts';

/** The package exports the function itself, whatever its types say of a default. */
const betweennessCentrality: (typeof metrics)['default'] = createRequire(import.meta.url)(
  'graphology-metrics/centrality/betweenness.js',
);

const MOST_THINGS = 14;

/** Networks of a few actors, other things, and any ties between them. */
const anyNetwork: fc.Arbitrary<Network> = fc
  .record({
    actors: fc.integer({ min: 1, max: MOST_THINGS }),
    others: fc.integer({ min: 0, max: 6 }),
    ends: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 40 }),
  })
  .map(({ actors, others, ends }) => {
    const size = actors + others;
    const ties = new Map<string, readonly [number, number]>();
    for (const [one, other] of ends) {
      const [a, b] = [one % size, other % size].toSorted((x, y) => x - y);
      if (a !== undefined && b !== undefined && a !== b) ties.set(`${a} ${b}`, [a, b]);
    }
    return {
      ids: Array.from({ length: size }, (_, place) => `agency/${String(place).padStart(2, '0')}`),
      actors,
      ties: Uint32Array.from([...ties.values()].flat()),
    };
  });

function graphOf({ ids, ties }: Network): UndirectedGraph {
  const graph = new Graph.UndirectedGraph();
  for (const id of ids) graph.addNode(id);
  for (let place = 0; place < ties.length; place += 2) {
    graph.addEdge(ids[ties[place] ?? 0], ids[ties[place + 1] ?? 0]);
  }
  return graph;
}

function every(count: number): number[] {
  return Array.from({ length: count }, (_, place) => place);
}

function expectClose(found: Iterable<number>, expected: Iterable<number>): void {
  expect([...found]).toEqual([...expected].map((value) => expect.closeTo(value, 10)));
}

describe('betweenness', () => {
  test('is that of the library where all things are actors', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const graph = graphOf(network);
        const expected = betweennessCentrality(graph, { getEdgeWeight: null, normalized: true });
        const found = betweennessOfActors(graph, graph.order, every(graph.order));
        // Below three the library has nothing to divide by; all are 0 anyway.
        expectClose(
          found,
          network.ids.map((id) => expected[id] ?? 0),
        );
      }),
    );
  });

  test('counts the pairs of actors alone, as going through all their shortest paths does', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const graph = graphOf(network);
        const found = betweennessOfActors(graph, network.actors, every(network.actors));
        expectClose(found, naiveBetweenness(network));
      }),
    );
  });

  test('is on average over all samples of one what it is exactly', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const graph = graphOf(network);
        const exact = betweennessOfActors(graph, network.actors, every(network.actors));
        const estimates = every(network.actors).map((pivot) =>
          betweennessOfActors(graph, network.actors, [pivot]),
        );
        const means = every(network.actors).map(
          (place) => estimates.reduce((sum, each) => sum + (each[place] ?? 0), 0) / network.actors,
        );
        expectClose(means, exact);
      }),
    );
  });

  test('is right where there are more shortest paths than 32 bits count', () => {
    // A chain of squares: the paths through it double 40 times, half of them on either side.
    const graph = new Graph.UndirectedGraph();
    const corners = every(41).map((number) => `corner-${number}`);
    const sides = every(40).flatMap((number) => [`left-${number}`, `right-${number}`]);
    for (const id of [...corners, ...sides]) graph.addNode(id);
    for (const number of every(40)) {
      for (const side of [`left-${number}`, `right-${number}`]) {
        graph.addEdge(`corner-${number}`, side);
        graph.addEdge(side, `corner-${number + 1}`);
      }
    }
    const found = betweennessOfActors(graph, corners.length, every(corners.length));
    // Each pair of corners on its two sides goes through a corner: n times 40 - n of 40 * 39 / 2.
    expectClose(
      found,
      corners.map((_, place) => (place * (40 - place)) / ((40 * 39) / 2)),
    );
  });
});

describe('the measures of a network', () => {
  test('have degrees that add up to twice the ties where all are actors', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const { degrees } = measure({ ...network, actors: network.ids.length });
        expect(degrees.reduce((sum, degree) => sum + degree, 0)).toBe(network.ties.length);
      }),
    );
  });

  test('are the same each time', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        expect(measure(network)).toEqual(measure(network));
      }),
    );
  });

  test('do not depend on the order of actors, other things and ties', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const { degrees, betweenness, communities, ...whole } = measure(turned(network));
        const turnedBack = [degrees, betweenness, communities].map((list) =>
          [...list].toReversed(),
        );
        const expected = measure(network);
        expect(turnedBack).toEqual(
          [expected.degrees, expected.betweenness, expected.communities].map((list) => [...list]),
        );
        expect(expected).toMatchObject(whole);
      }),
    );
  });

  test('number communities from the largest on, without a gap', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const { communities, communityCount } = measure(network);
        const sizes = every(communityCount).map(
          (number) => communities.filter((community) => community === number + 1).length,
        );
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(network.actors);
        expect(sizes).not.toContain(0);
      }),
    );
  });

  test('are exact up to 2,000 actors, and from a sample beyond', () => {
    const lone = (actors: number): Network => ({
      ids: every(actors).map((place) => `agency/${place}`),
      actors,
      ties: Uint32Array.from([0, 1]),
    });
    expect(measure(lone(2_000)).sampleSize).toBe(2_000);
    expect(measure(lone(2_001)).sampleSize).toBe(2_000);
  });

  test('take no more steps than they may', () => {
    const network = { ids: ['a', 'b', 'c', 'd'], actors: 4, ties: Uint32Array.from([0, 1, 1, 2]) };
    const sizes = [32, 31].map(
      // From each actor there are 4 things and 2 times 2 ties to go along.
      (exactSteps) => measure(network, { ...EFFORT, exactSteps, sampleSteps: 17 }).sampleSize,
    );
    expect(sizes).toEqual([4, 2]);
    expect(measure(network, { actors: 3, exactSteps: 99, sampleSteps: 0 }).sampleSize).toBe(1);
  });
});

describe('a sample', () => {
  const ids = every(100).map((number) => `agency/${number}`);

  test('is of the asked size, the same each time, and all when all are asked for', () => {
    expect(new Set(sampled(ids, 10)).size).toBe(10);
    expect(sampled(ids, 10)).toEqual(sampled(ids, 10));
    expect(sampled(ids, 100)).toEqual(every(100));
  });

  test('stays nearly what it was when an id is added', () => {
    const idsOf = (all: readonly string[]) => sampled(all, 10).map((place) => all[place]);
    const kept = idsOf(['agency/new', ...ids]).filter((id) => idsOf(ids).includes(id));
    expect(kept.length).toBeGreaterThanOrEqual(9);
  });
});

/** The same network, with its actors, its other things and its ties the other way round. */
function turned({ ids, actors, ties }: Network): Network {
  const placeOf = (place: number) =>
    place < actors ? actors - 1 - place : ids.length - 1 - (place - actors);
  return {
    ids: [...ids.slice(0, actors).toReversed(), ...ids.slice(actors).toReversed()],
    actors,
    ties: ties.map(placeOf).toReversed(),
  };
}

/** Betweenness by its definition: σ(s,t|v) / σ(s,t) over all pairs of other actors, by counting walks. */
function naiveBetweenness({ ids, actors, ties }: Network): number[] {
  const size = ids.length;
  const neighbors = every(size).map((): number[] => []);
  for (let place = 0; place < ties.length; place += 2) {
    const [a, b] = [ties[place] ?? 0, ties[place + 1] ?? 0];
    neighbors[a]?.push(b);
    neighbors[b]?.push(a);
  }
  const from = every(size).map((start) => pathsFrom(start, neighbors));
  const distance = (a: number, b: number) => from[a]?.distances[b] ?? Number.POSITIVE_INFINITY;
  const count = (a: number, b: number) => from[a]?.counts[b] ?? 0;
  const pairs = ((actors - 1) * (actors - 2)) / 2;
  return every(actors).map((between) => {
    let sum = 0;
    for (const one of every(actors)) {
      for (const other of every(one)) {
        if (one === between || other === between || count(one, other) === 0) continue;
        const isOnTheWay =
          distance(one, between) + distance(between, other) === distance(one, other);
        const through = isOnTheWay ? count(one, between) * count(between, other) : 0;
        sum += through / count(one, other);
      }
    }
    return pairs === 0 ? 0 : sum / pairs;
  });
}

function pathsFrom(start: number, neighbors: readonly (readonly number[])[]) {
  const distances: number[] = [];
  const counts: number[] = [];
  distances[start] = 0;
  counts[start] = 1;
  let level = [start];
  for (let depth = 1; level.length > 0; depth += 1) {
    const next = new Set<number>();
    for (const node of level) {
      for (const neighbor of neighbors[node] ?? []) {
        if ((distances[neighbor] ?? depth) < depth) continue;
        distances[neighbor] = depth;
        counts[neighbor] = (counts[neighbor] ?? 0) + (counts[node] ?? 0);
        next.add(neighbor);
      }
    }
    level = [...next];
  }
  return { distances, counts };
}
