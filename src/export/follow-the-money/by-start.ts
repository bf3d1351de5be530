import type { ExportedEdge, GraphSource } from '../graph-source.ts';

/** Edges of a type, start by start. Starts have to be asked for in the order of the source's nodes. */
export interface EdgesByStart {
  /** The edges from a node; none from one that comes before another that was asked for. */
  from(id: string): Promise<readonly ExportedEdge[]>;
  /** Ends the reading. */
  close(): Promise<void>;
}

/** Reads edges beside the nodes at which they start, with the edges of one node in memory. */
export function edgesByStart(source: GraphSource, type: string): EdgesByStart {
  const edges = source.edgesOf(type)[Symbol.asyncIterator]();
  const order = (id: string): readonly [number, string] => {
    const path = id.slice(0, id.indexOf('/'));
    return [source.nouns.findIndex((noun) => noun.path === path), id];
  };
  const isBefore = (one: string, other: string) => {
    const [[noun, id], [otherNoun, otherId]] = [order(one), order(other)];
    return noun === otherNoun ? id < otherId : noun < otherNoun;
  };
  let next: ExportedEdge | null | undefined;
  const advance = async () => {
    const { done, value } = await edges.next();
    next = done ? null : value;
  };
  return {
    from: async (id) => {
      if (next === undefined) await advance();
      const found: ExportedEdge[] = [];
      while (next && (next.start === id || isBefore(next.start, id))) {
        if (next.start === id) found.push(next);
        await advance();
      }
      return found;
    },
    close: async () => {
      await edges.return?.();
    },
  };
}
