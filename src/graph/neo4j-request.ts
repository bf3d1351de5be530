import type { Parameters, Value } from './statement.ts';

/** A statement and its values as Neo4j gets them. */
export interface Neo4jRequest {
  readonly text: string;
  readonly parameters: { readonly given: unknown };
}

const NAME = /\$(\w+)/g;

interface Sent {
  readonly text: string;
  /** Names of its parameters. */
  readonly names: readonly string[];
}

const known = new Map<string, Sent>();
/** Filters have many shapes, whose texts are kept for their next request. */
const TEXTS_KEPT = 1_000;

/**
 * A statement with all its parameters in one map. Neo4j makes a plan for each order of magnitude that the length of
 * a text or a list in a parameter has (none, one, up to ten, up to a hundred …), which takes it longer than most
 * statements do; into a map it does not look. No text of a statement has a `$` but before a parameter; a value that
 * the text does not name is not sent.
 *
 * @throws Error for a parameter without a value, which Neo4j would take for null
 */
export function neo4jRequest(text: string, parameters: Parameters): Neo4jRequest {
  const sent = known.get(text) ?? keep(text);
  const given: { [name: string]: unknown } = {};
  for (const name of sent.names) {
    const value = parameters[name];
    if (value === undefined) throw new Error(`No value for $${name} of a statement:\n${text}`);
    given[name] = toDriverValue(value);
  }
  return { text: sent.text, parameters: { given } };
}

function keep(text: string): Sent {
  const names = [...text.matchAll(NAME)].map(([, name = '']) => name);
  const sent = { text: text.replaceAll(NAME, '$$given.$1'), names: [...new Set(names)] };
  if (known.size >= TEXTS_KEPT) known.clear();
  known.set(text, sent);
  return sent;
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
