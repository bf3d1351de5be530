import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fresh from 'fresh';
import Link from 'http-link-header';
import type { Dataset } from '../entities/dataset/dataset.ts';
import { ArgumentError, GraphError } from '../errors.ts';
import { ARCHIVE, archive } from '../export/archive.ts';
import {
  EXPORT_ARGUMENTS,
  type ExportArgument,
  type ExportArguments,
  type ExportRequest,
  exportRequest,
} from '../export/export-request.ts';
import { fileNameOf } from '../export/file-name.ts';
import type { Chunk, Format } from '../export/format.ts';
import { datasetOf, type GraphSource, openGraphSource } from '../export/graph-source.ts';
import { whileWanted } from '../graph/while-wanted.ts';
import type { Settings } from '../settings.ts';
import { dayInBerlin } from '../time/moment.ts';
import { COMPRESSION } from './compression.ts';
import { versionOf } from './linked-data.ts';
import { listOfFormats } from './list-of-formats.ts';
import { sendProblem } from './problem.ts';
import type { ServedGraph } from './served-graph.ts';
import { signalOf } from './signal-of.ts';
import { started } from './started.ts';

/** Where the graph is taken home from. */
export const EXPORT_PATH = '/export';

type Surroundings = Pick<Settings, 'baseUri' | 'today'>;

/**
 * `/export`: the graph, or a cut of it, in a format, by the arguments of `exportRequest`; the formats
 * themselves where none is asked for.
 */
export function serveExport(
  app: FastifyInstance,
  graph: ServedGraph,
  surroundings: Surroundings,
  report: (error: unknown) => void,
): void {
  app.route({
    method: ['GET', 'HEAD'],
    url: EXPORT_PATH,
    compress: COMPRESSION,
    handler: async (request, reply) => {
      const args = argumentsOf(request.query);
      if (args.format === undefined) return reply.send(listOfFormats(args));
      return sendExport(exportRequest(args), graph, surroundings, request, reply, report);
    },
    errorHandler: (error, _request, reply) => sendProblem(error, reply, report),
  });
  app.route({
    method: ['POST', 'PUT', 'PATCH', 'DELETE'],
    url: EXPORT_PATH,
    handler: (_request, reply) =>
      sendProblem(
        new GraphError('METHOD_NOT_ALLOWED', 'An export is asked for by GET.'),
        reply.header('allow', 'GET, HEAD'),
        report,
      ),
  });
}

function argumentsOf(query: unknown): ExportArguments {
  const args: { [Argument in ExportArgument]?: string } = {};
  for (const [name, value] of Object.entries(query ?? {})) {
    const argument = EXPORT_ARGUMENTS.find((one) => one === name);
    if (argument === undefined) {
      const expected = `no other arguments than ${EXPORT_ARGUMENTS.join(', ')}`;
      throw new ArgumentError('INVALID_ARGUMENT', name, expected, value);
    }
    if (typeof value !== 'string') {
      throw new ArgumentError('INVALID_ARGUMENT', name, 'one value', value);
    }
    args[argument] = value;
  }
  return args;
}

async function sendExport(
  asked: ExportRequest,
  graph: ServedGraph,
  { baseUri, today: pinned }: Surroundings,
  request: FastifyRequest,
  reply: FastifyReply,
  report: (error: unknown) => void,
): Promise<FastifyReply> {
  const { format, cut } = asked;
  const today = pinned ?? dayInBerlin(new Date());
  const engine = whileWanted(graph.engine, signalOf(reply));
  const known = validatorOf(await datasetOf(engine), asked, baseUri, today);
  // What else a request says of caches concerns those between: here, nothing is older than it is.
  if (fresh({ 'if-none-match': request.headers['if-none-match'] }, { etag: known })) {
    return reply.status(304).headers(cachedBy(known)).send();
  }
  const source = await openGraphSource(engine, cut, { baseUri, today });
  const body =
    request.method === 'HEAD' ? undefined : await started(bodyOf(format, source), reply, report);
  const { name, license } = source.dataset;
  return reply
    .headers(cachedBy(validatorOf(source.dataset, asked, baseUri, today)))
    .headers({
      'content-disposition': `attachment; filename="${fileNameOf(name, format, cut)}"`,
      'x-content-type-options': 'nosniff',
      link: linksOf(license),
    })
    .type(format.kind === 'folder' ? ARCHIVE.mediaType : format.mediaType)
    .send(body);
}

function bodyOf(format: Format, source: GraphSource): AsyncIterable<Chunk> {
  return format.kind === 'file'
    ? format.write(source)
    : archive(format.files(source), source.dataset.date);
}

/** A cache may keep an export, and has to ask each time whether it is still what it would get. */
function cachedBy(etag: string) {
  return { etag, 'cache-control': 'public, no-cache', vary: 'accept-encoding' };
}

/**
 * The same for the same cut of the same data in the same format. Weak, because it is the same in every
 * content coding. A list or a search looks at the graph as of today where the cut names no day.
 */
function validatorOf(
  dataset: Dataset,
  { format, cut }: ExportRequest,
  baseUri: string,
  today: string,
): string {
  const day = cut.scope !== null && cut.asOf === null ? today : null;
  const all = [...versionOf(dataset), baseUri, format.name, cut, day];
  return `W/"${createHash('sha256').update(JSON.stringify(all)).digest('base64url')}"`;
}

function linksOf(license: string): string {
  const links = new Link();
  for (const name of license.split(', ')) {
    if (/^[\w.+-]+$/.test(name)) {
      links.set({ rel: 'license', uri: `https://spdx.org/licenses/${name}` });
    }
  }
  links.set({ rel: 'describedby', uri: '/catalog' });
  links.set({ rel: 'collection', uri: EXPORT_PATH, title: 'All formats' });
  return links.toString();
}
