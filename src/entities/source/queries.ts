import { keyset } from '../../graph/edge.ts';
import { listing } from '../../graph/listing.ts';
import { integer, oneOf, type Record, record, text } from '../../graph/record.ts';
import { query } from '../../graph/statement.ts';
import { known } from '../../time/moment.ts';
import { source } from './source.ts';
import { parseStatement, STATEMENT_KINDS } from './statement.ts';

const CONDITION = `r.kind IN $kinds AND ${known('r')}`;

export const sources = listing('sources', source);

/** What a source says, by kind, then subject. */
export const statementsBySource = statements(
  'statementsBySource',
  '(a)<-[f:FROM]-(e:Evidence)-[r:STATES]->(b:Node)',
);

/** What a passage says, by kind, then subject. */
export const statementsByEvidence = statements('statementsByEvidence', '(a)-[r:STATES]->(b:Node)');

/** How many statements of each kind a source makes, by kind. */
export const statementKindsBySource = query(
  'statementKindsBySource',
  'keyedAtMoment',
  `UNWIND $keys AS key
   MATCH (a:Node {id: key})
   MATCH (a)<-[f:FROM]-(e:Evidence)-[r:STATES]->(b:Node)
   WHERE ${known('r')}
   RETURN key, r.kind AS kind, count(r) AS total
   ORDER BY key, kind`,
  (row) => ({
    key: text(row, 'key'),
    kind: oneOf(row, 'kind', STATEMENT_KINDS),
    totalCount: integer(row, 'total'),
  }),
);

function statements(name: string, pattern: string) {
  const example = { kinds: [...STATEMENT_KINDS] };
  const page = (direction: 'forward' | 'backward') => {
    const { condition, orderBy } = keyset('r.sortKey', 'r.id', direction);
    return query(
      `${name}.${direction}`,
      'edgePage',
      `UNWIND $keys AS key
       MATCH (a:Node {id: key})
       CALL (a) {
         MATCH ${pattern}
         WHERE ${condition} AND ${CONDITION}
         RETURN r{.*} AS edge
         ORDER BY ${orderBy}
         LIMIT $limit
       }
       RETURN key, edge`,
      toStatedEdge,
      example,
    );
  };
  return {
    name,
    forward: page('forward'),
    backward: page('backward'),
    total: query(
      `${name}.total`,
      'keyedAtMoment',
      `UNWIND $keys AS key
       MATCH (a:Node {id: key})
       RETURN key, COUNT { MATCH ${pattern} WHERE ${CONDITION} } AS total`,
      (row) => ({ key: text(row, 'key'), total: integer(row, 'total') }),
      example,
    ),
  };
}

function toStatedEdge(row: Record) {
  const edge = record(row, 'edge');
  return {
    key: text(row, 'key'),
    sortKey: text(edge, 'sortKey'),
    id: text(edge, 'id'),
    statement: parseStatement(edge),
  };
}
