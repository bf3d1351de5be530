import { DataFactory, type Literal, type NamedNode } from 'n3';
import { term } from './terms.ts';

const { literal, namedNode } = DataFactory;

/**
 * A date as exactly as it is known: `xsd:date`, `xsd:gYearMonth` or `xsd:gYear`; one that is known
 * within limits only is an EDTF set of one of the days between them, `[2021-12-31..2023-11-30]`.
 */
export function dateLiteral(date: string): Literal {
  const [first, last] = date.split('/');
  if (first !== undefined && last !== undefined) {
    return literal(`[${first}..${last}]`, term('edtf:EDTF'));
  }
  switch (date.length) {
    case 4:
      return literal(date, term('xsd:gYear'));
    case 7:
      return literal(date, term('xsd:gYearMonth'));
    default:
      return literal(date, term('xsd:date'));
  }
}

/** The types that a date can have. */
export const DATE_TYPES = ['xsd:date', 'xsd:gYearMonth', 'xsd:gYear', 'edtf:EDTF'] as const;

/** The language tags of the languages in which names and descriptions are kept. */
export const LANGUAGE_TAGS = { DE: 'de', EN: 'en' } as const;

/** A text in a language. */
export function tagged(text: string, language: keyof typeof LANGUAGE_TAGS): Literal {
  return literal(text, LANGUAGE_TAGS[language]);
}

/** An absolute IRI, of the characters that RFC 3987 lets stand in one. */
const IRI =
  /^[a-z][a-z0-9+.-]*:[\w!#$%&'()*+,./:;=?@[\]~\u00a0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef-]+$/i;

/** An address as a node; what is none stays a text, so that it is not lost. */
export function iriOrText(address: string): NamedNode | Literal {
  return IRI.test(address) ? namedNode(address) : literal(address);
}

/** Addresses of the licenses that are named by their SPDX identifiers. */
const LICENSES: { readonly [spdx: string]: string } = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
};

/** A license as its address where it has one that we know, otherwise as the words of its terms. */
export function licenseTerm(license: string): NamedNode | Literal {
  const address = LICENSES[license];
  return address === undefined ? literal(license) : namedNode(address);
}
