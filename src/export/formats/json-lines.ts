import { COPIES } from '../../graph/noun.ts';
import { jsonValue } from '../cell-text.ts';
import { scopeText } from '../cut.ts';
import { datedCopies } from '../dated-copies.ts';
import type { FileFormat } from '../format.ts';
import { edgeColumns, everyEdge, everyNode } from '../graph-source.ts';

/** One object in JSON per line: first the data set, then nodes, then edges. */
export const jsonLines: FileFormat = {
  kind: 'file',
  name: 'jsonl',
  extension: 'jsonl',
  mediaType: 'application/x-ndjson; charset=utf-8',
  description: 'JSON Lines: one object per node and per edge',
  async *write(source) {
    const { title, version, date, license } = source.dataset;
    const { asOf, scope } = source.cut;
    const described = { title, version, date, license, asOf, scope: scopeText(scope) };
    yield line({ kind: 'dataset', ...described });
    const copiesOf = datedCopies(source.cut);
    for await (const node of everyNode(source)) {
      const { id, noun, stored } = node;
      const copies = copiesOf(node);
      const held = COPIES.filter((name) => copies !== null && typeof stored[name] === 'string');
      const properties = {
        ...valuesOf(noun.properties, stored),
        ...Object.fromEntries(held.map((name) => [name, copies?.[name]])),
      };
      const labels = [...noun.interfaces, noun.type];
      yield line({ kind: 'node', id, type: noun.type, labels, properties });
    }
    for await (const { id, type, start, finish, stored } of everyEdge(source)) {
      const properties = valuesOf(edgeColumns(type), stored);
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

function line(object: object): string {
  return `${JSON.stringify(object)}\n`;
}
