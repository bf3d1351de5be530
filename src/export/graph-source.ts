import { currentDataset, type Dataset } from '../entities/dataset/dataset.ts';
import { GraphError } from '../errors.ts';
import { allEdgeTypes } from '../graph/edge.ts';
import type { Engine } from '../graph/engine.ts';
import { answeredInBatches, inBatches } from '../graph/in-batches.ts';
import { allNouns, type Noun, nounOfId } from '../graph/noun.ts';
import type { Properties } from '../graph/properties.ts';
import { type Record, text } from '../graph/record.ts';
import { asking } from './ask.ts';
import type { Cut } from './cut.ts';
import {
  edgesFrom,
  HEIR_EDGE,
  idsOf,
  SOURCE_EDGE,
  type StoredNode,
  storedNodes,
} from './queries.ts';
import { thingsOf } from './scope.ts';
import { type Selection, selectionOf } from './selection.ts';
import { type Taken, takenBy } from './taken.ts';

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

/** A kind of node that holds a dated value of a thing, the thing's id in `thing`. */
export type ValueLabel = 'Name' | 'Identifier' | 'Kind';

/**
 * A cut of the graph, read as it is wanted. Reading starts anew with each call.
 *
 * @throws GraphError GRAPH_CHANGED from each stream where another package was imported meanwhile
 */
export interface GraphSource {
  readonly dataset: Dataset;
  readonly cut: Cut;
  /** Where the IRIs of its nodes start, with a slash at its end. */
  readonly baseUri: string;
  /** The kinds of node that it may have. */
  readonly nouns: readonly Noun[];
  /** The types of edge that it may have: those of facts, and `FROM`, from a passage to its source. */
  readonly edgeTypes: readonly string[];
  /** Nodes of a kind, by id. */
  nodesOf(noun: Noun): AsyncIterable<ExportedNode>;
  /** Edges of a type, by the kind of their start, its id, then their own. */
  edgesOf(type: string): AsyncIterable<ExportedEdge>;
  /** Those of the nodes with these ids that are stored, whether or not the cut takes them. */
  nodesById(ids: Iterable<string>): Promise<readonly ExportedNode[]>;
  /** Dated values of its things, by their own ids; things hold copies of them. */
  valuesOf(label: ValueLabel): AsyncIterable<Record>;
  /** Ids that were given up for another's, by the former id. */
  mergedIds(): AsyncIterable<MergedId>;
  /** Nodes by id, as they are stored, whether the cut takes them or not; an unknown id has none. */
  lookUp(ids: Iterable<string>): Promise<ReadonlyMap<string, Record>>;
}

/** An id that was given up because two nodes turned out to be one. */
export interface MergedId {
  readonly id: string;
  readonly into: string;
}

