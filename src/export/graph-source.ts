import { currentDataset, type Dataset } from '../entities/dataset/dataset.ts';
import { GraphError } from '../errors.ts';
import { allEdgeTypes } from '../graph/edge.ts';
import type { Engine } from '../graph/engine.ts';
import { allNouns, type Noun, nounOfId } from '../graph/noun.ts';
import type { Properties } from '../graph/properties.ts';
import { type Record, text } from '../graph/record.ts';
import { type TimeParameters, timeParameters } from '../time/moment.ts';
import { LATEST_DAY } from '../time/partial-date.ts';
import { edgesFrom, idsOf, type StoredNode, storedNodes } from './queries.ts';

/** What of the graph is taken out. */
export interface Cut {
  /** Day of which things and facts are taken; null for those of every day. */
  readonly asOf: string | null;
  /** GraphQL types of the things that are taken, with the edges between them; null for all. */
  readonly types: readonly string[] | null;
}

/** A node on its way out: its columns, and what was made from them as it is stored. */
export interface ExportedNode {
  readonly id: string;
  readonly noun: Noun;
  readonly stored: Record;
}

/** An edge on its way out. */
export interface ExportedEdge {
  readonly id: string;
  readonly type: string;
  readonly start: string;
  readonly finish: string;
  readonly stored: Record;
}

/** A cut of the graph, read as it is wanted. Nodes come by type, then id; edges by type, then start. */
export interface GraphSource {
  readonly dataset: Dataset;
  readonly cut: Cut;
  readonly nouns: readonly Noun[];
  nodes(): AsyncIterable<ExportedNode>;
  edges(): AsyncIterable<ExportedEdge>;
}

/** Columns of edges by type: their own, and those of every fact. */
export const FACT_COLUMNS: Properties = {
  validFrom: 'partialDate',
  validTo: 'partialDate',
  status: ['PLANNED', 'ACTUAL'],
  evidence: 'ids',
  recordedAt: 'instant',
  recordedUntil: 'instant',
};

const BATCH_SIZE = 500;
/** The edge from a passage to its source, which states no fact. */
const SOURCE_EDGE = 'FROM';

/** The columns of an edge of this type. */
export function edgeColumns(type: string): Properties {
  return { ...allEdgeTypes().get(type)?.properties, ...FACT_COLUMNS };
}

/**
 * Opens a cut of the graph.
 *
 * @throws GraphError GRAPH_EMPTY where nothing was imported; GRAPH_CHANGED from the streams when another
 * package was imported while they were read
 */
export async function openGraphSource(engine: Engine, cut: Cut): Promise<GraphSource> {
  const dataset = await datasetOf(engine);
  const nouns = [...allNouns().values()].filter(
    ({ type }) => cut.types === null || cut.types.includes(type),
  );
  const time = timeOf(cut);
  const ensureSame = async () => {
    const now = await datasetOf(engine);
    if (now.checksum === dataset.checksum) return;
    throw new GraphError(
      'GRAPH_CHANGED',
      'Other data was imported during the export: start again.',
    );
  };
  return {
    dataset,
    cut,
    nouns,
    async *nodes() {
      for (const noun of nouns) yield* nodesOf(engine, noun, time);
      await ensureSame();
    },
    async *edges() {
      for (const type of [...allEdgeTypes().keys(), SOURCE_EDGE]) {
        yield* edgesOf(engine, type, nouns, time);
      }
      await ensureSame();
    },
  };
}

async function datasetOf(engine: Engine): Promise<Dataset> {
  const [dataset] = await engine.read(currentDataset, {});
  if (dataset === undefined) throw new GraphError('GRAPH_EMPTY', 'Nothing was imported yet.');
  return dataset;
}

function timeOf({ asOf }: Cut): TimeParameters {
  const moment = { date: asOf ?? '', recorded: '9998' };
  return timeParameters(moment, asOf === null ? 'ALL' : 'CURRENT');
}

async function* nodesOf(
  engine: Engine,
  noun: Noun,
  time: TimeParameters,
): AsyncGenerator<ExportedNode> {
  for await (const rows of storedOf(engine, noun.type)) {
    for (const { key, node } of rows) if (holds(node, time)) yield { id: key, noun, stored: node };
  }
}

async function* edgesOf(
  engine: Engine,
  type: string,
  nouns: readonly Noun[],
  time: TimeParameters,
): AsyncGenerator<ExportedEdge> {
  const from = allEdgeTypes().get(type)?.from ?? ['Evidence'];
  const taken = new Set(nouns);
  for (const noun of nouns) {
    if (![noun.type, ...noun.interfaces].some((label) => from.includes(label))) continue;
    for await (const starts of storedOf(engine, noun.type)) {
      const keys = starts.filter(({ node }) => holds(node, time)).map(({ key }) => key);
      const found = (await engine.read(edgesFrom(type), { keys })).filter(
        ({ edge, finish }) => holds(edge, time) && taken.has(nounOfId(finish) ?? noun),
      );
      const ends = await standing(engine, new Set(found.map(({ finish }) => finish)), time);
      for (const { key, finish, edge } of found) {
        if (!ends.has(finish)) continue;
        yield { id: text(edge, 'id'), type, start: key, finish, stored: edge };
      }
    }
  }
}

/** Those of the ids whose nodes are there at that time. */
async function standing(
  engine: Engine,
  ids: ReadonlySet<string>,
  time: TimeParameters,
): Promise<ReadonlySet<string>> {
  if (time.heldBy === LATEST_DAY) return ids;
  const rows = await engine.read(storedNodes, { keys: [...ids] });
  return new Set(rows.filter(({ node }) => holds(node, time)).map(({ key }) => key));
}

/** All nodes of a label as they are stored, by id, some at a time. */
export async function* storedOf(
  engine: Engine,
  label: string,
): AsyncGenerator<readonly StoredNode[]> {
  let keys: string[] = [];
  for await (const id of engine.stream(idsOf(label), {})) {
    keys.push(id);
    if (keys.length < BATCH_SIZE) continue;
    yield await engine.read(storedNodes, { keys });
    keys = [];
  }
  if (keys.length > 0) yield await engine.read(storedNodes, { keys });
}

/** Whether something stored holds at that time and was not corrected since. */
function holds(stored: Record, { heldBy, heldSince, knownAt }: TimeParameters): boolean {
  const { holdsFrom, holdsTo, knownFrom, knownTo } = stored;
  return (
    String(holdsFrom) <= heldBy &&
    String(holdsTo) >= heldSince &&
    String(knownFrom) <= knownAt &&
    String(knownTo) > knownAt
  );
}
