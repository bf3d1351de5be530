import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IN_MEMORY, openEmbedded } from '../../src/graph/embedded.ts';
import { type Engine, isTextIndex, type OnWork, type Write } from '../../src/graph/engine.ts';
import { openNeo4j } from '../../src/graph/neo4j.ts';
import { indexes } from '../../src/import/commands.ts';
import { graphWrites } from '../../src/import/graph-writes.ts';
import { importPackage } from '../../src/import/import-package.ts';
import { readPackage } from '../../src/import/read-package.ts';
import { generate } from '../generate/generate.ts';
import { type BenchNeo4j, benchNeo4j } from '../neo4j.ts';
import { bulkLoad } from './bulk-load.ts';

/** A graph to ask, which tells of its work. */
export interface OpenGraph {
  readonly engine: Engine;
  close(): Promise<void>;
}

const SEED = 1;
const HEAP_MEGABYTES = 3_000;
const WRITES_AT_ONCE = 100;

/**
 * Opens a graph: `place` is a scale, for which one is generated and loaded, or where one has been loaded
 * before, the file of a store or the URI of a Neo4j without authentication.
 */
export async function openGraph(
  name: Engine['name'],
  place: string,
  onWork: OnWork,
): Promise<OpenGraph> {
  const scale = Number(place);
  if (Number.isNaN(scale)) return openLoaded(name, place, onWork);
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    generate({ scale, seed: SEED }, folder);
    return name === 'neo4j' ? await loadNeo4j(folder, onWork) : await loadEmbedded(folder, onWork);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A graph that processes can open by its place. */
export interface LoadedPlace {
  readonly place: string;
  /** Takes it away, where it was made for this run. */
  close(): Promise<void>;
}

/**
 * Loads a generated graph of a scale where several processes can open it, one after the other; a place
 * where one has been loaded before is taken as it is.
 */
export async function loadedPlace(name: Engine['name'], place: string): Promise<LoadedPlace> {
  const scale = Number(place);
  if (Number.isNaN(scale)) return { place, close: async () => undefined };
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const removeFolder = () => rm(folder, { recursive: true });
  generate({ scale, seed: SEED }, join(folder, 'package'));
  if (name === 'neo4j') {
    const { settings, stop } = await bulkLoadedNeo4j(folder);
    const engine = openNeo4j(settings);
    await engine.prepare(indexes());
    await importPackage(join(folder, 'package'), engine);
    await engine.close();
    return { place: settings.uri, close: () => stop().finally(removeFolder) };
  }
  const path = join(folder, 'graph.db');
  const { close } = await loadEmbedded(join(folder, 'package'), () => undefined, path);
  await close();
  return { place: path, close: removeFolder };
}

/**
 * The Neo4j that is named, as it is, or else a local one that holds the data of `package` in a folder, without
 * indexes.
 */
export function bulkLoadedNeo4j(
  folder: string,
  named: string | null = process.env.NEO4J_URI ?? null,
): Promise<BenchNeo4j> {
  return benchNeo4j(HEAP_MEGABYTES, named, async (home) => {
    const writes = graphWrites(readPackage(join(folder, 'package')), true);
    await bulkLoad(writes, { ...home, folder: join(folder, 'tables') });
    await rm(join(folder, 'tables'), { recursive: true });
  });
}

async function openLoaded(name: Engine['name'], place: string, onWork: OnWork): Promise<OpenGraph> {
  const settings = { uri: place, user: null, password: null, database: null, queryTimeout: 600 };
  const engine = name === 'neo4j' ? openNeo4j(settings, { onWork }) : openEmbedded(place, onWork);
  await engine.prepare(indexes());
  return { engine, close: () => engine.close() };
}

async function loadNeo4j(folder: string, onWork: OnWork): Promise<OpenGraph> {
  const { settings, stop } = await benchNeo4j(HEAP_MEGABYTES);
  const engine = openNeo4j(settings, { onWork });
  await engine.prepare(indexes());
  await importPackage(folder, engine);
  return { engine, close: () => engine.close().then(stop) };
}

/**
 * Loads a package into an empty graph, in many transactions: one takes more memory than a large graph does
 * afterwards.
 */
export async function loadEmbedded(
  folder: string,
  onWork: OnWork,
  path = IN_MEMORY,
): Promise<OpenGraph> {
  const engine = openEmbedded(path, onWork);
  await engine.prepare(indexes().filter((index) => !isTextIndex(index)));
  let part: Write[] = [];
  for (const write of graphWrites(readPackage(folder), true)) {
    part.push(write);
    if (part.length < WRITES_AT_ONCE) continue;
    await engine.write(part);
    part = [];
  }
  await engine.write(part);
  await engine.prepare(indexes());
  return { engine, close: () => engine.close() };
}