/** Where and when the graph is that a source reads. */
export interface Surroundings {
  readonly baseUri: string;
  /** The day on which lists and searches look at the graph where the cut names none, `YYYY-MM-DD`. */
  readonly today: string;
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

/** The columns of an edge of this type; none for `FROM`, which states no fact. */
export function edgeColumns(type: string): Properties {
  const declared = allEdgeTypes().get(type);
  return declared === undefined ? {} : { ...declared.properties, ...FACT_COLUMNS };
}

/** All nodes of a source: by kind, then id. */
export async function* everyNode(source: GraphSource): AsyncGenerator<ExportedNode> {
  for (const noun of source.nouns) yield* source.nodesOf(noun);
}

/** All edges of a source: by type, then start, then id. */
export async function* everyEdge(source: GraphSource): AsyncGenerator<ExportedEdge> {
  for (const type of source.edgeTypes) yield* source.edgesOf(type);
}

/**
 * Opens a cut of the graph.
 *
 * @throws GraphError GRAPH_EMPTY where nothing was imported; see `thingsOf` for a scope that is none
 */
export async function openGraphSource(
  engine: Engine,
  cut: Cut,
  { baseUri, today }: Surroundings,
): Promise<GraphSource> {
  const dataset = await datasetOf(engine);
  const taken = takenBy(cut);
  const selection = await selected(engine, cut, taken, today);
  const nouns = nounsOf(cut);
  const reading = { engine, taken, selection, nouns };
  async function* whileSame<Row>(rows: AsyncIterable<Row>): AsyncGenerator<Row> {
    yield* rows;
    if ((await datasetOf(engine)).checksum === dataset.checksum) return;
    throw new GraphError(
      'GRAPH_CHANGED',
      'Other data was imported during the export: start again.',
    );
  }
  return {
    dataset,
    cut,
    baseUri,
    nouns,
    edgeTypes: [...allEdgeTypes().keys(), SOURCE_EDGE].filter((type) => isBetween(type, nouns)),
    nodesOf: (noun) => whileSame(nodesOf(reading, noun)),
    edgesOf: (type) => whileSame(edgesOf(reading, type)),
    nodesById: (ids) => nodesById(engine, ids),
    valuesOf: (label) => whileSame(valuesOf(reading, label)),
    mergedIds: () => whileSame(mergedIds(reading)),
    lookUp: async (ids) => {
      const found = new Map<string, Record>();
      for (const keys of inBatches(new Set(ids))) {
        for (const { key, node } of await engine.read(storedNodes, { keys })) found.set(key, node);
      }
      return found;
    },
  };
}

/** What every stream of a source reads by. */
interface Reading {
  readonly engine: Engine;
  readonly taken: Taken;
  /** The part of the graph that is read; null for all of it. */
  readonly selection: Selection | null;
  readonly nouns: readonly Noun[];
}

/** Which data the graph holds. @throws GraphError GRAPH_EMPTY where nothing was imported */
export async function datasetOf(engine: Engine): Promise<Dataset> {
  const [dataset] = await engine.read(currentDataset, {});
  if (dataset === undefined) throw new GraphError('GRAPH_EMPTY', 'Nothing was imported yet.');
  return dataset;
}

async function selected(
  engine: Engine,
  { scope, asOf }: Cut,
  taken: Taken,
  today: string,
): Promise<Selection | null> {
  if (scope === null) return null;
  const things = await thingsOf(scope, engine, asking(engine, asOf ?? today), taken.time);
  return selectionOf(things, engine, taken);
}

function nounsOf({ types }: Cut): readonly Noun[] {
  return [...allNouns().values()].filter(({ type }) => types === null || types.includes(type));
}

function isBetween(type: string, nouns: readonly Noun[]): boolean {
  const { from, to } = allEdgeTypes().get(type) ?? { from: ['Evidence'], to: ['Source'] };
  return [from, to].every((labels) => nouns.some((noun) => bears(noun, labels)));
}

function bears({ type, interfaces }: Noun, labels: readonly string[]): boolean {
  return [type, ...interfaces].some((label) => labels.includes(label));
}

async function* nodesOf(reading: Reading, noun: Noun): AsyncGenerator<ExportedNode> {
  for await (const rows of storedOf(reading, noun)) {
    for (const { key, node } of rows) yield { id: key, noun, stored: node };
  }
}

async function nodesById(engine: Engine, ids: Iterable<string>): Promise<readonly ExportedNode[]> {
  const found: ExportedNode[] = [];
  for (const keys of inBatches(ids)) {
    for (const { key, node } of await engine.read(storedNodes, { keys })) {
      const noun = nounOfId(key);
      if (noun !== null) found.push({ id: key, noun, stored: node });
    }
  }
  return found;
}

async function* edgesOf(reading: Reading, type: string): AsyncGenerator<ExportedEdge> {
  const { engine, taken, nouns } = reading;
  const from = allEdgeTypes().get(type)?.from ?? ['Evidence'];
  for (const noun of nouns.filter((one) => bears(one, from))) {
    const ids = idsOfNoun(reading, noun);
    const answers = answeredInBatches(ids, (keys) => engine.read(edgesFrom(type), { keys }));
    for await (const rows of answers) {
      for (const found of rows) {
        const { key, finish, edge, startBounds, finishBounds } = found;
        if (!isWanted(reading, finish)) continue;
        if (![edge, startBounds, finishBounds].every(taken.holds)) continue;
        yield { id: text(edge, 'id'), type, start: key, finish, stored: edge };
      }
    }
  }
}

/** Whether a node is of a kind and a part of the graph that are read. */
function isWanted({ nouns, selection }: Reading, id: string): boolean {
  const noun = nounOfId(id);
  return noun !== null && nouns.includes(noun) && (selection?.has(id) ?? true);
}

/** Those of the ids whose nodes are among what is read. */
async function standing(reading: Reading, ids: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const { engine, taken } = reading;
  const wanted = [...ids].filter((id) => isWanted(reading, id));
  if (taken.everything) return new Set(wanted);
  const standingOnes = new Set<string>();
  for (const keys of inBatches(wanted)) {
    for (const { key, node } of await engine.read(storedNodes, { keys })) {
      if (taken.holds(node)) standingOnes.add(key);
    }
  }
  return standingOnes;
}

async function* valuesOf(reading: Reading, label: ValueLabel): AsyncGenerator<Record> {
  const { engine, taken } = reading;
  for await (const rows of storedIn(engine, engine.stream(idsOf(label), {}))) {
    const held = rows.filter(({ node }) => taken.holdsValue(node));
    const things = await standing(reading, new Set(held.map(({ node }) => text(node, 'thing'))));
    for (const { node } of held) if (things.has(text(node, 'thing'))) yield node;
  }
}

async function* mergedIds(reading: Reading): AsyncGenerator<MergedId> {
  const { engine } = reading;
  for await (const rows of storedIn(engine, engine.stream(idsOf('MergedId'), {}))) {
    const keys = rows.map(({ key }) => key);
    const edges = await engine.read(edgesFrom(HEIR_EDGE), { keys });
    const heirs = new Map(edges.map(({ key, finish }) => [key, finish]));
    const things = await standing(reading, new Set(heirs.values()));
    for (const { key, node } of rows) {
      const into = heirs.get(key);
      if (into !== undefined && things.has(into)) yield { id: text(node, 'formerId'), into };
    }
  }
}

/** The nodes of a kind that are taken, by id, some at a time. */
async function* storedOf(reading: Reading, noun: Noun): AsyncGenerator<readonly StoredNode[]> {
  for await (const rows of storedIn(reading.engine, idsOfNoun(reading, noun))) {
    yield rows.filter(({ node }) => reading.taken.holds(node));
  }
}

function idsOfNoun(
  { engine, selection }: Reading,
  { type }: Noun,
): AsyncIterable<string> | Iterable<string> {
  return selection === null ? engine.stream(idsOf(type), {}) : selection.ofType(type);
}

/** Nodes as they are stored, in the order of their ids, some at a time. */
function storedIn(
  engine: Engine,
  ids: AsyncIterable<string> | Iterable<string>,
): AsyncIterable<readonly StoredNode[]> {
  return answeredInBatches(ids, (keys) => engine.read(storedNodes, { keys }));
}
