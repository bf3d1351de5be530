import { ArgumentError } from '../errors.ts';
import { memoryConnection, type Placed } from '../graph/memory-page.ts';
import type { Connection, Edge, PageArguments } from '../graph/page.ts';
import { sortKey } from '../graph/sort-key.ts';
import type { Value } from '../graph/statement.ts';
import type { Comparison } from './comparison.ts';
import { DIRECTIONS, type Direction, sensesOf } from './places.ts';
import type { SelectionArguments } from './selection.ts';

/** A value of an entry of a computed list; null where it is not known. */
export type ComputedValue = string | number | bigint | null;

/** By what the entries of a list that is worked out here are filtered and ordered. */
export interface ComputedField<Item> {
  /** How its values compare: by the same inputs as what is stored. */
  readonly comparison: Comparison;
  /** Its value; several where each of them meets a condition for the entry. */
  readonly value: (item: Item) => ComputedValue | readonly ComputedValue[];
}

/** The fields of the inputs that the contract declares for the list. */
export type ComputedFields<Item> = Readonly<{ [field: string]: ComputedField<Item> }>;

/**
 * A connection over a list that was worked out here, filtered and ordered as one that is stored: an
 * unknown value meets no condition, and comes last unless the direction says otherwise. What is equal by
 * all keys follows in the list's own order.
 *
 * @param list Name of the list, so that a cursor of another list, or another order, is refused.
 * @throws ArgumentError as `memoryConnection` and the comparisons do, and INVALID_FILTER
 */
export function computedConnection<Item>(
  list: string,
  fields: ComputedFields<Item>,
  entries: readonly Placed<Item>[],
  { where, orderBy, ...page }: PageArguments & SelectionArguments,
): Connection<Edge<Item>> {
  const passes = where ? conditionOf(fields, where, 'where') : () => true;
  const keys = (orderBy ?? []).map((entry, place) => keyOf(fields, entry, `orderBy.${place}`));
  const placed = entries
    .filter(({ item }) => passes(item))
    .map((entry) => ({
      ...entry,
      order: [...keys.map(({ textOf }) => textOf(entry.item)), entry.order].join(BELOW_ALL),
    }));
  const name = [list, ...keys.map((key) => key.name)].join(' ');
  return memoryConnection(name, placed, page);
}

type Condition<Item> = (item: Item) => boolean;

function conditionOf<Item>(
  fields: ComputedFields<Item>,
  where: object,
  path: string,
): Condition<Item> {
  const parts = Object.entries(where).map(([name, given]): Condition<Item> => {
    const argument = `${path}.${name}`;
    if (name === 'and' || name === 'or') {
      const inputs: readonly unknown[] = Array.isArray(given) ? given : [];
      const some = inputs.map((one, place) =>
        conditionOf(fields, inputOf(one, argument), `${argument}.${place}`),
      );
      return name === 'and'
        ? (item) => some.every((part) => part(item))
        : (item) => some.some((part) => part(item));
    }
    if (name === 'not') {
      const part = conditionOf(fields, inputOf(given, argument), argument);
      return (item) => !part(item);
    }
    return comparisons(fieldOf(fields, name, argument), inputOf(given, argument), argument);
  });
  return (item) => parts.every((part) => part(item));
}

function comparisons<Item>(
  { comparison, value }: ComputedField<Item>,
  given: object,
  path: string,
): Condition<Item> {
  const tests = Object.entries(given).map(([name, compared]) => {
    const argument = `${path}.${name}`;
    if (compared === null) {
      throw invalid(argument, 'a value; isNull asks for what has none', compared);
    }
    if (name === 'isNull') {
      return (values: Values) => values.every((one) => one === null) === (compared === true);
    }
    const test = testOf(comparison, name, compared, argument);
    return (values: Values) => values.some((one) => one !== null && test(one));
  });
  if (tests.length === 0) throw invalid(path, 'a comparison, such as eq', 'none');
  return (item) => {
    const found = value(item);
    const values = isSeveral(found) ? found : [found];
    return tests.every((test) => test(values));
  };
}

type Values = readonly ComputedValue[];
type Known = string | number | bigint;

