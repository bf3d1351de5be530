import { Parser, type Quad, Store } from 'n3';
import { iriOf, isTerm } from '../../src/export/linked-data/terms.ts';

/** A graph that was read from Turtle, N-Triples or N-Quads. */
export interface RdfGraph {
  readonly size: number;
  readonly quads: readonly Quad[];
  /** What a subject's property holds, literals by their text. Names such as `org:member` are terms. */
  values(subject: string, property: string): readonly string[];
  /** The subjects of a class. */
  instances(type: string): readonly string[];
}

/** Reads a graph. */
export function rdfGraph(text: string): RdfGraph {
  const store = new Store(new Parser().parse(text));
  const iri = (name: string) => (isTerm(name) ? iriOf(name) : name);
  return {
    size: store.size,
    quads: store.getQuads(null, null, null, null),
    values: (subject, property) =>
      store.getObjects(subject, iri(property), null).map(({ value }) => value),
    instances: (type) =>
      store.getSubjects(iriOf('rdf:type'), iri(type), null).map(({ value }) => value),
  };
}
