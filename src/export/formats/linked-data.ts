import type { FileFormat } from '../format.ts';
import { quadsOf } from '../linked-data/quads.ts';
import { namesAt } from '../linked-data/terms.ts';
import { jsonLd, nQuads, turtle as turtleText } from '../linked-data/write.ts';

/** The graph in RDF as Turtle; see `quadsOf` for what it says. */
export const turtle: FileFormat = {
  kind: 'file',
  name: 'turtle',
  extension: 'ttl',
  mediaType: 'text/turtle; charset=utf-8',
  description: 'Turtle: RDF in the terms of W3C ORG, schema.org, PROV-O, SKOS and EURIO',
  write: (source) => turtleText(quadsOf(source), namesAt(source.baseUri)),
};

/** The graph in RDF as N-Quads, a line for each statement. */
export const nquads: FileFormat = {
  kind: 'file',
  name: 'nquads',
  extension: 'nq',
  mediaType: 'application/n-quads; charset=utf-8',
  description: 'N-Quads: the same RDF, a statement per line',
  write: (source) => nQuads(quadsOf(source)),
};

/** The graph in RDF as JSON-LD, with its context. */
export const jsonld: FileFormat = {
  kind: 'file',
  name: 'jsonld',
  extension: 'jsonld',
  mediaType: 'application/ld+json; charset=utf-8',
  description: 'JSON-LD: the same RDF in JSON',
  write: (source) => jsonLd(quadsOf(source), namesAt(source.baseUri)),
};
