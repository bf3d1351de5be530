import { ArgumentError } from '../errors.ts';
import type { OrderValue } from '../graph/page.ts';
import { type Order, propertyOrder } from './field.ts';
import { type Filter, type Filters, filterNamed } from './filters.ts';

/** What an entry of `orderBy` says at its end. */
export const DIRECTIONS = [
  'ASCENDING',
  'ASCENDING_NULLS_FIRST',
  'DESCENDING',
  'DESCENDING_NULLS_FIRST',
] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** One key of an order. */
export interface Place {
  readonly order: Order;
  /** Whether it is a key of the node or of the fact that led to it. */
  readonly of: 'node' | 'fact';
  readonly descending: boolean;
  readonly nullsFirst: boolean;
  /** The path of the key, which with its direction names the order. */
  readonly name: string;
}

/** The place of everything by its stored sort key, which ends every order before the id. */
const BY_SORT_KEY: Place = {
  order: propertyOrder('sortKey'),
  of: 'node',
  descending: false,
  nullsFirst: false,
  name: '',
};

const MAXIMUM_KEYS = 5;

/**
 * The keys of an order, in their order; the stored sort key comes last, where it is none of them: that it decides the
 * same twice would only take the engines time.
 *
 * @throws ArgumentError INVALID_FILTER where an entry names none or several keys, or there are too many
 */
export function placesOf(
  filters: Filters,
  name: string,
  orderBy: readonly unknown[],
): readonly Place[] {
  if (orderBy.length > MAXIMUM_KEYS) {
    throw new ArgumentError(
      'INVALID_FILTER',
      'orderBy',
      `at most ${MAXIMUM_KEYS} keys`,
      orderBy.length,
    );
  }
  const filter = filterNamed(filters, name);
  const places = orderBy.map((entry, place) =>
    placeOf(filters, filter, entry, `orderBy.${place}`, []),
  );
  return places.some(isBySortKey) ? places : [...places, BY_SORT_KEY];
}

function isBySortKey({ of, order }: Place): boolean {
  return of === BY_SORT_KEY.of && order.expression('n') === BY_SORT_KEY.order.expression('n');
}

function placeOf(
  filters: Filters,
  filter: Filter,
  entry: unknown,
  argument: string,
  path: readonly string[],
): Place {
  const [[name, given] = ['', null], ...further] =
    typeof entry === 'object' && entry !== null ? Object.entries(entry) : [];
  const member = filter.members.get(name);
  if (member === undefined || further.length > 0) {
    throw new ArgumentError('INVALID_FILTER', argument, 'exactly one key', entry);
  }
  if (member.kind === 'node') {
    const node = filterNamed(filters, member.filter);
    return placeOf(filters, node, given, `${argument}.${name}`, [...path, name]);
  }
  const direction = DIRECTIONS.find((known) => known === given);
  if (member.kind !== 'field' || member.field.order === null || direction === undefined) {
    throw new ArgumentError('INVALID_FILTER', argument, 'a key with its direction', name);
  }
  return {
    order: member.field.order,
    of: filter.of,
    ...sensesOf(direction),
    name: [...path, name, direction].join('.'),
  };
}

/** What a direction says of values, and of where nulls stand. */
export function sensesOf(direction: Direction) {
  return {
    descending: direction.startsWith('DESCENDING'),
    nullsFirst: direction.endsWith('NULLS_FIRST'),
  };
}

/** The same order from its end. */
export function reversed(places: readonly Place[]): readonly Place[] {
  return places.map((place) => ({
    ...place,
    descending: !place.descending,
    nullsFirst: !place.nullsFirst,
  }));
}

/** Beyond every sort key, date and id, which are made of ASCII. */
const HIGHEST_TEXT = '\uffff';
const LOWEST_NUMBER = -(2n ** 63n);
const HIGHEST_NUMBER = 2n ** 63n - 1n;

/** What stands for null, beyond every value on the side where nulls are. */
export function standIn({ order, descending, nullsFirst }: Place): OrderValue {
  const high = descending === nullsFirst;
  if (order.kind === 'text') return high ? HIGHEST_TEXT : '';
  return high ? HIGHEST_NUMBER : LOWEST_NUMBER;
}

/** What comes before everything. */
export function start({ order, descending }: Place): OrderValue {
  if (order.kind === 'text') return descending ? HIGHEST_TEXT : '';
  return descending ? HIGHEST_NUMBER : LOWEST_NUMBER;
}

/** The condition that a row follows the given one, each key by its name there and its parameter. */
export function follows(
  keys: readonly { readonly expression: string; readonly descending: boolean }[],
  id: string,
  idDescending: boolean,
  from = 0,
): string {
  const [key, ...further] = keys;
  if (key === undefined) return `${id} ${idDescending ? '<' : '>'} $id`;
  const sign = key.descending ? '<' : '>';
  const parameter = `$o${from}`;
  const rest = follows(further, id, idDescending, from + 1);
  return `${key.expression} ${sign}= ${parameter} AND (${key.expression} ${sign} ${parameter} OR ${further.length > 0 ? `(${rest})` : rest})`;
}
