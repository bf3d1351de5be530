/** Kinds of money, never added to each other. */
export const MONEY_KINDS = ['planned', 'awarded', 'paid'] as const;
export type MoneyKind = (typeof MONEY_KINDS)[number];
/** Those, and the limit that is no money. */
export type AmountKind = MoneyKind | 'ceiling';

/** A grant as a link of chains. */
export interface ChainGrant {
  readonly id: string;
  /** Ids of the grants whose money it passes on, each once. */
  readonly parents: readonly string[];
  /** ISO 4217; null when not known. */
  readonly currency: string | null;
  /** In minor units; null when not known. */
  readonly amounts: { readonly [Kind in AmountKind]: bigint | null };
}

/** Grants in an order in which every parent stands before what it feeds. */
export interface Chains {
  readonly ordered: readonly ChainGrant[];
  /** Parents within the set, without those that would close a circle. */
  readonly parentsOf: (grant: ChainGrant) => readonly ChainGrant[];
  /** Grants that are said to pass on their own money: one for each circle that was cut. */
  readonly circles: readonly string[];
}

/** Puts grants in order, top of the chain first; parents outside the set are disregarded. */
export function chainsOf(grants: ReadonlyMap<string, ChainGrant>): Chains {
  const parents = new Map<string, Set<string>>();
  for (const { id, parents: named } of grants.values()) {
    parents.set(id, new Set(named.filter((parent) => grants.has(parent))));
  }
  const children = childrenBy(parents);
  const waiting = new Map([...parents].map(([id, set]) => [id, set.size]));
  const ordered: string[] = [];
  const circles: string[] = [];
  let free = [...waiting].filter(([, count]) => count === 0).map(([id]) => id);
  while (waiting.size > 0) {
    for (let next = free.pop(); next !== undefined; next = free.pop()) {
      ordered.push(next);
      waiting.delete(next);
      for (const child of children.get(next) ?? []) {
        if (release(waiting, child)) free.push(child);
      }
    }
    if (waiting.size === 0) break;
    const [child, parent] = edgeOfCircle(waiting, parents);
    circles.push(child);
    parents.get(child)?.delete(parent);
    children.get(parent)?.delete(child);
    free = release(waiting, child) ? [child] : [];
  }
  const grantsOf = (ids: Iterable<string>) => [...ids].flatMap((id) => grants.get(id) ?? []);
  return {
    ordered: grantsOf(ordered),
    parentsOf: ({ id }) => grantsOf(parents.get(id) ?? []),
    circles,
  };
}

function childrenBy(parents: ReadonlyMap<string, ReadonlySet<string>>): Map<string, Set<string>> {
  const children = new Map<string, Set<string>>();
  for (const [id, named] of parents) {
    for (const parent of named) children.set(parent, (children.get(parent) ?? new Set()).add(id));
  }
  return children;
}

/** Notes that one parent of a grant is done; whether all are. */
function release(waiting: Map<string, number>, id: string): boolean {
  const left = (waiting.get(id) ?? 0) - 1;
  waiting.set(id, left);
  return left === 0;
}

/** The edge from the first grant, by id, of a circle among those that wait, to its parent there. */
function edgeOfCircle(
  waiting: ReadonlyMap<string, number>,
  parents: ReadonlyMap<string, ReadonlySet<string>>,
): readonly [child: string, parent: string] {
  const up = (id: string) =>
    [...(parents.get(id) ?? [])].filter((parent) => waiting.has(parent)).toSorted()[0] ?? id;
  let at = [...waiting.keys()].toSorted()[0] ?? '';
  const seen = new Set<string>();
  for (; !seen.has(at); at = up(at)) seen.add(at);
  const circle = [at];
  for (let next = up(at); next !== at; next = up(next)) circle.push(next);
  const first = circle.toSorted()[0] ?? at;
  return [first, up(first)];
}
