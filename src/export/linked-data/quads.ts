import type { Quad } from 'n3';
import { everyEdge, everyNode, type GraphSource } from '../graph-source.ts';
import { DATASET, datasetQuads } from './dataset-quads.ts';
import { description } from './description.ts';
import { factQuads } from './fact-quads.ts';
import { nodeQuads } from './node-quads.ts';
import { tellingOf } from './telling.ts';
import { type Names, namesAt, term } from './terms.ts';

/**
 * A cut of the graph in RDF, some quads at a time, all in the default graph: the data set, then nodes
 * with their names and keys, then facts, then ids that were given up. What is said of one subject at
 * one place follows one another, so that a writer can put it together.
 */
export async function* quadsOf(source: GraphSource): AsyncGenerator<readonly Quad[]> {
  const names = namesAt(source.baseUri);
  const telling = tellingOf(names, source.cut.asOf, source.dataset.date);
  yield datasetQuads(source, names);
  for await (const { id, noun, stored } of everyNode(source)) {
    yield nodeQuads(noun, stored, telling);
    if (noun.type === 'Source') yield sourceOfDataset(id, names);
  }
  for await (const edge of everyEdge(source)) yield factQuads(edge, telling);
  for await (const { id, into } of source.mergedIds()) yield mergedQuads(id, into, names);
}

/** That an id was given up for another's. */
export function mergedQuads(id: string, into: string, names: Names): readonly Quad[] {
  const former = description(names.node(id));
  former.say(term('dcterms:isReplacedBy'), names.node(into));
  return former.quads();
}

function sourceOfDataset(id: string, names: Names): readonly Quad[] {
  const dataset = description(names.dataset);
  for (const property of DATASET.sources) dataset.say(term(property), names.node(id));
  return dataset.quads();
}
