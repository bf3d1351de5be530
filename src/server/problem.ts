import { STATUS_CODES } from 'node:http';
import type { FastifyReply } from 'fastify';
import { GraphError } from '../errors.ts';

/** Media type of a problem (RFC 9457). */
export const PROBLEM = 'application/problem+json';

/** Status by code. An error without one here is a fault of ours, of which a client learns no more. */
const STATUS: { readonly [code: string]: number } = {
  BAD_REQUEST: 400,
  BAD_USER_INPUT: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  INVALID_ARGUMENT: 400,
  INVALID_CURSOR: 400,
  INVALID_DATE: 400,
  INVALID_FILTER: 400,
  INVALID_ID: 400,
  INVALID_KEY: 400,
  INVALID_PAGE_SIZE: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
  TABLE_AMBIGUOUS: 400,
  PERSISTED_ONLY: 403,
  NOT_FOUND: 404,
  PERSISTED_DOCUMENT_NOT_FOUND: 404,
  GRAPH_EMPTY: 404,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  TABLE_INCOMPLETE: 422,
  TOO_LARGE: 422,
  CELL_TOO_LONG: 422,
  MEASURES_FAILED: 500,
  CANCELLED: 503,
  GRAPH_CHANGED: 503,
  GRAPH_UNAVAILABLE: 503,
  OUT_OF_MEMORY: 503,
  QUERY_TIMEOUT: 503,
};
const UNAVAILABLE = 503;
const RETRY_AFTER_SECONDS = 5;

/**
 * Answers with what is wrong as a problem (RFC 9457): `title` says it in general, `detail` in
 * particular; `code` is stable, and `argument` names what the client gave, if it is that.
 *
 * @param report Is told of faults of ours.
 */
export function sendProblem(
  error: unknown,
  reply: FastifyReply,
  report: (error: unknown) => void,
): FastifyReply {
  const { status, ...said } = saidOf(error);
  if (status === 500) report(error);
  forget(reply);
  if (status === UNAVAILABLE) reply.header('retry-after', RETRY_AFTER_SECONDS);
  return reply
    .status(status)
    .type(PROBLEM)
    .header('cache-control', 'no-store')
    .send({ type: 'about:blank', title: STATUS_CODES[status], status, ...said });
}

function saidOf(error: unknown) {
  const status = error instanceof GraphError ? STATUS[error.code] : undefined;
  if (error instanceof GraphError && status !== undefined) {
    return { status, detail: error.message, ...error.details, code: error.code };
  }
  const detail = 'The server failed to answer; its log says why.';
  return { status: 500, detail, code: 'INTERNAL_SERVER_ERROR' };
}

/** The headers of the answer that there is not going to be; who may read one, and what is allowed, stands. */
function forget(reply: FastifyReply): void {
  const isForgotten = (name: string) => !/^(access-control-|allow$)/.test(name);
  for (const name of Object.keys(reply.getHeaders()).filter(isForgotten)) reply.removeHeader(name);
  for (const name of reply.raw.getHeaderNames().filter(isForgotten)) reply.raw.removeHeader(name);
}
