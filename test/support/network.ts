import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type AttributeType,
  type AttributeValue,
  attributesOf,
  edgeId,
  edgeValues,
  nodeValues,
} from '../../src/export/attributes.ts';
import { everyEdge, everyNode, type GraphSource } from '../../src/export/graph-source.ts';
import { labelOf } from '../../src/export/label.ts';
import { describeReaders, readBack } from './readers.ts';
import type { ReadGraph } from './shipped-facts.ts';

/** A graph as networkx has read it. */
export interface Network extends ReadGraph {
  /** Attributes of the whole graph. */
  readonly graph: { readonly [name: string]: unknown };
}

/** Describes what networkx reads of exports; see `describeReaders`. */
export function describeNetworks(name: string, define: () => void): void {
  describeReaders(name, define, 'network');
}

/** What networkx reads from texts in a format, all at once: starting it costs more than reading. */
export async function networksIn(
  format: 'graphml' | 'gexf',
  texts: readonly string[],
): Promise<readonly Network[]> {
  const folder = mkdtempSync(join(tmpdir(), 'network-'));
  try {
    const files = texts.map((text, place) => {
      const file = join(folder, `${place}.${format}`);
      writeFileSync(file, text);
      return file;
    });
    return await readBack<readonly Network[]>('network', [format, ...files]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What networkx has to read of a source: the values of its attributes, typed as those are. */
export async function sentNetwork(source: GraphSource): Promise<ReadGraph> {
  const types = new Map(attributesOf(source).map(({ of, name, type }) => [`${of} ${name}`, type]));
  const typed = (of: string, values: readonly AttributeValue[]) =>
    Object.fromEntries(
      values.map(([name, value]) => [name, typedValue(types.get(`${of} ${name}`), value)]),
    );
  const valuesOf = nodeValues(source);
  const nodes: { [id: string]: ReadGraph['nodes'][string] } = {};
  for await (const node of everyNode(source)) {
    const label = possible(labelOf(node, source.cut));
    nodes[node.id] = { label, ...typed('node', valuesOf(node)) };
  }
  const edges: ReadGraph['edges'][number][] = [];
  for await (const edge of everyEdge(source)) {
    const { type: label, start, finish } = edge;
    edges.push({ label, ...typed('edge', edgeValues(edge)), id: edgeId(edge), start, finish });
  }
  return { nodes, edges };
}

/** Edges in an order that does not depend on who has read them. */
export function byId(edges: ReadGraph['edges']): ReadGraph['edges'] {
  return edges.toSorted((one, other) => (String(one.id) < String(other.id) ? -1 : 1));
}

function typedValue(type: AttributeType | undefined, value: string): unknown {
  switch (type) {
    case 'long':
    case 'double':
      return Number(value);
    case 'boolean':
      return value === 'true';
    default:
      return possible(value);
  }
}

/** A text as XML can hold it. */
function possible(value: string): string {
  return value.replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
