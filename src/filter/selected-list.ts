import type { Context } from '../context.ts';
import { IS_IN_ORDER, LIST_ORDER, type Listing } from '../graph/listing.ts';
import { type NodeObject, nodeExpression, readNode } from '../graph/noun.ts';
import type { OrderValue, Position, Window } from '../graph/page.ts';
import { integer, type Record } from '../graph/record.ts';
import { composed, type Parameters, parametersOf } from '../graph/statement.ts';
import { holds } from '../time/moment.ts';
import type { Condition } from './condition.ts';
import { withCurrentIds } from './keys.ts';
import { type Place, standIn } from './places.ts';
import {
  type Anchor,
  anchored,
  anchorOf,
  ordering,
  orderValues,
  placeParameters,
  placesFrom,
  type Selection,
} from './selection.ts';

/** A node of a filtered and ordered list, with the values of its keys. */
export interface SelectedNode<Node> {
  readonly order: readonly OrderValue[];
  readonly node: Node;
}

/** A part of a list that one statement reads. */
interface Part {
  readonly match: string;
  readonly where: readonly string[];
  /** The keys that order it. */
  readonly places: readonly Place[];
  /** The leading key where the pattern binds it, so that an index gives the order. */
  readonly lead: string | null;
  /** The values of keys before those, which are the same in all of the part. */
  readonly constant: readonly OrderValue[];
  /** Where the part is read from. */
  readonly from: Position | null;
}

/**
 * The rows of a window on a filtered and ordered list, one more than its size if there is one. It is
 * read from the nearest thing that the filter names by a key; otherwise in the order of its leading
 * key, those that have it and those that have none by a statement each.
 */
export async function selectedNodes<Node extends NodeObject>(
  listing: Listing<Node>,
  selection: Selection,
  window: Window,
  time: Parameters,
  { engine, load }: Context,
): Promise<readonly SelectedNode<Node>[]> {
  const condition = await withCurrentIds(selection.condition, load);
  const label = listing.target.type;
  const places = placesFrom(selection, window);
  const anchor = await anchorOf(condition, label, load);
  const parts =
    anchor === null ? partsOf(label, places, window) : [whole(anchor, label, places, window)];
  const anchors = anchor === null ? {} : { anchors: anchor.ids };
  const found: SelectedNode<Node>[] = [];
  for (const part of parts) {
    const rest = { ...window, from: part.from, size: window.size - found.length };
    const parameters = parametersOf(
      time,
      condition.parameters,
      placeParameters(part.places, rest),
      anchors,
    );
    found.push(...(await engine.read(pageOf(listing, condition, part, window), parameters)));
    if (found.length > window.size) break;
  }
  return found;
}

/** How many nodes a filtered list has. */
export async function selectedTotal<Node extends NodeObject>(
  { name, target }: Listing<Node>,
  selection: Selection,
  time: Parameters,
  { engine, load }: Context,
): Promise<number> {
  const condition = await withCurrentIds(selection.condition, load);
  const anchor = await anchorOf(condition, target.type, load);
  const statement = composed(
    `${name}.total`,
    'total',
    `${matchOf(anchor, target.type)}
     WHERE ${holds('n')} AND ${condition.text}
     RETURN count(n) AS total`,
    (row) => integer(row, 'total'),
  );
  const anchors = anchor === null ? {} : { anchors: anchor.ids };
  const parameters = parametersOf(time, condition.parameters, anchors);
  const [total] = await engine.read(statement, parameters);
  return total ?? 0;
}

/** The pattern that reaches the nodes `n` of a list, from the filter's key where it has one. */
export function matchOf(anchor: Anchor | null, label: string): string {
  return anchor === null ? `MATCH (n:${label})` : anchored(anchor, label);
}

function whole(anchor: Anchor, label: string, places: readonly Place[], { from }: Window): Part {
  return { match: anchored(anchor, label), where: [], places, lead: null, constant: [], from };
}

/** The part with and the part without a leading key that can be missing, in the order asked for. */
function partsOf(label: string, places: readonly Place[], { from }: Window): readonly Part[] {
  const [leading] = places;
  if (leading === undefined || leading.order.absent === null) {
    return [ledBy(label, places, from)];
  }
  const nothing = standIn(leading);
  const among = from?.order[0] === nothing;
  const withKey = ledBy(label, places, among ? null : from);
  const rest = from === null ? null : { order: from.order.slice(1), id: from.id };
  const next = places.slice(1);
  const withoutKey = {
    ...(next[0]?.order.absent === null ? ledBy : unled)(label, next, among ? rest : null),
    constant: [nothing],
  };
  const without = { ...withoutKey, where: [leading.order.absent('n'), ...withoutKey.where] };
  const parts = leading.nullsFirst ? [without, withKey] : [withKey, without];
  const isPassed = from !== null && among !== leading.nullsFirst;
  return isPassed ? parts.slice(1) : parts;
}

/** All nodes, whatever leads their order. */
function unled(label: string, places: readonly Place[], from: Position | null): Part {
  return { match: `MATCH (n:${label})`, where: [], places, lead: null, constant: [], from };
}

/** Those that have the leading key, in its order by an index. */
function ledBy(label: string, places: readonly Place[], from: Position | null): Part {
  const part = unled(label, places, from);
  const [leading] = places;
  if (leading === undefined) return part;
  const { lead } = leading.order;
  const reached =
    typeof lead === 'function'
      ? lead(label)
      : {
          match: `MATCH (n:${label})`,
          where: '',
          expression: `n.${lead.property}`,
        };
  const bound = `${reached.expression} ${leading.descending ? '<=' : '>='} $o0`;
  const isWholeOrder = typeof lead === 'object' && lead.property === LIST_ORDER[0];
  const where = [bound, isWholeOrder ? IS_IN_ORDER : reached.where];
  return { ...part, match: reached.match, where, lead: reached.expression };
}

function pageOf<Node extends NodeObject>(
  { name, target }: Listing<Node>,
  condition: Condition,
  { match, where, places, lead, constant }: Part,
  window: Window,
) {
  const keys = ordering(places, { node: 'n' }, window, lead);
  const conditions = [...where, holds('n'), condition.text].filter((part) => part !== '');
  return composed(
    `${name}.${window.direction}`,
    'nodePage',
    `${match}
     WHERE ${conditions.join(' AND ')}
     ${keys.subqueries}
     WITH n, ${keys.named}
     WHERE ${keys.follows}
     RETURN ${nodeExpression(target.type, 'n')} AS node, ${keys.columns}
     ORDER BY ${keys.orderBy}
     LIMIT $limit`,
    (row: Record): SelectedNode<Node> => ({
      node: readNode(target, row, 'node'),
      order: [...constant, ...orderValues(row, places)],
    }),
  );
}
