import { sortKey } from '../../../src/graph/sort-key.ts';
import { otherEnd, type TestFact, type TestThing } from './fact-graph.ts';

/** A graph whose facts all count. */
export interface NaiveGraph {
  readonly things: readonly TestThing[];
  readonly facts: readonly TestFact[];
}

interface Walk {
  readonly end: string;
  readonly things: readonly string[];
  readonly facts: readonly string[];
  /** What it is ordered by: of each step the name and id of the thing it leads to, and its fact. */
  readonly order: readonly string[];
}

/**
 * All shortest paths, as the ids of their facts: every walk of one step that goes through nothing
 * twice, then of two, and so on, until some of one length arrive. Slow and plain.
 */
export function naivePaths(
  graph: NaiveGraph,
  from: string,
  to: string,
  maxLength: number,
): readonly (readonly string[])[] {
  let walks: Walk[] = [{ end: from, things: [from], facts: [], order: [] }];
  for (let length = 1; length <= maxLength; length += 1) {
    walks = walks.flatMap((walk) => longer(graph, walk));
    const arrived = walks.filter(({ end }) => end === to);
    if (arrived.length > 0) {
      return arrived.toSorted((a, b) => compareLists(a.order, b.order)).map(({ facts }) => facts);
    }
  }
  return [];
}

function longer(graph: NaiveGraph, walk: Walk): Walk[] {
  return graph.facts.flatMap((fact) => {
    const end = otherEnd(fact, walk.end);
    if (end === null || walk.things.includes(end)) return [];
    const step = [nameOrder(graph, end), end, fact.id];
    return [
      {
        end,
        things: [...walk.things, end],
        facts: [...walk.facts, fact.id],
        order: [...walk.order, ...step],
      },
    ];
  });
}

interface NaiveNeighborhood {
  readonly nodes: readonly { readonly id: string; readonly distance: number }[];
  /** Ids of facts, sorted. */
  readonly facts: readonly string[];
  /** Of each thing with something left out: its id, how many facts and how many neighbors. */
  readonly truncated: readonly (readonly [string, number, number])[];
}

/** The things around a thing, level by level, by name; and the facts that the levels were made of. */
export function naiveNeighborhood(
  graph: NaiveGraph,
  center: string,
  depth: number,
  limit: number,
): NaiveNeighborhood {
  const distances = new Map([[center, 0]]);
  for (let distance = 1; distance <= depth; distance += 1) {
    const next = new Set<string>();
    for (const [thing, reached] of distances) {
      if (reached !== distance - 1) continue;
      for (const end of neighbors(graph.facts, thing)) if (!distances.has(end)) next.add(end);
    }
    const inOrder = [...next].toSorted((a, b) =>
      compareLists([nameOrder(graph, a), a], [nameOrder(graph, b), b]),
    );
    for (const end of inOrder.slice(0, limit - distances.size)) distances.set(end, distance);
  }
  const gone = [...distances].filter(([, distance]) => distance < depth).map(([thing]) => thing);
  const shown = graph.facts.filter(
    ({ from, to }) =>
      distances.has(from) && distances.has(to) && (gone.includes(from) || gone.includes(to)),
  );
  const truncated = gone.map((thing): [string, number, number] => [
    thing,
    at(graph.facts, thing).length - at(shown, thing).length,
    neighbors(graph.facts, thing).size - neighbors(shown, thing).size,
  ]);
  return {
    nodes: [...distances].map(([id, distance]) => ({ id, distance })),
    facts: shown.map(({ id }) => id).toSorted(),
    truncated: truncated.filter(([, facts]) => facts > 0),
  };
}

function at(facts: readonly TestFact[], thing: string): readonly TestFact[] {
  return facts.filter(({ from, to }) => from === thing || to === thing);
}

function neighbors(facts: readonly TestFact[], thing: string): Set<string> {
  return new Set(facts.flatMap((fact) => otherEnd(fact, thing) ?? []));
}

function nameOrder({ things }: NaiveGraph, id: string): string {
  return sortKey(things.find((thing) => thing.id === id)?.name ?? '');
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  const place = a.findIndex((part, index) => part !== b[index]);
  return place === -1 ? 0 : (a[place] ?? '') < (b[place] ?? '') ? -1 : 1;
}
