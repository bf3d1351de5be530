import { FACT, FACT_MAPPING } from './fact-mapping.ts';
import {
  ALTERNATE_NAMES,
  AMOUNT,
  COORDINATES,
  DATES,
  IDENTIFIER,
  INTERFACE_CLASSES,
  NAME,
  NODE_MAPPING,
} from './node-mapping.ts';
import { isTerm, PREFIXES, type Term } from './terms.ts';

/** What prefixes stand for. */
export type Prefixes = { readonly [prefix: string]: string };

/** Beside the mapping's: what describes data sets, their dates, and our own terms. */
const FURTHER: readonly Term[] = [
  'dcat:Dataset',
  'edtf:EDTF',
  'foaf:Agent',
  'rdfs:seeAlso',
  'sh:NodeShape',
  'void:Dataset',
  'xsd:date',
];

/**
 * The vocabularies of the mapping by their prefixes, and our own terms as `graph`: the context of JSON-LD
 * and the head of Turtle. Keys are prefixed names such as `schema:name` everywhere, because vocabularies
 * share local names (`schema:startDate`, `eurio:startDate`).
 *
 * @param vocabulary Where our own terms start.
 */
export function prefixesOf(vocabulary: string): Prefixes {
  const used = new Set([...mappedTerms(), ...FURTHER].map((name) => name.split(':', 1)[0]));
  return {
    graph: vocabulary,
    ...Object.fromEntries(Object.entries(PREFIXES).filter(([prefix]) => used.has(prefix))),
  };
}

/** Every term of the mapping. */
export function mappedTerms(): ReadonlySet<Term> {
  const found = new Set<Term>();
  const look = (value: unknown): void => {
    if (typeof value === 'string' && isTerm(value)) found.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
  };
  look([NODE_MAPPING, INTERFACE_CLASSES, FACT_MAPPING, FACT]);
  look([NAME, ALTERNATE_NAMES, IDENTIFIER, DATES, AMOUNT, COORDINATES]);
  return found;
}
