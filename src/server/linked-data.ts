import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Dataset } from '../entities/dataset/dataset.ts';
import { ArgumentError, GraphError } from '../errors.ts';
import { datasetOf } from '../export/graph-source.ts';
import { described } from '../export/linked-data/describe.ts';
import { tellingOf } from '../export/linked-data/telling.ts';
import { namesAt } from '../export/linked-data/terms.ts';
import { loader } from '../graph/load.ts';
import { findNode, nounOfId } from '../graph/noun.ts';
import { whileWanted } from '../graph/while-wanted.ts';
import type { Settings } from '../settings.ts';
import { isDay } from '../time/partial-date.ts';
import type { ExplorerPage } from './explorer.ts';
import { sendProblem } from './problem.ts';
import { PROGRAM_VERSION } from './program-version.ts';
import { rdfWantedBy, sendRdf, variesByAccept } from './rdf-answer.ts';
import type { ServedGraph } from './served-graph.ts';
import { signalOf } from './signal-of.ts';

interface ThingRoute {
  Params: { '*': string };
  Querystring: { asOf?: unknown };
}

/** What answers for the IRIs of things. */
export interface ThingAnswers {
  readonly graph: ServedGraph;
  readonly baseUri: Settings['baseUri'];
  /** Answers a browser. */
  readonly page: ExplorerPage;
  /** Is told of faults of ours. */
  readonly report: (error: unknown) => void;
}

/**
 * Serves what there is at the IRI of every node, `/id/…`: by `Accept` the explorer's page, or RDF (see
 * `described`) as Turtle, JSON-LD, N-Triples or N-Quads, as of the day in `asOf`. An id that was given
 * up leads to its heir.
 */
export function serveThings(app: FastifyInstance, answers: ThingAnswers): void {
  app.get<ThingRoute>('/id/*', {
    onSend: variesByAccept,
    handler: (request, reply) => answer(request, reply, answers),
    errorHandler: (error, _request, reply) => {
      sendProblem(error, reply, answers.report);
    },
  });
}

async function answer(
  request: FastifyRequest<ThingRoute>,
  reply: FastifyReply,
  { graph, baseUri, page }: ThingAnswers,
): Promise<FastifyReply> {
  const wanted = rdfWantedBy(request, true);
  const id = request.params['*'];
  const engine = whileWanted(graph.engine, signalOf(reply));
  const found = nounOfId(id) === null ? null : await findNode(id, loader(engine));
  if (found === null) {
    if (wanted === null) return page(reply, 404);
    throw new GraphError('NOT_FOUND', `Nothing in this graph has the id ${JSON.stringify(id)}.`);
  }
  if (found.id !== id) {
    const query = request.url.indexOf('?');
    const heir = `/id/${found.id}${query < 0 ? '' : request.url.slice(query)}`;
    return reply.redirect(heir, 308);
  }
  if (wanted === null) return page(reply);
  const asOf = dayOf(request.query.asOf);
  const dataset = await datasetOf(engine);
  const names = namesAt(baseUri);
  const telling = tellingOf(names, asOf, dataset.date);
  return sendRdf(request, reply, {
    ...wanted,
    names,
    version: [...versionOf(dataset), id, asOf],
    quads: () => described(id, engine, telling),
  });
}

/** What an answer from the graph depends on: its data, how they are kept, and this program. */
export function versionOf({ checksum, layout }: Dataset): readonly unknown[] {
  return [PROGRAM_VERSION, checksum, layout];
}

function dayOf(asOf: unknown): string | null {
  if (asOf === undefined) return null;
  if (typeof asOf === 'string' && isDay(asOf)) return asOf;
  throw new ArgumentError('INVALID_DATE', 'asOf', 'a day such as 2025-12-31', asOf);
}
