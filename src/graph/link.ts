import { holds } from '../time/moment.ts';
import type { EdgeType } from './edge.ts';
import { oneOf, text } from './record.ts';
import { type Query, query } from './statement.ts';

/** An edge of a node, without what its ends hold. */
export interface Link {
  /** Id of the node that was asked for. */
  readonly key: string;
  /** Id of the node at the other end. */
  readonly id: string;
  readonly status: 'PLANNED' | 'ACTUAL';
}

/**
 * Declares a statement for where the edges of many nodes lead, by the id of the other end: for
 * questions that look at whole sets and show few of their nodes.
 *
 * @param name What it yields and by which key, such as `funderIdsByGrant`.
 * @param label Label of the other ends.
 */
export function link(
  name: string,
  edge: EdgeType,
  direction: 'out' | 'in',
  label: string,
): Query<Link> {
  const [tail, head] = direction === 'out' ? ['-', '->'] : ['<-', '-'];
  return query(
    name,
    'keyedAtMoment',
    `UNWIND $keys AS key
     MATCH (a:Node {id: key})${tail}[r:${edge.type}]${head}(b:${label})
     WHERE ${holds('r')}
     RETURN key, b.id AS id, r.status AS status, r.id AS edge
     ORDER BY key, id, edge`,
    (row) => ({
      key: text(row, 'key'),
      id: text(row, 'id'),
      status: oneOf(row, 'status', ['PLANNED', 'ACTUAL']),
    }),
  );
}
