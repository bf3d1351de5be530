import type { Context } from '../context.ts';
import { ENDS, type Traversal } from '../graph/edge.ts';
import type { Listing } from '../graph/listing.ts';
import type { NodeObject } from '../graph/noun.ts';
import { type Record, text } from '../graph/record.ts';
import { composed, type Parameters, parametersOf } from '../graph/statement.ts';
import { holds } from '../time/moment.ts';
import type { Condition } from './condition.ts';
import { filterNamed } from './filters.ts';
import {
  type Counted,
  counting,
  type GroupArguments,
  groupingsOf,
  groupsAsked,
} from './grouping.ts';
import { countedBy, type Group, groupsOf, toTally } from './groups.ts';
import { withCurrentIds } from './keys.ts';
import { ALONG } from './selected-facts.ts';
import { matchOf } from './selected-list.ts';
import { anchorOf } from './selection.ts';

/** The groups of a list's nodes that meet a condition. @throws ArgumentError, TooLargeError */
export async function groupedNodes<Node extends NodeObject>(
  { name, target }: Listing<Node>,
  given: Condition,
  asked: GroupArguments,
  time: Parameters,
  { engine, load, filters }: Context,
): Promise<readonly Group[]> {
  const { keys, figures } = askedOf(filters, target.type, asked);
  const condition = await withCurrentIds(given, load);
  const anchor = await anchorOf(condition, target.type, load);
  const anchors = anchor === null ? {} : { anchors: anchor.ids };
  const parameters = parametersOf(time, condition.parameters, anchors);
  const counted = countedBy(keys, figures).map(async (of) => {
    const { text: counts, conditions } = counting(of, { node: 'n' }, []);
    const statement = composed(
      `${name}.groups`,
      'total',
      `${matchOf(anchor, target.type)}
       WHERE ${[holds('n'), condition.text, ...conditions].join(' AND ')}
       ${counts}`,
      (row: Record) => toTally(row, of),
    );
    return { of, rows: await engine.read(statement, parameters) };
  });
  return groupsOf(await Promise.all(counted), load);
}

/**
 * The groups of the facts along a traversal from one node that meet a condition.
 *
 * @param filter Name of the filter of the connection.
 * @throws ArgumentError, TooLargeError
 */
export async function groupedFacts<Node extends NodeObject>(
  traversal: Traversal<Node>,
  parent: string,
  filter: string,
  given: Condition,
  asked: GroupArguments,
  time: Parameters,
  { load, filters }: Context,
): Promise<readonly Group[]> {
  const { keys, figures } = askedOf(filters, filter, asked);
  const condition = await withCurrentIds(given, load);
  const parameters = parametersOf(time, condition.parameters);
  const counted = countedBy(keys, figures).map(async (of) => ({
    of,
    rows: await load(groupStatement(traversal, condition, of), parent, parameters),
  }));
  return groupsOf(await Promise.all(counted), load);
}

function groupStatement<Node extends NodeObject>(
  { name, pattern, where }: Traversal<Node>,
  condition: Condition,
  of: Counted,
) {
  const { text: counts, conditions } = counting(of, ALONG, ['key']);
  return composed(
    `${name}.groups`,
    'keyedAtMoment',
    `UNWIND $keys AS key
     MATCH (a:Node {id: key})
     MATCH ${pattern(ENDS)}
     WHERE ${[where(ENDS), condition.text, ...conditions].join(' AND ')}
     ${counts}`,
    (row: Record) => ({ key: text(row, 'key'), ...toTally(row, of) }),
  );
}

function askedOf(filters: Context['filters'], name: string, asked: GroupArguments) {
  return groupsAsked(groupingsOf(filters, filterNamed(filters, name)), asked);
}
