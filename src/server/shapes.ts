import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import fresh from 'fresh';
import { shapesText } from '../export/linked-data/shapes.ts';

/**
 * Serves the SHACL shapes that every export in RDF satisfies at `/shapes.ttl`, in Turtle alone, as tools
 * read them from a file.
 */
export function serveShapes(app: FastifyInstance, baseUri: string): void {
  let written: Promise<string> | null = null;
  app.get('/shapes.ttl', async (request, reply) => {
    written ??= shapesText(baseUri);
    const text = await written;
    const etag = `W/"${createHash('sha256').update(text).digest('base64url')}"`;
    reply.headers({ etag, 'cache-control': 'public, no-cache' });
    if (fresh({ 'if-none-match': request.headers['if-none-match'] }, { etag })) {
      return reply.status(304).send();
    }
    return reply.type('text/turtle; charset=utf-8').send(text);
  });
}
