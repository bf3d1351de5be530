import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '../../src/entities/resolvers.ts';
import '../../src/explore/resolvers.ts';
import { currentDataset } from '../../src/entities/dataset/dataset.ts';
import { openEmbedded } from '../../src/graph/embedded.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { openNeo4j } from '../../src/graph/neo4j.ts';
import { indexes } from '../../src/import/commands.ts';
import { importPackage } from '../../src/import/import-package.ts';
import { checksum } from '../../src/import/read-package.ts';
import { generate } from '../generate/generate.ts';
import { bulkLoadedNeo4j, loadEmbedded } from '../work/graphs.ts';
import type { Places } from './systems.ts';

/** One generated graph, in a Neo4j and in a file of the embedded engine. */
export interface Graphs extends Places {
  /** Ends and removes what was made for this run. */
  close(): Promise<void>;
}

const SEED = 1;

/** The variables of the environment that name places to load a graph into. */
export const PLACES = { neo4j: 'NEO4J_URI', store: 'GRAPH_PATH' };
export const PLACES_OF_LARGER = { neo4j: 'LARGER_NEO4J_URI', store: 'LARGER_GRAPH_PATH' };

/**
 * Loads a generated graph of a scale into the Neo4j and the file of the embedded engine that the environment names,
 * or into places of its own where it names none. A place that holds this very graph is taken as it is.
 *
 * @throws Error for a place that holds another graph
 */
export async function openGraphs(scale: number, names: typeof PLACES): Promise<Graphs> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const closing = [() => rm(folder, { recursive: true, force: true })];
  const close = async () => {
    for (const each of closing.toReversed()) await each();
  };
  try {
    const data = join(folder, 'package');
    generate({ scale, seed: SEED }, data);
    const { settings, stop } = await bulkLoadedNeo4j(folder, process.env[names.neo4j] ?? null);
    closing.push(stop);
    await fill(openNeo4j(settings), names.neo4j, data);
    const store = process.env[names.store] ?? join(folder, 'graph.db');
    if (existsSync(store)) await fill(openEmbedded(store), names.store, data);
    else await loadEmbedded(data, () => undefined, store).then((graph) => graph.close());
    return { uri: settings.uri, store, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function fill(engine: Engine, variable: string, data: string): Promise<void> {
  try {
    await engine.prepare(indexes());
    const [present] = await engine.read(currentDataset, {});
    if (present !== undefined && present.checksum !== checksum(data)) {
      throw new Error(`${variable}: holds “${present.title}”; name an empty place, or none.`);
    }
    await importPackage(data, engine);
  } finally {
    await engine.close();
  }
}
