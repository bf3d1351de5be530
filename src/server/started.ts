import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { CancelledError } from '../errors.ts';
import type { Chunk } from '../export/format.ts';

/** Size from which on a piece is sent, so that few are. */
const PIECE_BYTES = 65_536;
/** Pieces that may wait for a slow client. */
const WAITING_PIECES = 2;

/**
 * A body that has begun: what goes wrong before there is a first piece of it fails here, where it can
 * still be said. What goes wrong once some of it was sent is reported, and breaks the transfer, so that
 * no client takes it for whole.
 */
export async function started(
  chunks: AsyncIterable<Chunk>,
  reply: FastifyReply,
  report: (error: unknown) => void,
): Promise<Readable> {
  const pieces = inPieces(chunks);
  const first = await pieces.next();
  async function* all() {
    if (!first.done) yield first.value;
    yield* pieces;
  }
  const body = Readable.from(all(), { highWaterMark: WAITING_PIECES });
  body.once('error', (error) => {
    if (reply.raw.headersSent && !(error instanceof CancelledError)) report(error);
  });
  // A body that nobody began to read ends without having let go of what it reads from.
  body.once('close', () => void pieces.return(undefined).catch(() => undefined));
  return body;
}

async function* inPieces(chunks: AsyncIterable<Chunk>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    const buffer = Buffer.from(chunk);
    waiting.push(buffer);
    bytes += buffer.length;
    if (bytes < PIECE_BYTES) continue;
    yield Buffer.concat(waiting);
    [waiting, bytes] = [[], 0];
  }
  if (bytes > 0) yield Buffer.concat(waiting);
}
