import type { FastifyReply } from 'fastify';

/** Aborted when the answer was sent, or the client has gone before. */
export function signalOf(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  reply.raw.once('close', () => controller.abort());
  return controller.signal;
}
