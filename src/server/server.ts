import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastifyAccepts from '@fastify/accepts';
import fastifyCompress from '@fastify/compress';
import fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type HTTPMethods,
} from 'fastify';
import type { Context } from '../context.ts';
import { type Measuring, openMeasuring } from '../explore/measures/measuring.ts';
import { reading } from '../graph/reading.ts';
import { whileWanted } from '../graph/while-wanted.ts';
import type { Settings } from '../settings.ts';
import { dayInBerlin, NEWEST_RECORD } from '../time/moment.ts';
import { answerTable, tableWantedBy } from './answer-table.ts';
import { asOfPlugin } from './as-of-plugin.ts';
import { boundedAnswersPlugin } from './bounded-answers.ts';
import { serveCatalog } from './catalog.ts';
import { COMPRESSION } from './compression.ts';
import { serveContract } from './contract.ts';
import { allowOrigins } from './cross-origin.ts';
import { type ExplorerPage, serveExplorer } from './explorer.ts';
import { serveExport } from './export.ts';
import { errorFormatter } from './format-error.ts';
import { serveHealth } from './health.ts';
import { knownOperationTypes } from './known-operation-types.ts';
import { serveThings } from './linked-data.ts';
import { memoryPlugin } from './memory-plugin.ts';
import { NO_DOCUMENTS, type PersistedDocuments, withOwnPages } from './persisted-documents.ts';
import {
  asAnswered,
  persistedDocumentOf,
  persistedDocumentsPlugin,
  persistedRequests,
  type RequestContext,
} from './persisted-requests.ts';
import { servePlayground, wantsPage } from './playground.ts';
import { sendProblem } from './problem.ts';
import { executableSchema, filters } from './schema.ts';
import type { ServedGraph } from './served-graph.ts';
import { serveShapes } from './shapes.ts';
import { signalOf } from './signal-of.ts';
import { statusPlugin } from './status-plugin.ts';
import { validDocuments } from './valid-documents.ts';

const BODY_LIMIT_BYTES = 1_048_576;

/** What the server tells of faults of ours. */
export type Report = (error: unknown) => void;

/**
 * The HTTP server: the explorer at `/` and things at `/id/…`, as pages and in RDF; the catalog at
 * `/catalog`; the graph to take home at `/export`; GraphQL and its playground at `/graphql`, its schema
 * at `/schema.graphql`; health at `/health/…`. Closing it closes what takes measures, too.
 */
export async function createServer(
  graph: ServedGraph,
  settings: Pick<Settings, 'baseUri' | 'today' | 'corsOrigins'>,
  report: Report,
  measuring: Measuring = openMeasuring(),
  documents: PersistedDocuments = NO_DOCUMENTS,
): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: BODY_LIMIT_BYTES,
    forceCloseConnections: 'idle',
    frameworkErrors: ({ statusCode = 400, message }, _request, reply: FastifyReply) => {
      reply.status(statusCode).send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
    },
  });
  const rules = [knownOperationTypes];
  const valid = validDocuments(executableSchema(), rules);
  const apollo = new ApolloServer<RequestContext>({
    schema: executableSchema(),
    introspection: true,
    csrfPrevention: true,
    validationRules: rules,
    documentStore: valid.store,
    includeStacktraceInErrorResponses: false,
    formatError: errorFormatter(report),
    stopOnTerminationSignals: false,
    plugins: [
      valid.plugin,
      persistedDocumentsPlugin,
      asOfPlugin,
      statusPlugin,
      boundedAnswersPlugin,
      memoryPlugin,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await apollo.start();
  app.addHook('preClose', () => measuring.close());
  app.addHook('onClose', () => apollo.stop());

  const known = withOwnPages(documents);
  const context = async (request: FastifyRequest, reply: FastifyReply) => ({
    persisted: persistedDocumentOf(request, known),
    ...contextOf(graph, settings, measuring, signalOf(reply)),
  });
  const answering = fastifyApolloHandler<RequestContext>(apollo, { context });
  const answer: typeof answering = function (request, reply) {
    return answering.call(this, asAnswered(request), reply);
  };
  const tables = { apollo, context, report };
  await allowOrigins(app, settings.corsOrigins);
  await app.register(fastifyAccepts);
  const page = await servePlayground(app, known.only);
  const explorer = await serveExplorer(app, settings.today);
  await app.register(fastifyCompress, { ...COMPRESSION, global: false });
  app.route({
    method: ['GET', 'POST', 'OPTIONS', 'HEAD'],
    url: '/graphql',
    compress: COMPRESSION,
    ...persistedRequests,
    handler(request, reply) {
      if (wantsPage(request)) return page(reply);
      const table = tableWantedBy(request);
      if (table !== null) return answerTable(table, request, reply, tables);
      return answer.call(this, request, reply);
    },
    errorHandler(error, request, reply) {
      if (tableWantedBy(request) === null) throw error;
      return sendProblem(error, reply, report);
    },
  });
  app.route({
    method: ['GET', 'HEAD'],
    url: '/graphql/:documentId',
    compress: COMPRESSION,
    ...persistedRequests,
    handler: answer,
  });
  refuse(app, '/graphql', ['PUT', 'PATCH', 'DELETE'], 'GET, POST, HEAD, OPTIONS');
  refuse(app, '/graphql/:documentId', ['POST', 'PUT', 'PATCH', 'DELETE'], 'GET, HEAD');
  serveThings(app, { graph, baseUri: settings.baseUri, page: explorer, report });
  serveCatalog(app, { graph, baseUri: settings.baseUri, report });
  serveShapes(app, settings.baseUri);
  serveContract(app);
  serveExport(app, graph, settings, report);
  serveHealth(app, graph);
  answerFailures(app, explorer, report);
  return app;
}

/** Answers that something is not asked by these methods. */
function refuse(app: FastifyInstance, url: string, method: HTTPMethods[], allow: string): void {
  const message = `GraphQL is asked here by ${allow.includes('POST') ? 'GET or POST' : 'GET'}.`;
  app.route({
    method,
    url,
    handler: (_request, reply) =>
      reply
        .status(405)
        .header('allow', allow)
        .send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] }),
  });
}

function contextOf(
  graph: ServedGraph,
  { baseUri, today }: Pick<Settings, 'baseUri' | 'today'>,
  measuring: Measuring,
  signal: AbortSignal,
): Context {
  return {
    filters,
    measuring,
    signal,
    baseUri,
    moment: { date: today ?? dayInBerlin(new Date()), recorded: NEWEST_RECORD },
    ...reading(whileWanted(graph.engine, signal)),
  };
}

/** Requests that never reach GraphQL are answered in its form, without a stack; a browser gets a page. */
function answerFailures(app: FastifyInstance, explorer: ExplorerPage, report: Report): void {
  app.setErrorHandler((error: { statusCode?: number; message?: string }, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) report(error);
    const message =
      status >= 500 ? 'The server failed to answer; its log says why.' : error.message;
    const code = status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST';
    return reply.status(status).send({ errors: [{ message, extensions: { code } }] });
  });
  app.setNotFoundHandler((request, reply) => {
    if (wantsPage(request)) return explorer(reply, 404);
    return reply.status(404).send({
      errors: [
        {
          message: `There is nothing at ${request.url.split('?')[0]}; GraphQL is at /graphql.`,
          extensions: { code: 'NOT_FOUND' },
        },
      ],
    });
  });
}
