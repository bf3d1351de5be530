import { FACT, FACT_MAPPING } from './fact-mapping.ts';
import {
  ALTERNATE_NAMES,
  AMOUNT,
  COORDINATES,
  DATES,
  IDENTIFIER,
  NODE_MAPPING,
} from './node-mapping.ts';
import { iriOf, isTerm, PREFIXES, type Term } from './terms.ts';

/** A context of JSON-LD: what keys stand for. */
export type JsonLdContext = { readonly [key: string]: string };

/**
 * The context of JSON-LD documents, from the one mapping: every vocabulary as a prefix, and the local
 * name of every property of the mapping, such as `memberOf`. Where two vocabularies have the same
 * local name, the first in the mapping bears it, and the other goes by its prefix. Our own terms go by
 * `graph:`.
 *
 * @param vocabulary Where our own terms start.
 */
export function jsonLdContext(vocabulary: string): JsonLdContext {
  const keys = new Map<string, string>();
  for (const name of propertyTerms()) {
    const key = name.slice(name.indexOf(':') + 1);
    if (!keys.has(key)) keys.set(key, iriOf(name));
  }
  return { graph: vocabulary, ...PREFIXES, ...Object.fromEntries(keys) };
}

/** Every property that the mapping has, in its order. */
export function propertyTerms(): ReadonlySet<Term> {
  const facts = Object.values(FACT_MAPPING);
  return new Set([
    ...Object.values(NODE_MAPPING).flatMap(({ fields }) =>
      Object.values(fields).flatMap(({ terms, number }) => [
        ...terms,
        ...(number === undefined ? [] : [number]),
      ]),
    ),
    ...[
      AMOUNT,
      COORDINATES,
      IDENTIFIER,
      IDENTIFIER.addresses,
      ALTERNATE_NAMES,
      DATES,
      FACT,
    ].flatMap((group) =>
      Object.values(group)
        .filter((value) => typeof value === 'string')
        .filter(isTerm),
    ),
    ...facts.flatMap((fact) => [
      ...fact.properties,
      ...(fact.inverses ?? []),
      ...[fact.start, fact.end, fact.ofStart, fact.ofEnd].filter((name) => name !== undefined),
      ...Object.values(fact.columns ?? {}).flatMap(({ terms }) => terms),
    ]),
  ]);
}
