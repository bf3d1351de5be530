import '../entities/resolvers.ts';
import { allEdgeTypes } from '../graph/edge.ts';
import { allNouns } from '../graph/noun.ts';
import { type Record, record, text } from '../graph/record.ts';
import { type Query, query } from '../graph/statement.ts';

/** A node as it is stored. */
export interface StoredNode {
  readonly key: string;
  readonly node: Record;
}

/** An edge as it is stored, by the id of its start. */
export interface StoredEdge {
  readonly key: string;
  readonly finish: string;
  readonly edge: Record;
  /** The bounds of its start and its end, by which it is decided whether they hold. */
  readonly startBounds: Record;
  readonly finishBounds: Record;
}

/** Labels of nodes that hold a dated value, or an id that was given up. */
export const VALUE_LABELS = ['Name', 'Identifier', 'Kind', 'MergedId'] as const;
/** The edge from a passage to its source, which states no fact. */
export const SOURCE_EDGE = 'FROM';
/** The edge from an id that was given up to its heir. */
export const HEIR_EDGE = 'MERGED_INTO';
/** Edges from what belongs to a thing: its figures, and the rules of a project. */
export const BELONGINGS = ['OBSERVATION_OF', 'APPLIES_TO'] as const;

const BOUNDS = '.holdsFrom, .holdsTo, .knownFrom, .knownTo';

const labels = [...[...allNouns().values()].map(({ type }) => type), ...VALUE_LABELS];

const ids = new Map(
  labels.map((label) => [
    label as string,
    query(
      `idsOf${label}`,
      'total',
      `MATCH (n:${label})
       RETURN n.id AS id
       ORDER BY id`,
      (row) => text(row, 'id'),
    ),
  ]),
);

const edges = new Map(
  [...allEdgeTypes().keys(), SOURCE_EDGE, HEIR_EDGE].map((type) => [
    type,
    query(
      `${type} by its start`,
      'keyed',
      `UNWIND $keys AS key
       MATCH (a:Node {id: key})
       MATCH (a)-[r:${type}]->(b:Node)
       RETURN key, b.id AS finish, r.id AS id, r{.*} AS edge, a{${BOUNDS}} AS startBounds, b{${BOUNDS}} AS finishBounds
       ORDER BY key, id`,
      (row): StoredEdge => ({
        key: text(row, 'key'),
        finish: text(row, 'finish'),
        edge: record(row, 'edge'),
        startBounds: record(row, 'startBounds'),
        finishBounds: record(row, 'finishBounds'),
      }),
    ),
  ]),
);

const belongings = new Map(
  BELONGINGS.map((type) => [
    type as string,
    query(
      `${type} by its end`,
      'keyed',
      `UNWIND $keys AS key
       MATCH (a:Node {id: key})
       MATCH (a)<-[r:${type}]-(b:Node)
       RETURN key, b.id AS id
       ORDER BY key, id`,
      (row) => ({ key: text(row, 'key'), id: text(row, 'id') }),
    ),
  ]),
);

/** Ids of what belongs to things by an edge of `BELONGINGS`. */
export function belongingsOf(type: string): Query<{ readonly key: string; readonly id: string }> {
  return declared(belongings, type);
}

/** Ids of all nodes of a label, in their order. */
export function idsOf(label: string): Query<string> {
  return declared(ids, label);
}

/** Edges of a type by the id of their start. */
export function edgesFrom(type: string): Query<StoredEdge> {
  return declared(edges, type);
}

/** Nodes as they are stored, by id. */
export const storedNodes = query(
  'storedNodes',
  'keyed',
  `UNWIND $keys AS key
   MATCH (n:Node {id: key})
   RETURN key, n{.*} AS node
   ORDER BY key`,
  (row): StoredNode => ({ key: text(row, 'key'), node: record(row, 'node') }),
);

function declared<Found>(known: ReadonlyMap<string, Found>, name: string): Found {
  const found = known.get(name);
  if (found === undefined) throw new Error(`No export statement for ${name}`);
  return found;
}