function testOf(
  comparison: Comparison,
  name: string,
  given: unknown,
  argument: string,
): (one: Known) => boolean {
  const operator = comparison.operators[name];
  if (operator === undefined) throw invalid(argument, 'a comparison of this field', name);
  const [wanted = null] = operator.values(given, argument);
  const folded = comparison.key === 'name' ? sortKey : String;
  switch (name) {
    case 'eq':
      return (one) => isEqual(one, wanted);
    case 'in':
      return (one) => isList(wanted) && wanted.some((each) => isEqual(one, each));
    case 'startsWith':
      return (one) => folded(String(one)).startsWith(String(wanted));
    case 'contains':
      return (one) => folded(String(one)).includes(String(wanted));
    case 'lt':
      return (one) => isBefore(one, wanted);
    case 'lte':
      return (one) => isBefore(one, wanted) || isEqual(one, wanted);
    case 'gt':
      return (one) => isBefore(wanted, one);
    case 'gte':
      return (one) => isBefore(wanted, one) || isEqual(one, wanted);
    default:
      throw new Error(`No comparison ${name}`);
  }
}

/** A number equals another, whether it is kept as bigint or not. */
function isEqual(one: Known, other: Value): boolean {
  if (!isNumber(one) || !isNumber(other)) return one === other;
  return !(one < other || one > other);
}

function isBefore(one: Value, other: Value): boolean {
  return isNumber(one) && isNumber(other) && one < other;
}

function isNumber(value: Value): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** One key of an order. */
interface Key<Item> {
  readonly name: string;
  /** A text that sorts as the key does, in its direction. */
  readonly textOf: (item: Item) => string;
}

function keyOf<Item>(fields: ComputedFields<Item>, entry: object, argument: string): Key<Item> {
  const [[name, given] = ['', null], ...further] = Object.entries(entry);
  const direction = DIRECTIONS.find((known) => known === given);
  if (direction === undefined || further.length > 0) {
    throw invalid(argument, 'exactly one key with its direction', name);
  }
  const { value } = fieldOf(fields, name, argument);
  return {
    name: `${name}.${direction}`,
    textOf: (item) => {
      const found = value(item);
      return orderText(isSeveral(found) ? joined(found) : found, direction);
    },
  };
}

function joined(values: Values): string | null {
  return values.length === 0 ? null : values.map(String).join(' ');
}

/** Below and above every character of a sort key. */
const BELOW_ALL = '\u0001';
const ABOVE_ALL = '\u007f';
const NULL_FIRST = '0';
const KNOWN = '1';
const NULL_LAST = '2';

/** A text of ASCII by which values of one kind sort in a direction, with nulls where it says. */
function orderText(value: ComputedValue, direction: Direction): string {
  const { descending, nullsFirst } = sensesOf(direction);
  if (value === null) return nullsFirst ? NULL_FIRST : NULL_LAST;
  if (typeof value === 'string') {
    const text = sortKey(value);
    return KNOWN + (descending ? turned(text) + ABOVE_ALL : text);
  }
  return KNOWN + numberText(descending ? -scaled(value) : scaled(value));
}

/** The same text, sorting the other way round. */
function turned(text: string): string {
  return [...text]
    .map((letter) => String.fromCharCode(ABOVE_ALL.charCodeAt(0) - letter.charCodeAt(0)))
    .join('');
}

const DECIMALS = 12;
const DIGITS = 40;

function scaled(value: number | bigint): bigint {
  const whole = typeof value === 'bigint' ? value : BigInt(Math.trunc(value));
  const part = typeof value === 'bigint' ? 0 : value - Math.trunc(value);
  return whole * 10n ** BigInt(DECIMALS) + BigInt(Math.round(part * 10 ** DECIMALS));
}

function numberText(scaledValue: bigint): string {
  return String(10n ** BigInt(DIGITS) + scaledValue).padStart(DIGITS + 1, '0');
}

function fieldOf<Item>(
  fields: ComputedFields<Item>,
  name: string,
  argument: string,
): ComputedField<Item> {
  const field = fields[name];
  if (field === undefined) throw invalid(argument, 'a field of this list', name);
  return field;
}

function isSeveral(found: ComputedValue | Values): found is Values {
  return Array.isArray(found);
}

function inputOf(given: unknown, argument: string): object {
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given;
  throw invalid(argument, 'conditions', given);
}

function invalid(argument: string, expected: string, found: unknown): ArgumentError {
  return new ArgumentError('INVALID_FILTER', argument, expected, found);
}
