import type { GraphSource } from './graph-source.ts';

/** A file format that a cut of the graph is written in, piece by piece. */
export interface Format {
  /** What it is asked for by, such as `graphml`. */
  readonly name: string;
  /** Ending of its files, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly description: string;
  write(source: GraphSource): AsyncIterable<string>;
}
