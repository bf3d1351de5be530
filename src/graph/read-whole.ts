import type { Engine } from './engine.ts';
import type { KeyedRow } from './load.ts';
import { text } from './record.ts';
import { type Parameters, parametersOf, type Query, query } from './statement.ts';

/** Keys of one statement, so that none grows with the graph. */
const SLICE = 1_000;

/**
 * Declares a statement for the ids of all nodes of a type that exist on the asked day, by id. With
 * them a whole set is read in slices, by key.
 */
export function idsOfAll(name: string, { type }: { readonly type: string }): Query<string> {
  return query(
    name,
    'total',
    `MATCH (n:${type})
     WHERE n.holdsFrom <= $heldBy AND n.holdsTo >= $heldSince
     RETURN n.id AS id
     ORDER BY id`,
    (row) => text(row, 'id'),
  );
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
  for (const slice of slices(distinct)) {
    for (const row of await engine.read(query, parametersOf(parameters, { keys: slice }))) {
      rowsByKey.get(row.key)?.push(row);
    }
  }
  return rowsByKey;
}

/** Keys in slices of as many as one statement takes; what is made of each can be let go of. */
export function* slices(keys: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < keys.length; start += SLICE) yield keys.slice(start, start + SLICE);
}
