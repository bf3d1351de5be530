import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import fresh from 'fresh';
import { GraphError } from '../errors.ts';
import type { Names } from '../export/linked-data/terms.ts';
import { jsonLd, nQuads, type QuadBatches, turtle } from '../export/linked-data/write.ts';

type Write = (batches: QuadBatches, names: Names) => AsyncIterable<string>;

/** The media types in which RDF is answered, the first where a client takes any. */
const RDF_TYPES: ReadonlyMap<string, Write> = new Map<string, Write>([
  ['text/turtle', turtle],
  ['application/ld+json', jsonLd],
  ['application/json', jsonLd],
  ['application/n-triples', nQuads],
  ['application/n-quads', nQuads],
]);

/** A media type of RDF that a client takes, and what writes it. */
export interface Wanted {
  readonly type: string;
  readonly write: Write;
}

/** Media type of the page that browsers get. */
const PAGE = 'text/html';

/**
 * In which RDF a client wants its answer by its `Accept`; where it takes several alike, Turtle first and
 * a page last.
 *
 * @param hasPage Whether there is a page, too.
 * @returns null for a client that wants the page
 * @throws GraphError NOT_ACCEPTABLE where it takes nothing that there is, with what there is
 */
export function rdfWantedBy(request: FastifyRequest, hasPage: true): Wanted | null;
export function rdfWantedBy(request: FastifyRequest, hasPage: false): Wanted;
export function rdfWantedBy(request: FastifyRequest, hasPage: boolean): Wanted | null {
  const offered = [...RDF_TYPES.keys(), ...(hasPage ? [PAGE] : [])];
  const type = request.accepts().type(offered);
  if (type === PAGE) return null;
  const write = typeof type === 'string' ? RDF_TYPES.get(type) : undefined;
  if (typeof type === 'string' && write !== undefined) return { type, write };
  const found = JSON.stringify(request.headers.accept);
  throw new GraphError(
    'NOT_ACCEPTABLE',
    `Header "Accept": expected one of ${offered.join(', ')}, found ${found}.`,
    { details: { header: 'Accept', offered } },
  );
}

/** What every answer of a route that looks at `Accept` says, also one that something is wrong. */
export async function variesByAccept(_request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.header('vary', 'Accept');
}

/** What is answered, and what tells it from other answers. */
export interface RdfAnswer extends Wanted {
  readonly names: Names;
  /** All that the answer depends on besides its media type. */
  readonly version: readonly unknown[];
  readonly quads: () => QuadBatches;
}

/**
 * Answers in RDF, or that what the client has is still that. It is written before it is sent, so that
 * an error is answered as such.
 */
export async function sendRdf(
  request: FastifyRequest,
  reply: FastifyReply,
  { type, write, names, version, quads }: RdfAnswer,
): Promise<FastifyReply> {
  const digest = createHash('sha256').update(JSON.stringify([type, names.baseUri, version]));
  const etag = `W/"${digest.digest('base64url')}"`;
  reply.headers({ etag, 'cache-control': 'public, no-cache' });
  if (fresh({ 'if-none-match': request.headers['if-none-match'] }, { etag })) {
    return reply.status(304).send();
  }
  let text = '';
  for await (const piece of write(quads(), names)) text += piece;
  return reply
    .header('link', '</catalog>; rel="describedby"')
    .header('x-content-type-options', 'nosniff')
    .type(`${type}; charset=utf-8`)
    .send(text);
}
