import { Readable } from 'node:stream';
import { type Quad, Writer } from 'n3';
import { inChunks } from '../in-chunks.ts';
import { prefixesOf } from './context.ts';
import type { Names } from './terms.ts';

/** Pieces of quads, as they are made. */
export type QuadBatches = AsyncIterable<readonly Quad[]> | Iterable<readonly Quad[]>;

/** Items of lists, by the name of the blank node that stands for the list. */
export type Lists = { readonly [blankNode: string]: readonly Quad['object'][] };

/** Turtle, with the vocabularies as prefixes, and with lists as such. */
export function turtle(
  batches: QuadBatches,
  { vocabulary }: Names,
  lists: Lists = {},
): AsyncGenerator<string> {
  const options = { prefixes: prefixesOf(vocabulary), lists };
  return inChunks(written(batches, options));
}

/** N-Quads, which, for quads of the default graph alone, are N-Triples. */
export function nQuads(batches: QuadBatches): AsyncGenerator<string> {
  return inChunks(written(batches, { format: 'N-Quads' }));
}

/** JSON-LD: a context, and an array of nodes. */
export async function* jsonLd(batches: QuadBatches, names: Names): AsyncGenerator<string> {
  const { JsonLdSerializer } = await import('jsonld-streaming-serializer');
  const serializer = new JsonLdSerializer({ context: prefixesOf(names.vocabulary) });
  const quads = Readable.from(flat(batches));
  quads.once('error', (error) => serializer.destroy(error));
  quads.pipe(serializer);
  try {
    yield* inChunks(texts(serializer));
    yield '\n';
  } finally {
    quads.destroy();
    serializer.destroy();
  }
}

async function* texts(pieces: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const piece of pieces) yield String(piece);
}

async function* flat(batches: QuadBatches): AsyncGenerator<Quad> {
  for await (const batch of batches) yield* batch;
}

async function* written(
  batches: QuadBatches,
  options: ConstructorParameters<typeof Writer>[0],
): AsyncGenerator<string> {
  let text = '';
  const output = {
    write: (piece: string, _encoding: string, done?: () => void) => {
      text += piece;
      done?.();
    },
    end: (done?: () => void) => done?.(),
  };
  const writer = new Writer(output, { ...options, end: false });
  for await (const batch of batches) {
    for (const quad of batch) writer.addQuad(quad);
    yield text;
    text = '';
  }
  writer.end();
  yield text;
}
