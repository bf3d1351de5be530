import type { GraphSource } from './graph-source.ts';

/** Is told how many nodes and edges were read from a source so far, now and then. */
export type OnRead = (nodes: number, edges: number) => void;

const TELL_EVERY = 1_000;

/** The same source, which tells how far it was read; what is read again counts once. */
export function counted(source: GraphSource, onRead: OnRead): GraphSource {
  const read = { nodes: new Map<string, number>(), edges: new Map<string, number>() };
  const tell = () => onRead(sumOf(read.nodes), sumOf(read.edges));
  async function* counting<Row>(rows: AsyncIterable<Row>, of: 'nodes' | 'edges', type: string) {
    const counts = read[of];
    let count = 0;
    for await (const row of rows) {
      count += 1;
      counts.set(type, Math.max(count, counts.get(type) ?? 0));
      if (count % TELL_EVERY === 0) tell();
      yield row;
    }
    tell();
  }
  return {
    ...source,
    nodesOf: (noun) => counting(source.nodesOf(noun), 'nodes', noun.type),
    edgesOf: (type) => counting(source.edgesOf(type), 'edges', type),
  };
}

function sumOf(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
