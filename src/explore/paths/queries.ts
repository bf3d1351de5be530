import { FACT_PROPERTIES } from '../../graph/fact.ts';
import { projection } from '../../graph/projection.ts';
import { integer, oneOf, type Record, record, text, texts } from '../../graph/record.ts';
import { query } from '../../graph/statement.ts';
import { holds } from '../../time/moment.ts';
import { DETAIL_PROPERTIES } from './detail.ts';
import { EDGE_TYPES, type EdgeTypeName, factPattern, isOfTypes } from './edge-types.ts';

/** A fact as it was found from one of its two ends, the thing `key`. */
export interface FoundFact {
  readonly key: string;
  /** Id of the thing at its other end. */
  readonly other: string;
  /** Sort key of that thing. */
  readonly sortKey: string;
  readonly id: string;
  readonly type: EdgeTypeName;
  /** FORWARD when it starts at `key`. */
  readonly direction: Direction;
  /** What is read of its properties. */
  readonly edge: Record;
}

/** What a thing's facts lead to. */
export interface FoundThings {
  readonly key: string;
  /** Ids of the things, in their order, each as often as facts lead there. */
  readonly others: readonly string[];
}

/** A thing that is one step away, with what its own facts lead to. */
export interface FoundSteps extends FoundThings {
  /** The thing from which it was found. */
  readonly from: string;
  /** How many facts lead there. */
  readonly facts: number;
}

/** A fact that was found, with the properties of the thing at its other end. */
export interface FoundNeighbor extends FoundFact {
  readonly node: Record;
}

/** How many facts a thing has in all, and to how many things they lead. */
export interface NeighborCounts {
  readonly key: string;
  readonly facts: number;
  readonly things: number;
}

export type Direction = 'FORWARD' | 'BACKWARD';

const countsAs = (fact: string) => `${isOfTypes(fact)} AND ${holds(fact)}`;
const PATTERN = factPattern('a', 'r', 'b');
const COUNTS = countsAs('r');
const EXAMPLE = { types: [...EDGE_TYPES] };
const STEP = projection([...FACT_PROPERTIES, ...DETAIL_PROPERTIES]);

/**
 * Things that facts at things lead to, whichever end they are, of the kinds `$types`; over at most `$ofEach` facts of
 * each thing, and `$limit` in all. The limit of each thing keeps the plan at its edges, and ends it there.
 */
export const thingsAround = query(
  'thingsAround',
  'expansion',
  `UNWIND $keys AS key
   MATCH (a:Node {id: key})
   CALL (a) {
     MATCH ${PATTERN}
     WHERE ${COUNTS}
     RETURN b.id AS other
     LIMIT $ofEach
   }
   WITH key, other
   LIMIT $limit
   WITH key, other
   ORDER BY other
   RETURN key, collect(other) AS others`,
  (row): FoundThings => ({ key: text(row, 'key'), others: texts(row, 'others') }),
  { ...EXAMPLE, ofEach: 1_000 },
);

/**
 * Two steps at once: things one step away from things, and what facts at those lead to, also back again; over at most
 * `$limit` facts of each thing.
 */
export const thingsTwoSteps = query(
  'thingsTwoSteps',
  'expansion',
  `UNWIND $keys AS key
   MATCH (a:Node {id: key})
   CALL (a) {
     MATCH ${PATTERN}
     WHERE ${COUNTS}
     WITH b
     LIMIT $limit
     WITH b, count(b) AS facts
     CALL (b) {
       MATCH ${factPattern('b', 's', 'c')}
       WHERE ${countsAs('s')}
       RETURN c.id AS further
       LIMIT $limit
     }
     RETURN b.id AS step, facts, further AS other
   }
   WITH key, step, facts, other
   ORDER BY step, other
   RETURN key, step, facts, collect(other) AS others`,
  (row): FoundSteps => ({
    from: text(row, 'key'),
    facts: integer(row, 'facts'),
    key: text(row, 'step'),
    others: texts(row, 'others'),
  }),
  EXAMPLE,
);

/**
 * Facts of the kinds `$types` between things and those whose ids `$others` says are true, at most `$limit` of each
 * thing. `$others` is a map, since a long list would be gone through for each fact.
 */
export const factsBetween = query(
  'factsBetween',
  'expansion',
  `UNWIND $keys AS key
   MATCH (a:Node {id: key})
   CALL (a) {
     MATCH ${PATTERN}
     WHERE $others[b.id] AND ${COUNTS}
     RETURN type(r) AS type, startNode(r).id AS start, b.id AS other, b.sortKey AS sortKey, r.id AS fact,
       ${STEP.of('r')} AS edge
     LIMIT $limit
   }
   RETURN key, type, start, other, sortKey, fact, edge`,
  (row): FoundFact => ({
    other: text(row, 'other'),
    ...foundFact(row, text(row, 'fact')),
    sortKey: text(row, 'sortKey'),
    edge: STEP.read(row, 'edge'),
  }),
  { ...EXAMPLE, others: { 'state/06': true } },
);

const ORDER = 'b.sortKey, b.id, r.id';

/**
 * Facts at things with what they lead to: of each thing at most `$limit`, the first by the sort key
 * of their other end. Only what is left after the limit is read as a whole.
 */
export const neighborsByThing = query(
  'neighborsByThing',
  'expansion',
  `UNWIND $keys AS key
   MATCH (a:Node {id: key})
   CALL (a) {
     MATCH ${PATTERN}
     WHERE ${COUNTS}
     WITH r, b
     ORDER BY ${ORDER}
     LIMIT $limit
     RETURN type(r) AS type, startNode(r).id AS start, r{.*} AS edge, b{.*} AS node
     ORDER BY ${ORDER}
   }
   RETURN key, type, start, edge, node`,
  (row): FoundNeighbor => {
    const [node, edge] = [record(row, 'node'), record(row, 'edge')];
    const [other, sortKey] = [text(node, 'id'), text(node, 'sortKey')];
    return { other, sortKey, edge, node, ...foundFact(row, text(edge, 'id')) };
  },
  EXAMPLE,
);

/** How many facts of the kinds `$types` things have, and to how many things they lead. */
export const neighborCountsByThing = query(
  'neighborCountsByThing',
  'keyedAtMoment',
  `UNWIND $keys AS key
   MATCH (a:Node {id: key})
   CALL (a) {
     MATCH ${PATTERN}
     WHERE ${COUNTS}
     RETURN count(r) AS facts, count(DISTINCT b.id) AS things
   }
   RETURN key, facts, things`,
  (row): NeighborCounts => ({
    key: text(row, 'key'),
    facts: integer(row, 'facts'),
    things: integer(row, 'things'),
  }),
  EXAMPLE,
);

function foundFact(row: Record, id: string): Pick<FoundFact, 'key' | 'id' | 'type' | 'direction'> {
  const key = text(row, 'key');
  return {
    key,
    id,
    type: oneOf(row, 'type', EDGE_TYPES),
    direction: text(row, 'start') === key ? 'FORWARD' : 'BACKWARD',
  };
}
