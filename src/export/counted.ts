import type { GraphSource } from './graph-source.ts';

/** Is told how many nodes and edges were read from a source so far, now and then. */
export type OnRead = (nodes: number, edges: number) => void;

const TELL_EVERY = 1_000;

/** The same source, which tells how far it was read. */
export function counted(source: GraphSource, onRead: OnRead): GraphSource {
  const read = { nodes: 0, edges: 0 };
  async function* counting<Row>(rows: AsyncIterable<Row>, of: 'nodes' | 'edges') {
    for await (const row of rows) {
      read[of] += 1;
      if (read[of] % TELL_EVERY === 0) onRead(read.nodes, read.edges);
      yield row;
    }
    onRead(read.nodes, read.edges);
  }
  return {
    ...source,
    nodesOf: (noun) => counting(source.nodesOf(noun), 'nodes'),
    edgesOf: (type) => counting(source.edgesOf(type), 'edges'),
  };
}
