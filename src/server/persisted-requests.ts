import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import fresh from 'fresh';
import { GraphQLError } from 'graphql';
import type { Context } from '../context.ts';
import type { PersistedDocuments } from './persisted-documents.ts';

/** What the server knows of a request beside what its resolvers share. */
export interface RequestContext extends Context {
  /** Text of the persisted document that is asked for; null when the request brings its own. */
  readonly persisted: string | null;
}

/** How long anybody may keep an answer before asking whether it still holds. */
const CACHED = 'public, max-age=60';

/** Lets an answer of a persisted document by GET be kept, unless it has errors. */
export const persistedDocumentsPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async ({ request, contextValue: { persisted } }) => {
    if (persisted === null) return;
    request.query = persisted;
    return {
      willSendResponse: async ({ response: { body, http } }) => {
        if (body.kind !== 'single' || body.singleResult.errors !== undefined) return;
        if (request.http?.method === 'GET') http.headers.set('cache-control', CACHED);
      },
    };
  },
};

/**
 * The document that a request names: by `documentId` in its body or address, or by the address
 * `/graphql/{id}`. Null when it names none.
 *
 * @throws GraphQLError with the code PERSISTED_DOCUMENT_NOT_FOUND and status 404, PERSISTED_ONLY and 403,
 * or BAD_REQUEST and 400 when the request also brings a document, or the id is no string
 */
export function persistedDocumentOf(
  request: FastifyRequest,
  documents: PersistedDocuments,
): string | null {
  const { query, documentId } = namedBy(request);
  if (documentId === undefined || documentId === null) {
    if (!documents.only) return null;
    throw refusal(
      403,
      'PERSISTED_ONLY',
      'This server answers persisted documents only: give the id of one as `documentId`.',
    );
  }
  if (typeof documentId !== 'string') {
    throw refusal(400, 'BAD_REQUEST', '`documentId` must be a string.');
  }
  if (query !== undefined && query !== null) {
    throw refusal(400, 'BAD_REQUEST', 'Give a `documentId` or a `query`, not both.');
  }
  const text = documents.find(documentId);
  if (text !== null) return text;
  throw refusal(
    404,
    'PERSISTED_DOCUMENT_NOT_FOUND',
    `This server has no persisted document ${JSON.stringify(documentId.slice(0, 100))}.`,
  );
}

/**
 * A request as GraphQL answers it: HEAD like GET, of which HTTP then sends no body.
 */
export function asAnswered(request: FastifyRequest): FastifyRequest {
  if (request.method !== 'HEAD') return request;
  return Object.create(request, { method: { value: 'GET' } });
}

/** What routes need that answer persisted documents by GET. */
export const persistedRequests = {
  preHandler: liftForgeryPrevention,
  onSend: validate,
};

/** A persisted document only reads what is known, so that no site can do harm by asking for it. */
async function liftForgeryPrevention(request: FastifyRequest): Promise<void> {
  if (asksByAddress(request)) request.headers['apollo-require-preflight'] ??= 'persisted';
}

/**
 * Gives an answer that may be kept its validator, and answers 304 in its place to who has it already.
 * Any other answer by GET is not to be kept.
 */
async function validate(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  if (!asksByAddress(request)) return payload;
  if (reply.getHeader('cache-control') !== CACHED || typeof payload !== 'string') {
    reply.header('cache-control', 'no-store');
    return payload;
  }
  // Weak, because it is the same in every content coding.
  const etag = `W/"${createHash('sha256').update(payload).digest('base64url')}"`;
  reply.headers({ etag, vary: 'Accept' });
  if (!fresh(request.headers, { etag })) return payload;
  reply.status(304).removeHeader('content-length');
  return '';
}

function asksByAddress(request: FastifyRequest): boolean {
  return isByAddress(request) && typeof namedBy(request).documentId === 'string';
}

function isByAddress({ method }: FastifyRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}

interface Named {
  readonly query?: unknown;
  readonly documentId?: unknown;
}

function namedBy(request: FastifyRequest): Named {
  const { params, query, body } = request;
  return isByAddress(request) ? { ...objectOr(query), ...objectOr(params) } : objectOr(body);
}

function objectOr(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

function refusal(status: number, code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}
