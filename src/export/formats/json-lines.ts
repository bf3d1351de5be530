import { allEdgeTypes } from '../../graph/edge.ts';
import { jsonValue } from '../cell-text.ts';
import type { Format } from '../format.ts';
import { edgeColumns } from '../graph-source.ts';

/** One object in JSON per line: first the data set, then nodes, then edges. */
export const jsonLines: Format = {
  name: 'jsonl',
  extension: 'jsonl',
  mediaType: 'application/x-ndjson; charset=utf-8',
  description: 'JSON Lines: one object per node and per edge',
  async *write({ dataset, cut, nodes, edges }) {
    const { title, version, date, license } = dataset;
    yield line({ kind: 'dataset', title, version, date, license, asOf: cut.asOf });
    for await (const { id, noun, stored } of nodes()) {
      const copies = noun.interfaces.includes('Thing') ? copiesOf(stored) : {};
      const properties = { ...valuesOf(noun.properties, stored), ...copies };
      const labels = [...noun.interfaces, noun.type];
      yield line({ kind: 'node', id, type: noun.type, labels, properties });
    }
    for await (const { id, type, start, finish, stored } of edges()) {
      const properties = allEdgeTypes().has(type) ? valuesOf(edgeColumns(type), stored) : {};
      yield line({ kind: 'edge', id, type, from: start, to: finish, properties });
    }
  },
};

function valuesOf(
  columns: ReturnType<typeof edgeColumns>,
  stored: { readonly [property: string]: unknown },
) {
  return Object.fromEntries(
    Object.entries(columns).map(([name, type]) => [name, jsonValue(type, stored[name])]),
  );
}

/** The dated names, keys and kinds of a thing. */
function copiesOf(stored: { readonly [property: string]: unknown }) {
  return Object.fromEntries(
    ['names', 'identifiers', 'kinds'].flatMap((name) => {
      const json = stored[name];
      return typeof json === 'string' ? [[name, JSON.parse(json)]] : [];
    }),
  );
}

function line(object: object): string {
  return `${JSON.stringify(object)}\n`;
}
