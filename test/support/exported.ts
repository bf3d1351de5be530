import type { Cut } from '../../src/export/cut.ts';
import { WHOLE_GRAPH } from '../../src/export/cut.ts';
import type { Chunk, Format } from '../../src/export/format.ts';
import { FORMATS } from '../../src/export/formats/all-formats.ts';
import {
  everyEdge,
  everyNode,
  type GraphSource,
  openGraphSource,
} from '../../src/export/graph-source.ts';
import type { Engine } from '../../src/graph/engine.ts';

/** Where and when the graph is that tests export. */
export const SURROUNDINGS = { baseUri: 'https://example.org/id/', today: '2026-06-30' };

/** The files of an export, by name; that of a format of one file goes by the format's ending. */
export async function exportedFiles(
  engine: Engine,
  name: string,
  cut: Partial<Cut> = {},
): Promise<ReadonlyMap<string, Buffer>> {
  const format = formatNamed(name);
  const withCorrections = format.withCorrections ?? false;
  const whole = { ...WHOLE_GRAPH, withCorrections, ...cut };
  const source = await openGraphSource(engine, whole, SURROUNDINGS);
  return filesOf(format, source);
}

/** The text of a format of one file. */
export async function exportedText(
  engine: Engine,
  name: string,
  cut: Partial<Cut> = {},
): Promise<string> {
  const [content] = (await exportedFiles(engine, name, cut)).values();
  return content?.toString('utf8') ?? '';
}

function formatNamed(name: string): Format {
  const format = FORMATS.get(name);
  if (format === undefined) throw new Error(`No format ${name}`);
  return format;
}

async function filesOf(format: Format, source: GraphSource): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>();
  if (format.kind === 'file') files.set(format.extension, await whole(format.write(source)));
  else
    for await (const { path, write } of format.files(source)) files.set(path, await whole(write()));
  return files;
}

async function whole(pieces: AsyncIterable<Chunk>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const piece of pieces) parts.push(Buffer.from(piece));
  return Buffer.concat(parts);
}

/** Everything that stands in a graph, of every day, on its way out. */
export function wholeSource(engine: Engine): Promise<GraphSource> {
  return openGraphSource(engine, WHOLE_GRAPH, SURROUNDINGS);
}

/** How many nodes and edges of each type the whole graph has on its way out. */
export async function sentCounts(engine: Engine) {
  const source = await wholeSource(engine);
  const nodes: { [type: string]: number } = {};
  const edges: { [type: string]: number } = {};
  for await (const { noun } of everyNode(source)) nodes[noun.type] = (nodes[noun.type] ?? 0) + 1;
  for await (const { type } of everyEdge(source)) edges[type] = (edges[type] ?? 0) + 1;
  return { nodes, edges };
}
