import { createHash } from 'node:crypto';
import { DataFactory, type NamedNode } from 'n3';

/** The vocabularies that the contract names in its descriptions, and those that describe data sets. */
export const PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  dcatde: 'http://dcat-ap.de/def/dcatde/',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  eurio: 'http://data.europa.eu/s66#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  org: 'http://www.w3.org/ns/org#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'http://schema.org/',
  sh: 'http://www.w3.org/ns/shacl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  void: 'http://rdfs.org/ns/void#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

type Prefix = keyof typeof PREFIXES;

/** A term of one of these vocabularies, such as `org:memberOf`. */
export type Term = `${Prefix}:${string}`;

const known = new Map<Term, NamedNode>();

/** The term as a node of a graph. */
export function term(name: Term): NamedNode {
  const made = known.get(name) ?? DataFactory.namedNode(iriOf(name));
  known.set(name, made);
  return made;
}

/** The term's whole IRI. */
export function iriOf(name: Term): string {
  const colon = name.indexOf(':');
  const prefix = Object.entries(PREFIXES).find(([key]) => key === name.slice(0, colon));
  if (prefix === undefined) throw new Error(`No vocabulary for ${name}`);
  return prefix[1] + name.slice(colon + 1);
}

/** Whether a text such as `org:memberOf` names a term of these vocabularies. */
export function isTerm(name: string): name is Term {
  const [prefix = ''] = name.split(':', 1);
  return name.includes(':') && Object.hasOwn(PREFIXES, prefix);
}

const FRAGMENT_DIGITS = 16;

/** The names of what is described: each starts with the address at which it is answered for. */
export interface Names {
  readonly baseUri: string;
  /** Where our own terms start, with `#` at its end. */
  readonly vocabulary: string;
  /** A node of the graph, by its id. */
  node(id: string): NamedNode;
  /** What belongs to a node and is described with it, such as an amount or a fact that starts there. */
  part(id: string, name: string): NamedNode;
  /** A term of our own, for what no vocabulary has a term for. */
  own(name: string): NamedNode;
  /** The data set as a whole. */
  readonly dataset: NamedNode;
}

/**
 * The names under an address.
 *
 * @param baseUri Where the nodes' IRIs start, such as `http://localhost:4000/id/`.
 */
export function namesAt(baseUri: string): Names {
  const vocabulary = new URL('/vocabulary#', baseUri).href;
  const terms = new Map<string, NamedNode>();
  const own = (name: string) => {
    const made = terms.get(name) ?? DataFactory.namedNode(vocabulary + name);
    terms.set(name, made);
    return made;
  };
  return {
    baseUri,
    vocabulary,
    own,
    node: (id) => DataFactory.namedNode(baseUri + id),
    part: (id, name) => DataFactory.namedNode(`${baseUri}${id}#${name}`),
    dataset: DataFactory.namedNode(new URL('/catalog#dataset', baseUri).href),
  };
}

/** What tells a fact or a dated value from others in the name of a part, from its id in the store. */
export function fragment(kind: string, id: string): string {
  const digest = createHash('sha256').update(id).digest('hex').slice(0, FRAGMENT_DIGITS);
  return `${kind.toLowerCase().replaceAll('_', '-')}-${digest}`;
}
