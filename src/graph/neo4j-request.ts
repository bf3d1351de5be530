import type { Parameters, Value } from './statement.ts';

/** A statement and its values as Neo4j gets them. */
export interface Neo4jRequest {
  readonly text: string;
  readonly parameters: { readonly given: unknown };
}

const NAME = /\$(\w+)/g;

const texts = new Map<string, string>();
/** Filters have many shapes, whose texts are kept for their next request. */
const TEXTS_KEPT = 1_000;

/**
 * A statement with all its parameters in one map. Neo4j makes a plan for each order of magnitude that the length of
 * a text or a list in a parameter has (none, one, up to ten, up to a hundred …), which takes it longer than most
 * statements do; into a map it does not look. No text of a statement has a `$` but before a parameter.
 */
export function neo4jRequest(text: string, parameters: Parameters): Neo4jRequest {
  let sent = texts.get(text);
  if (sent === undefined) {
    sent = text.replaceAll(NAME, '$$given.$1');
    if (texts.size >= TEXTS_KEPT) texts.clear();
    texts.set(text, sent);
  }
  return { text: sent, parameters: { given: toDriver(parameters) } };
}

/** The driver sends JavaScript numbers as floats: whole ones go as integers instead. */
function toDriver(parameters: Parameters): { [name: string]: unknown } {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, toDriverValue(value)]),
  );
}

function toDriverValue(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (isList(value)) return value.map(toDriverValue);
  if (typeof value === 'object' && value !== null) return toDriver(value);
  return value;
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
