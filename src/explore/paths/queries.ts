import { integer, oneOf, type Record, record, text } from '../../graph/record.ts';
import { query } from '../../graph/statement.ts';
import { holds } from '../../time/moment.ts';
import { EDGE_TYPES, type EdgeTypeName } from './edge-types.ts';

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
  /** Its properties, as stored. */
  readonly edge: Record;
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

const PATTERN = `(a)-[r:${EDGE_TYPES.join('|')}]-(b:Thing)`;
const COUNTS = `type(r) IN $types AND ${holds('r')}`;
const EXAMPLE = { types: [...EDGE_TYPES] };

/**
 * Facts at things, whichever end they are, of the kinds `$types`; at most `$limit` in all. The limit
 * of each thing keeps the plan at its edges, and ends it there.
 */
export const factsAround = query(
  'factsAround',
  'expansion',
  `UNWIND $keys AS key
   MATCH (a:Node {id: key})
   CALL (a) {
     MATCH ${PATTERN}
     WHERE ${COUNTS}
     RETURN type(r) AS type, startNode(r).id AS start, b.id AS other, b.sortKey AS sortKey, r{.*} AS edge
     LIMIT $limit
   }
   RETURN key, type, start, other, sortKey, edge
   LIMIT $limit`,
  (row) => foundFact(row, text(row, 'other'), text(row, 'sortKey')),
  EXAMPLE,
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
    const node = record(row, 'node');
    return { ...foundFact(row, text(node, 'id'), text(node, 'sortKey')), node };
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

function foundFact(row: Record, other: string, sortKey: string): FoundFact {
  const key = text(row, 'key');
  const edge = record(row, 'edge');
  return {
    key,
    other,
    sortKey,
    id: text(edge, 'id'),
    type: oneOf(row, 'type', EDGE_TYPES),
    direction: text(row, 'start') === key ? 'FORWARD' : 'BACKWARD',
    edge,
  };
}
