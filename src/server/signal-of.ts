import type { FastifyReply } from 'fastify';
import { CancelledError } from '../errors.ts';

/** Why a signal is aborted; without one, each is given an error of its own, which takes long to make. */
const CLOSED = new CancelledError();

/** Aborted when the answer was sent, or the client has gone before. */
export function signalOf(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  reply.raw.once('close', () => controller.abort(CLOSED));
  return controller.signal;
}
