import { IDENTIFIER_SCHEMES } from '../entities/thing/thing.ts';
import type { Load } from '../graph/load.ts';
import { nodesByFormerId } from '../graph/noun.ts';
import { text } from '../graph/record.ts';
import { sortKey } from '../graph/sort-key.ts';
import { query, type Value } from '../graph/statement.ts';
import type { Condition, KeyCondition } from './condition.ts';

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

/** The condition with the ids of today in place of those that were given up for them. */
export async function withCurrentIds(condition: Condition, load: Load): Promise<Condition> {
  const { parameters, idParameters, keys } = condition;
  if (idParameters.length === 0) return condition;
  const asked = idParameters.flatMap((name) => textsOf(parameters[name]));
  const heirs = new Map<string, string>();
  for (const rows of await Promise.all(asked.map((id) => load(nodesByFormerId, id)))) {
    for (const { key, node } of rows) heirs.set(key, node.id);
  }
  if (heirs.size === 0) return condition;
  const current = (id: string) => heirs.get(id) ?? id;
  const renewed = idParameters.map((name) => {
    const value = parameters[name];
    return [
      name,
      typeof value === 'string' ? current(value) : textsOf(value).map(current),
    ] as const;
  });
  return {
    ...condition,
    parameters: { ...parameters, ...Object.fromEntries(renewed) },
    keys: keys.map((key) => (key.by === 'id' ? { ...key, values: key.values.map(current) } : key)),
  };
}

function textsOf(value: Value | undefined): readonly string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.filter((one) => typeof one === 'string');
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
