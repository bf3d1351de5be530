import { counted } from '../../src/export/counted.ts';
import { WHOLE_GRAPH } from '../../src/export/cut.ts';
import type { Format } from '../../src/export/format.ts';
import {
  everyEdge,
  everyNode,
  type GraphSource,
  openGraphSource,
} from '../../src/export/graph-source.ts';
import type { Engine } from '../../src/graph/engine.ts';

/** What an export of the whole graph took. */
export interface Exported {
  readonly rows: number;
  readonly bytes: number;
  readonly seconds: number;
  /** Memory of the process, in megabytes: before, and at most while it was written. */
  readonly idle: number;
  readonly peak: number;
}

const SAMPLE_EVERY_MILLISECONDS = 50;
const BYTES_PER_MEGABYTE = 1_048_576;

/** Writes the whole graph in a format and throws it away; reads it alone where no format is given. */
export async function exported(engine: Engine, format: Format | null): Promise<Exported> {
  const cut = { ...WHOLE_GRAPH, withCorrections: format?.withCorrections ?? false };
  const place = { baseUri: 'http://localhost:4000/id/', today: '2026-06-30' };
  const source = await openGraphSource(engine, cut, place);
  const read = { nodes: 0, edges: 0 };
  const counting = counted(source, (nodes, edges) => Object.assign(read, { nodes, edges }));
  return measured(async () => {
    const bytes = format === null ? await readAll(counting) : await writeAll(format, counting);
    return { rows: read.nodes + read.edges, bytes };
  });
}

/** Measures what work took that says how many rows it read and how many bytes it wrote. */
export async function measured(
  work: () => Promise<Pick<Exported, 'rows' | 'bytes'>>,
): Promise<Exported> {
  globalThis.gc?.();
  const memory = sampled();
  const start = performance.now();
  const done = await work();
  const seconds = (performance.now() - start) / 1_000;
  return { ...done, seconds, ...memory.end() };
}

async function readAll(source: GraphSource): Promise<number> {
  for await (const _ of everyNode(source));
  for await (const _ of everyEdge(source));
  return 0;
}

async function writeAll(format: Format, source: GraphSource): Promise<number> {
  let bytes = 0;
  const drain = async (pieces: AsyncIterable<string | Uint8Array>) => {
    for await (const piece of pieces) bytes += Buffer.byteLength(piece);
  };
  if (format.kind === 'file') await drain(format.write(source));
  else for await (const { write } of format.files(source)) await drain(write());
  return bytes;
}

/** Looks at the memory of this process until it ends. */
function sampled() {
  const megabytes = () => Math.round(process.memoryUsage.rss() / BYTES_PER_MEGABYTE);
  const idle = megabytes();
  let peak = idle;
  const look = () => {
    peak = Math.max(peak, megabytes());
  };
  const timer = setInterval(look, SAMPLE_EVERY_MILLISECONDS);
  return {
    end: () => {
      clearInterval(timer);
      look();
      return { idle, peak };
    },
  };
}
