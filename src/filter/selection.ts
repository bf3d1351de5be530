import type { Load } from '../graph/load.ts';
import { nounOfId } from '../graph/noun.ts';
import type { OrderValue, Window } from '../graph/page.ts';
import { startId } from '../graph/page.ts';
import type { Record } from '../graph/record.ts';
import { OWN, type Parameters, parametersOf } from '../graph/statement.ts';
import { holds } from '../time/moment.ts';
import {
  type Condition,
  conditionOf,
  type KeyCondition,
  NO_CONDITION,
  type Variables,
} from './condition.ts';
import type { Filters, Relation } from './filters.ts';
import { idsByKey } from './keys.ts';
import { follows, type Place, placesOf, reversed, standIn, start } from './places.ts';

/** The arguments by which a connection is filtered and ordered. */
export interface SelectionArguments {
  readonly where?: object | null | undefined;
  readonly orderBy?: readonly object[] | null | undefined;
}

/** What of a list is asked for, and in which order. */
export interface Selection {
  readonly condition: Condition;
  readonly places: readonly Place[];
  /** Names the order in cursors; empty for the list's own. */
  readonly orderName: string;
}

/**
 * Reads the arguments of a connection; null where they ask for the whole list in its own order.
 *
 * @param name The filter's name, such as `Municipality`.
 * @throws ArgumentError see `conditionOf` and `placesOf`
 */
export function selectionOf(
  filters: Filters,
  name: string,
  { where, orderBy }: SelectionArguments,
  on: Variables,
): Selection | null {
  if (!where && !orderBy) return null;
  const places = placesOf(filters, name, orderBy ?? []);
  return {
    condition: where ? conditionOf(filters, name, { ...where }, on) : NO_CONDITION,
    places,
    orderName: places.map((place) => place.name).join(' '),
  };
}

/** The keys of the window's own direction. */
export function placesFrom({ places }: Selection, { direction }: Window): readonly Place[] {
  return direction === 'forward' ? places : reversed(places);
}

/** The parameters of a page from a position, or from the list's start: one row more than it shows. */
export function placeParameters(
  places: readonly Place[],
  { direction, size, from }: Window,
): Parameters {
  const parameters: { [name: string]: OrderValue } = {};
  for (const [index, place] of places.entries()) {
    parameters[`o${index}`] = from?.order[index] ?? start(place);
    if (place.order.present !== null) parameters[`n${index}`] = standIn(place);
  }
  return parametersOf(parameters, { id: from?.id ?? startId(direction), limit: size + 1 });
}

/** The clauses that put the rows of a statement in order. */
export interface Ordering {
  /** Subqueries for keys that no expression of the node or the fact gives. */
  readonly subqueries: string;
  /** The keys, named. */
  readonly named: string;
  /** The condition that a row comes after `$o0` and its like, and `$id`. */
  readonly follows: string;
  /** The names of the keys. */
  readonly columns: string;
  readonly orderBy: string;
}

/**
 * The clauses for an order by these keys.
 *
 * @param lead The leading key, where the pattern already binds it.
 * @param parameter How they go by their parameters.
 */
export function ordering(
  places: readonly Place[],
  { node, fact }: Variables,
  { direction }: Window,
  lead: string | null = null,
  parameter = OWN,
): Ordering {
  const id = `${fact ?? node}.id`;
  const subqueries: string[] = [];
  const named = places.map((place, index) => {
    const { order } = place;
    const variable = place.of === 'fact' ? (fact ?? node) : node;
    const source = order.subquery === undefined ? variable : `f${index}`;
    if (index === 0 && lead !== null) return `${lead} AS o0`;
    if (order.subquery) subqueries.push(order.subquery(node, source));
    const value = order.expression(source);
    const present = order.present?.(source) ?? null;
    const total =
      present === null
        ? value
        : `CASE WHEN ${present} THEN ${value} ELSE ${parameter(`n${index}`)} END`;
    return `${total} AS o${index}`;
  });
  const keys = places.map(({ descending }, index) => ({ expression: `o${index}`, descending }));
  const backward = direction === 'backward';
  const sorted = keys.map(
    ({ expression, descending }) => `${expression}${descending ? ' DESC' : ''}`,
  );
  return {
    subqueries: subqueries.join('\n'),
    named: named.join(', '),
    follows: follows(keys, id, backward),
    columns: keys.map(({ expression }) => expression).join(', '),
    orderBy: [...sorted, `${id}${backward ? ' DESC' : ''}`].join(', '),
  };
}

/** The values of a row's keys. */
export function orderValues(row: Record, places: readonly Place[]): readonly OrderValue[] {
  return places.map((_, index) => {
    const value = row[`o${index}`];
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') {
      return value;
    }
    throw new Error(`Key o${index} of a row is ${String(value)}`);
  });
}

/** Where a statement can start because of a filter's keys. */
export interface Anchor {
  readonly route: readonly Relation[];
  /** Ids of the things at the end of the route, each once. */
  readonly ids: readonly string[];
}

/** The nearest thing that the condition names by a key; null where it names none. */
export async function anchorOf(
  { keys }: Condition,
  label: string,
  load: Load,
): Promise<Anchor | null> {
  const [nearest] = keys.toSorted((a, b) => rank(a) - rank(b));
  if (nearest === undefined) return null;
  const target = nearest.route.at(-1)?.target ?? label;
  const ids = await idsByKey(nearest, load);
  return { route: nearest.route, ids: [...new Set(ids)].filter((id) => bears(id, target)) };
}

const SPECIFICITY = ['id', 'identifier', 'identifierValue', 'name'];

function rank({ route, by }: KeyCondition): number {
  return route.length * SPECIFICITY.length + SPECIFICITY.indexOf(by);
}

function bears(id: string, label: string): boolean {
  const noun = nounOfId(id);
  return noun !== null && (noun.type === label || noun.interfaces.includes(label));
}

/** The pattern that reaches the listed nodes `n` from `$anchors`. */
export function anchored({ route }: Anchor, label: string): string {
  if (route.length === 0) return 'UNWIND $anchors AS anchor\nMATCH (n:Node {id: anchor})\nWITH n';
  const steps = route.toReversed().map(({ edge, direction }, index) => {
    const [tail, head] = direction === 'out' ? ['<-', '-'] : ['-', '->'];
    const target = route[route.length - 2 - index]?.target ?? label;
    const node = index === route.length - 1 ? 'n' : `k${index + 1}`;
    return `${tail}[q${index}:${edge}]${head}(${node}:${target})`;
  });
  const facts = route.map((_, index) => holds(`q${index}`)).join(' AND ');
  return `UNWIND $anchors AS anchor
    MATCH (k0:Node {id: anchor})
    MATCH (k0)${steps.join('')}
    WHERE ${facts}
    WITH DISTINCT n`;
}
