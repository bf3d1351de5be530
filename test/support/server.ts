import type { FastifyInstance } from 'fastify';
import { type Measuring, openMeasuring } from '../../src/explore/measures/measuring.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { NO_DOCUMENTS, type PersistedDocuments } from '../../src/server/persisted-documents.ts';
import { serveGraph } from '../../src/server/served-graph.ts';
import { createServer } from '../../src/server/server.ts';

/** The day that counts as today in tests. */
export const TODAY = '2026-11-22';

/** A GraphQL answer as it came over HTTP. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly [name: string]: unknown };
  }[];
}

export interface TestServer {
  readonly app: FastifyInstance;
  /** `http://127.0.0.1:PORT` */
  readonly address: string;
  /** Asks over HTTP. */
  ask(query: string, variables?: { readonly [name: string]: unknown }): Promise<Answer>;
  /** Faults of ours that the server reported. */
  readonly reports: readonly unknown[];
  close(): Promise<void>;
}

/** Serves an engine, as it is, on a free port. Closing the server leaves the engine open. */
export async function startServer(
  engine: Engine,
  measuring: Measuring = openMeasuring(),
  documents: PersistedDocuments = NO_DOCUMENTS,
  corsOrigins: readonly string[] = [],
): Promise<TestServer> {
  const reports: unknown[] = [];
  const graph = serveGraph(engine, null);
  await graph.prepare({
    onProgress: () => undefined,
    onRetry: () => undefined,
    signal: new AbortController().signal,
  });
  const settings = { baseUri: 'http://localhost:4000/id/', today: TODAY, corsOrigins };
  const app = await createServer(
    graph,
    settings,
    (error) => reports.push(error),
    measuring,
    documents,
  );
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    app,
    address,
    reports,
    ask: async (query, variables = {}) => {
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer;
    },
    close: () => app.close(),
  };
}
