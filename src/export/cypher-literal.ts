import type { Neo4jType, Neo4jValue } from './neo4j-graph.ts';

const ESCAPES: { readonly [character: string]: string } = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** What would end a text, a line or the order of its letters; everything else stands as it is. */
const ESCAPED = /[\\'\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const HEXADECIMAL = 16;
const HEXADECIMAL_DIGITS = 4;

/**
 * A value as a literal of Cypher, on one line. Days and instants are texts, which `date()` and
 * `datetime()` read.
 */
export function cypherLiteral(type: Neo4jType, value: Exclude<Neo4jValue, null>): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'object') return `[${value.map(quoted).join(', ')}]`;
  return type === 'double' ? float(Number(value)) : String(value);
}

function quoted(text: string): string {
  return `'${text.replaceAll(ESCAPED, (character) => ESCAPES[character] ?? codePoint(character))}'`;
}

function codePoint(character: string): string {
  const digits = character.charCodeAt(0).toString(HEXADECIMAL);
  return `\\u${digits.padStart(HEXADECIMAL_DIGITS, '0')}`;
}

/** A number that Cypher takes for one with a fraction; its exponents have no plus sign. */
function float(number: number): string {
  const text = String(number).replace('e+', 'e');
  return /[.e]/.test(text) ? text : `${text}.0`;
}
