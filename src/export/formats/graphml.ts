import {
  type AttributeValue,
  attributesOf,
  edgeId,
  edgeValues,
  nodeValues,
} from '../attributes.ts';
import { scopeText } from '../cut.ts';
import type { FileFormat } from '../format.ts';
import { everyEdge, everyNode, type GraphSource } from '../graph-source.ts';
import { inChunks } from '../in-chunks.ts';
import { labelOf } from '../label.ts';
import { element, openTag, XML_DECLARATION, xmlText } from '../xml.ts';

/** GraphML 1.0 as networkx and Gephi read it: typed keys, edge ids, labels, a directed graph. */
export const graphml: FileFormat = {
  kind: 'file',
  name: 'graphml',
  extension: 'graphml',
  mediaType: 'application/graphml+xml; charset=utf-8',
  description: 'GraphML, for networkx, Gephi, yEd and igraph',
  write: (source) => inChunks(pieces(source)),
};

/** Ids of keys by what they are of and by name. */
type KeyIds = ReadonlyMap<string, string>;

async function* pieces(source: GraphSource): AsyncGenerator<string> {
  const keys = keysOf(source);
  const ids: KeyIds = new Map(keys.map((key) => [`${key.of} ${key.name}`, key.id]));
  yield XML_DECLARATION;
  yield `${openTag('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' })}\n`;
  for (const { id, of, name, type } of keys) {
    yield `${element('key', { id, for: of, 'attr.name': name, 'attr.type': type })}\n`;
  }
  yield `${openTag('graph', { id: 'integration-graph', edgedefault: 'directed' })}\n`;
  yield `${data(ids, 'graph', described(source))}\n`;
  const valuesOf = nodeValues(source);
  for await (const node of everyNode(source)) {
    const label = ['label', labelOf(node, source.cut)] as const;
    yield `${element('node', { id: node.id }, data(ids, 'node', [label, ...valuesOf(node)]))}\n`;
  }
  for await (const edge of everyEdge(source)) {
    const ends = { id: edgeId(edge), source: edge.start, target: edge.finish };
    const label = ['label', edge.type] as const;
    yield `${element('edge', ends, data(ids, 'edge', [label, ...edgeValues(edge)]))}\n`;
  }
  yield '</graph>\n</graphml>\n';
}

function keysOf(source: GraphSource) {
  const ofGraph = described(source).map(([name]) => ({ of: 'graph', name, type: 'string' }));
  const labels = ['node', 'edge'].map((of) => ({ of, name: 'label', type: 'string' }));
  const keys = [...ofGraph, ...labels, ...attributesOf(source)];
  return keys.map((key, place) => ({ ...key, id: `d${place}` }));
}

/** What says of which data the graph is a cut. */
function described({ dataset, cut }: GraphSource): readonly AttributeValue[] {
  const { title, version, date, license } = dataset;
  const described = { title, version, date, license, asOf: cut.asOf, scope: scopeText(cut.scope) };
  return Object.entries(described).flatMap(([name, value]) =>
    value === null ? [] : [[name, value]],
  );
}

function data(ids: KeyIds, of: string, values: readonly AttributeValue[]): string {
  let text = '';
  for (const [name, value] of values) {
    text += element('data', { key: ids.get(`${of} ${name}`) ?? null }, xmlText(value));
  }
  return text;
}
