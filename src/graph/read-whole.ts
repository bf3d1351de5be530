import type { Engine } from './engine.ts';
import type { ListedNode, Listing } from './listing.ts';
import type { KeyedRow } from './load.ts';
import type { NodeObject } from './noun.ts';
import type { Parameters, Query } from './statement.ts';

/** Keys or rows of one statement, so that none grows with the graph. */
const SLICE = 1_000;

/** All nodes of a list, in its order, read in pages. */
export async function readList<Node extends NodeObject>(
  engine: Engine,
  list: Listing<Node>,
  parameters: Parameters,
): Promise<readonly ListedNode<Node>[]> {
  const all: ListedNode<Node>[] = [];
  let start = { order: '', id: '' };
  for (;;) {
    const page = await engine.read(list.forward, { ...parameters, ...start, limit: SLICE });
    all.push(...page);
    const last = page.at(-1);
    if (last === undefined || page.length < SLICE) return all;
    start = { order: last.sortKey, id: last.node.id };
  }
}

/** The rows of a keyed query for many keys, by key and in the query's order, read in slices. */
export async function readKeyed<Row extends KeyedRow>(
  engine: Engine,
  query: Query<Row>,
  keys: readonly string[],
  parameters: Parameters = {},
): Promise<ReadonlyMap<string, readonly Row[]>> {
  const rowsByKey = new Map<string, Row[]>(keys.map((key) => [key, []]));
  const distinct = [...rowsByKey.keys()];
  for (let start = 0; start < distinct.length; start += SLICE) {
    const slice = distinct.slice(start, start + SLICE);
    for (const row of await engine.read(query, { ...parameters, keys: slice })) {
      rowsByKey.get(row.key)?.push(row);
    }
  }
  return rowsByKey;
}
