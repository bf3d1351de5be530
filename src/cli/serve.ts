import type { FastifyInstance } from 'fastify';
import { GraphError } from '../errors.ts';
import type { Imported } from '../import/import-package.ts';
import { startFromShipped } from '../import/shipped-store.ts';
import { readPersistedDocuments } from '../server/persisted-documents.ts';
import { openEngine, type ServedGraph, serveGraph } from '../server/served-graph.ts';
import { createServer } from '../server/server.ts';
import { placeOf, readSettings, type Settings, SettingsError } from '../settings.ts';
import { progressLine, say } from './terminal.ts';

/** Serves the graph until it is told to stop; resolves to the exit status. */
export async function serve(): Promise<number> {
  const settings = readSettings(process.env);
  const documents = readPersistedDocuments(settings.persistedDocuments, settings.persistedOnly);
  const stopping = stopSignal();
  const { neo4j, seed, graphPath } = settings;
  const isNew = neo4j === null && seed !== null && startFromShipped(seed, graphPath);
  if (isNew) say(`The shipped data is in ${graphPath} now.`);
  const engine = await openEngine(settings);
  try {
    const graph = serveGraph(engine, settings.seed);
    const app = await createServer(
      graph,
      settings,
      (error) => console.error(error),
      undefined,
      documents,
    );
    try {
      await listen(app, settings);
      const imported = await prepare(graph, stopping);
      if (imported?.changed === false && !isNew) {
        say(`The data is in ${placeOf(settings)} already.`);
      }
      if (!stopping.aborted) say(`Integration Graph answers at ${addressOf(app, settings)}`);
      await aborted(stopping);
    } finally {
      await app.close();
    }
  } finally {
    await engine.close();
  }
  say('Stopped.');
  return 0;
}

/** What was imported; null where the program was told to stop before. */
async function prepare(graph: ServedGraph, signal: AbortSignal): Promise<Imported | null> {
  try {
    return await graph.prepare({
      onProgress: progressLine(),
      onRetry: (error, seconds) => say(`${error.message} Trying again in ${seconds} s.`),
      signal,
    });
  } catch (error) {
    if (!signal.aborted) throw error;
    return null;
  }
}

async function listen(app: FastifyInstance, { host, port }: Settings): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') {
      throw new SettingsError('PORT', 'a port that no other program uses', String(port));
    }
    if (code === 'EACCES') {
      throw new SettingsError('PORT', 'a port that this user may open', String(port));
    }
    if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL') {
      throw new SettingsError('HOST', 'a name or address of this machine', host);
    }
    throw new GraphError('LISTEN_FAILED', `Cannot listen on ${host}:${port}.`, { cause: error });
  }
}

/** The address to open; the system chose the port when 0 was asked for. */
function addressOf(app: FastifyInstance, { host, port }: Settings): string {
  const address = app.server.address();
  const opened = typeof address === 'object' ? (address?.port ?? port) : port;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name}:${opened}/`;
}

/** Aborts at the first Ctrl-C or termination; a second one ends the process at once. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return controller.signal;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
