import fastifyCors from '@fastify/cors';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** What a page of another origin may read of an answer beside what it always may. */
const READABLE = ['Allow', 'Content-Disposition', 'ETag', 'Link', 'X-Request-Id'];
/** How long a browser may keep what it was told of methods and headers, in seconds; none keeps it longer. */
const PREFLIGHT_SECONDS = 7_200;

/**
 * Lets pages of these origins read what the server answers, `*` those of every one; has to come before
 * the routes. Nobody signs in here, so that credentials are never allowed.
 */
export async function allowOrigins(
  app: FastifyInstance,
  origins: readonly string[],
): Promise<void> {
  if (origins.length === 0) return;
  await app.register(fastifyCors, {
    origin: [...origins],
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: READABLE,
    maxAge: PREFLIGHT_SECONDS,
  });
  if (origins.includes('*')) return;
  // Routes say anew what their answers vary by, and no cache may take one for that to another origin.
  app.addHook('onRoute', (route) => {
    route.onSend = [route.onSend ?? [], variesByOrigin].flat();
  });
}

async function variesByOrigin(_request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const names = [reply.getHeader('vary') ?? []].flat().join(', ');
  if (/\borigin\b/i.test(names)) return;
  reply.header('vary', names === '' ? 'Origin' : `${names}, Origin`);
}
