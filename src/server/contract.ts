import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import fresh from 'fresh';
import { buildSchema, printSchema } from 'graphql';
import { typeDefinitions } from './schema.ts';

let printed: string | null = null;

/**
 * The whole contract as one text of SDL, as tools read it: no extensions, descriptions and all, in the
 * order in which it is declared.
 */
export function contract(): string {
  printed ??= `${printSchema(buildSchema(typeDefinitions()))}\n`;
  return printed;
}

/** Serves the contract at `/schema.graphql`, also where nothing but persisted documents is answered. */
export function serveContract(app: FastifyInstance): void {
  app.get('/schema.graphql', (request, reply) => {
    const text = contract();
    const etag = etagOf(text);
    reply.headers({ etag, 'cache-control': 'no-cache' });
    if (fresh(request.headers, { etag })) return reply.status(304).send();
    return reply.type('application/graphql; charset=utf-8').compress(text);
  });
}

function etagOf(text: string): string {
  return `W/"${createHash('sha256').update(text).digest('base64url')}"`;
}
