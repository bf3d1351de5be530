import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { packagePath } from '../package-root.ts';
import { dayInBerlin } from '../time/moment.ts';

/** Everything comes from this server, and nothing stands within the page. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Addresses of the explorer beside those of things, which stand at `/id/…`. */
export const VIEWS = ['/', '/search', '/graph', '/path', '/map', '/money', '/conflicts'] as const;

/** Where the page says what counts as today. */
const TODAY = '<meta name="today" content="" />';

/** Answers with the page of the explorer, which finds out from its address what it shows. */
export type ExplorerPage = (reply: FastifyReply, status?: 200 | 404) => FastifyReply;

/** Serves the explorer's assets and its views, and returns what answers with its page elsewhere. */
export async function serveExplorer(
  app: FastifyInstance,
  today: string | null,
): Promise<ExplorerPage> {
  const folder = packagePath('dist/explorer');
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  if (!html.includes(TODAY)) throw new Error('The explorer was built without a place for today.');
  await app.register(fastifyStatic, {
    root: folder,
    prefix: '/explorer/',
    decorateReply: false,
    index: false,
    // The build puts packed copies beside the assets.
    preCompressed: true,
    setHeaders: (reply) => reply.setHeader('vary', 'Accept-Encoding'),
    immutable: true,
    maxAge: '365d',
  });
  const page: ExplorerPage = (reply, status = 200) =>
    reply
      .status(status)
      .headers({
        'content-security-policy': PAGE_POLICY,
        'cache-control': 'no-cache',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        vary: 'Accept',
      })
      .type('text/html; charset=utf-8')
      .send(
        html.replace(TODAY, `<meta name="today" content="${today ?? dayInBerlin(new Date())}" />`),
      );
  for (const url of VIEWS) app.get(url, (_request, reply) => page(reply));
  return page;
}
