import { IDENTIFIER_SCHEMES } from '../entities/thing/thing.ts';
import type { Load } from '../graph/load.ts';
import { text } from '../graph/record.ts';
import { sortKey } from '../graph/sort-key.ts';
import { query } from '../graph/statement.ts';
import type { KeyCondition } from './condition.ts';

/** Ids of the things that an official key belongs or belonged to; keys are `SCHEME:value`. */
const idsByIdentifier = query(
  'idsByIdentifier',
  'keyed',
  `UNWIND $keys AS key
   MATCH (i:Identifier {key: key})<-[r:IDENTIFIED_BY]-(n:Thing)
   RETURN key, n.id AS id
   ORDER BY key, id`,
  toKeyedId,
);

/** Ids of the things that are listed by a name; keys are folded names. */
const idsByListedName = query(
  'idsByListedName',
  'keyed',
  `UNWIND $keys AS key
   MATCH (n:Thing {nameKey: key})
   RETURN key, n.id AS id
   ORDER BY key, id`,
  toKeyedId,
);

/** Ids of the things that bear or bore a name; keys are folded names. */
const idsByDatedName = query(
  'idsByDatedName',
  'keyed',
  `UNWIND $keys AS key
   MATCH (i:Name {valueKey: key})<-[r:NAMED]-(n:Thing)
   RETURN key, n.id AS id
   ORDER BY key, id`,
  toKeyedId,
);

/** Ids of everything that can meet a condition on a key, by index. */
export async function idsByKey(
  { by, values }: KeyCondition,
  load: Load,
): Promise<readonly string[]> {
  switch (by) {
    case 'id':
      return values;
    case 'identifier':
      return idsOf([idsByIdentifier], values, load);
    case 'identifierValue':
      return idsOf([idsByIdentifier], values.flatMap(ofEveryScheme), load);
    case 'name':
      return idsOf([idsByListedName, idsByDatedName], values.map(sortKey), load);
  }
}

async function idsOf(
  queries: readonly (typeof idsByIdentifier)[],
  keys: readonly string[],
  load: Load,
): Promise<readonly string[]> {
  const rows = await Promise.all(
    queries.flatMap((query) => [...new Set(keys)].map((key) => load(query, key))),
  );
  return rows.flat().map(({ id }) => id);
}

function ofEveryScheme(value: string): readonly string[] {
  return IDENTIFIER_SCHEMES.map((scheme) => `${scheme}:${value}`);
}

function toKeyedId(row: { readonly [column: string]: unknown }) {
  return { key: text(row, 'key'), id: text(row, 'id') };
}
