import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { packagePath } from '../package-root.ts';

/** The page's editor sets inline styles and bundled fonts; everything else comes from this server. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Where the page says whether anything but persisted documents is answered. */
const PERSISTED_ONLY = '<meta name="persisted-only" content="" />';

/** Whether a request to `/graphql` comes from a browser's address bar. */
export function wantsPage({ method, headers }: FastifyRequest): boolean {
  return (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').includes('text/html');
}

/**
 * Serves the playground's assets, and returns what answers with its page.
 *
 * @param persistedOnly Whether the server answers nothing but persisted documents, which the page then says.
 */
export async function servePlayground(app: FastifyInstance, persistedOnly: boolean) {
  const folder = packagePath('dist/playground');
  const built = await readFile(join(folder, 'index.html'), 'utf8');
  if (!built.includes(PERSISTED_ONLY)) {
    throw new Error('The playground was built without a place for what is answered.');
  }
  const html = built.replace(
    PERSISTED_ONLY,
    `<meta name="persisted-only" content="${persistedOnly}" />`,
  );
  await app.register(fastifyStatic, {
    root: folder,
    prefix: '/playground/',
    index: false,
    immutable: true,
    maxAge: '365d',
  });
  return (reply: FastifyReply) =>
    reply
      .headers({
        'content-security-policy': PAGE_POLICY,
        'cache-control': 'no-cache',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        vary: 'Accept',
      })
      .type('text/html; charset=utf-8')
      .send(html);
}
