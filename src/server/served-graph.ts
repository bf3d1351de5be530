import { setTimeout as delay } from 'node:timers/promises';
import { type GraphError, GraphUnavailableError } from '../errors.ts';
import { openEmbedded } from '../graph/embedded.ts';
import type { Engine } from '../graph/engine.ts';
import { indexes } from '../import/commands.ts';
import { type Imported, importPackage, type Progress } from '../import/import-package.ts';
import type { Settings } from '../settings.ts';

/** Opens the graph of these settings. It may not answer yet. @throws StoreError */
export async function openEngine({ neo4j, graphPath }: Settings): Promise<Engine> {
  if (neo4j === null) return openEmbedded(graphPath);
  // The driver is loaded where it is needed alone: it has hundreds of modules.
  const { openNeo4j } = await import('../graph/neo4j.ts');
  return openNeo4j(neo4j);
}

/** A graph that answers once it is prepared, and says so until then. */
export interface ServedGraph {
  /** The engine; its reads fail with GRAPH_UNAVAILABLE until the graph is prepared. */
  readonly engine: Engine;
  /** Creates indexes and loads the shipped data, trying again while the database is not there. */
  prepare(events: PreparationEvents): Promise<Imported | null>;
  /** Resolves when the graph can answer. @throws GraphUnavailableError */
  check(): Promise<void>;
}

/** What there is to tell while a graph is prepared. */
export interface PreparationEvents {
  readonly onProgress: Progress;
  /** The database did not answer; it is tried again in so many seconds. */
  readonly onRetry: (error: GraphError, seconds: number) => void;
  /** Ends the trying. */
  readonly signal: AbortSignal;
}

const FIRST_DELAY_SECONDS = 1;
const LONGEST_DELAY_SECONDS = 30;

/** Serves an engine, from the moment on when it is prepared with the package in `seed`. */
export function serveGraph(engine: Engine, seed: string | null): ServedGraph {
  let prepared = false;
  const unprepared = () => new GraphUnavailableError('The graph is still being prepared.');
  const ensurePrepared = () => {
    if (!prepared) throw unprepared();
  };
  return {
    engine: {
      ...engine,
      read: (query, parameters) =>
        prepared ? engine.read(query, parameters) : Promise.reject(unprepared()),
      async *stream(query, parameters) {
        ensurePrepared();
        yield* engine.stream(query, parameters);
      },
    },
    prepare: async ({ onProgress, onRetry, signal }) => {
      const imported = await retrying(signal, onRetry, async () => {
        await engine.prepare(indexes());
        return seed === null ? null : importPackage(seed, engine, onProgress);
      });
      prepared = true;
      return imported;
    },
    check: async () => {
      ensurePrepared();
      await engine.check();
    },
  };
}

async function retrying<Result>(
  signal: AbortSignal,
  onRetry: PreparationEvents['onRetry'],
  work: () => Promise<Result>,
): Promise<Result> {
  for (
    let seconds = FIRST_DELAY_SECONDS;
    ;
    seconds = Math.min(seconds * 2, LONGEST_DELAY_SECONDS)
  ) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof GraphUnavailableError)) throw error;
      onRetry(error, seconds);
      await delay(seconds * 1_000, undefined, { signal });
    }
  }
}
