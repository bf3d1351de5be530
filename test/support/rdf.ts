import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Parser, type Quad, Store } from 'n3';
import type { Cut } from '../../src/export/cut.ts';
import { shapesText } from '../../src/export/linked-data/shapes.ts';
import { iriOf, isTerm } from '../../src/export/linked-data/terms.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { exportedText, SURROUNDINGS } from './exported.ts';
import { readBack } from './readers.ts';

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

/** What rdflib and pyshacl find in a graph. */
export interface RdfReading {
  /** Whether it is the same in all three forms. */
  readonly same: boolean;
  readonly triples: number;
  readonly conforms: boolean;
  /** What does not satisfy the shapes. */
  readonly report: string;
  /** The rows of each query. */
  readonly answers: { readonly [query: string]: readonly (readonly string[])[] };
}

/** A graph as each of its forms has it. */
export interface RdfTexts {
  readonly turtle: string;
  readonly nquads: string;
  readonly jsonld: string;
}

/** A graph in each of its forms, on its way out. */
export async function rdfTexts(engine: Engine, cut: Partial<Cut> = {}): Promise<RdfTexts> {
  return {
    turtle: await exportedText(engine, 'turtle', cut),
    nquads: await exportedText(engine, 'nquads', cut),
    jsonld: await exportedText(engine, 'jsonld', cut),
  };
}

/** What rdflib and pyshacl find in graphs, all at once: starting them costs more than reading. */
export async function rdfReadings(
  graphs: readonly RdfTexts[],
  queries: { readonly [name: string]: string } = {},
): Promise<readonly RdfReading[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rdf-'));
  try {
    const shapes = join(folder, 'shapes.ttl');
    writeFileSync(shapes, await shapesText(SURROUNDINGS.baseUri));
    const asked = join(folder, 'queries.json');
    writeFileSync(asked, JSON.stringify(queries));
    const folders = graphs.map(({ turtle, nquads, jsonld }, place) => {
      const own = join(folder, String(place));
      mkdirSync(own);
      writeFileSync(join(own, 'graph.ttl'), turtle);
      writeFileSync(join(own, 'graph.nq'), nquads);
      writeFileSync(join(own, 'graph.jsonld'), jsonld);
      return own;
    });
    return await readBack<readonly RdfReading[]>('rdf', [shapes, asked, ...folders]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
