import { columns, ENDS, type KeyedTotal, type Traversal } from '../graph/edge.ts';
import type { TraversedEdge } from '../graph/fact-edge.ts';
import type { NodeObject } from '../graph/noun.ts';
import type { Window } from '../graph/page.ts';
import { integer, type Record, text } from '../graph/record.ts';
import { composed, type Query } from '../graph/statement.ts';
import type { Condition } from './condition.ts';
import type { Place } from './places.ts';
import { ordering } from './selection.ts';

/** The variables of a traversal's statements. */
export const ALONG = { node: ENDS.node, fact: ENDS.fact } as const;

/**
 * The statement of a page of the facts along a traversal that meet a condition, in an order.
 *
 * @param list The window, and the name of the list in its order.
 */
export function selectedEdges<Node extends NodeObject>(
  traversal: Traversal<Node>,
  condition: Condition,
  places: readonly Place[],
  { name: list, window }: { readonly name: string; readonly window: Window },
): Query<TraversedEdge<Node>> {
  const keys = ordering(places, ALONG, window);
  return composed(
    `${traversal.name}.${window.direction} in ${list}`,
    'edgePage',
    `UNWIND $keys AS key
     MATCH (a:Node {id: key})
     CALL (a) {
       MATCH ${traversal.pattern(ENDS)}
       WHERE ${conditionOn(traversal, condition)}
       ${keys.subqueries}
       WITH r, b, ${keys.named}
       WHERE ${keys.follows}
       RETURN ${columns(traversal.read(ENDS, keys.columns))}
       ORDER BY ${keys.orderBy}
       LIMIT $limit
     }
     RETURN key, position, edge, node`,
    (row: Record) => traversal.toEdge(row, list),
  );
}

/** The statement that counts the facts along a traversal that meet a condition. */
export function selectedEdgesTotal<Node extends NodeObject>(
  traversal: Traversal<Node>,
  condition: Condition,
): Query<KeyedTotal> {
  return composed(
    `${traversal.name}.total`,
    'keyedAtMoment',
    `UNWIND $keys AS key
     MATCH (a:Node {id: key})
     RETURN key, COUNT { MATCH ${traversal.pattern(ENDS)} WHERE ${conditionOn(traversal, condition)} } AS total`,
    (row) => ({ key: text(row, 'key'), total: integer(row, 'total') }),
  );
}

function conditionOn<Node extends NodeObject>(
  { where }: Traversal<Node>,
  condition: Condition,
): string {
  return `${where(ENDS)} AND ${condition.text}`;
}
