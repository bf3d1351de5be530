import Big from 'big.js';
import { TooLargeError } from '../errors.ts';
import type { Load } from '../graph/load.ts';
import { findNode, type NodeObject } from '../graph/noun.ts';
import { integer, type Record } from '../graph/record.ts';
import { type Counted, type Figure, type GroupKey, isRelation } from './grouping.ts';

/** Entries of a list that have the same keys. */
export interface Group {
  readonly keys: readonly KeyOfGroup[];
  readonly count: number;
  readonly figures: readonly FigureOfGroup[];
}

interface KeyOfGroup {
  readonly key: string;
  /** An enum's value, true or false, a year, or an id; null where the entries have none. */
  readonly value: string | null;
  readonly node: () => Promise<NodeObject | null>;
}

/** The values of a figure that count in the same unit. */
export interface FigureOfGroup {
  readonly figure: string;
  readonly unit: string | null;
  /** Entries that have a value. */
  readonly count: number;
  readonly minimum: string;
  readonly maximum: string;
  readonly sum: string;
  /** Rounded to six places. */
  readonly average: string;
}

/** How many entries have these keys and, where a figure was read, this value. */
interface Tally {
  readonly keys: readonly (string | null)[];
  readonly value: string | null;
  readonly unit: string | null;
  readonly total: number;
}

const MOST_GROUPS = 1_000;
const DECIMAL_PLACES = 6;
const MINOR_DIGITS = 2;
const MINOR_UNITS = 10 ** MINOR_DIGITS;

/** The statements that a question needs: one per figure, and again for what a relation leads to nothing. */
export function countedBy(
  keys: readonly GroupKey[],
  figures: readonly Figure[],
): readonly Counted[] {
  const sides = keys.some(({ by }) => isRelation(by)) ? [false, true] : [false];
  const read = figures.length === 0 ? [null] : figures;
  return read.flatMap((figure) =>
    sides.map((withoutRelated) => ({ keys, figure, withoutRelated })),
  );
}

/** Reads a row of a counting statement. */
export function toTally(row: Record, { keys }: Counted): Tally {
  return {
    keys: keys.map((_, index) => textOrNull(row[`g${index}`])),
    value: textOrNull(row.value),
    unit: textOrNull(row.unit),
    total: integer(row, 'total'),
  };
}

function textOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}

/**
 * The groups that the statements counted: the largest first, then by their keys.
 *
 * @throws TooLargeError for more than a thousand
 */
export function groupsOf(
  counted: readonly { readonly of: Counted; readonly rows: readonly Tally[] }[],
  load: Load,
): readonly Group[] {
  const [first] = counted;
  if (first === undefined) return [];
  const { keys, figure } = first.of;
  const grouped = new Map<string, { keys: Tally['keys']; count: number }>();
  const counts = counted.filter(({ of }) => of.figure === figure).flatMap(({ rows }) => rows);
  for (const row of counts) {
    const name = JSON.stringify(row.keys);
    const group = grouped.get(name) ?? { keys: row.keys, count: 0 };
    grouped.set(name, { keys: row.keys, count: group.count + row.total });
  }
  if (grouped.size > MOST_GROUPS) {
    throw new TooLargeError(
      `There are ${grouped.size} groups, more than ${MOST_GROUPS}: narrow the list by where.`,
      { maximum: MOST_GROUPS, arguments: ['where', 'by'] },
    );
  }
  return [...grouped]
    .filter(([, { count }]) => count > 0 || keys.length === 0)
    .toSorted(([nameA, a], [nameB, b]) => b.count - a.count || (nameA < nameB ? -1 : 1))
    .map(([name, group]) => ({
      keys: group.keys.map((value, index) => keyOfGroup(keys[index], value, load)),
      count: group.count,
      figures: counted.flatMap(({ of }) =>
        of.figure === null || of.withoutRelated
          ? []
          : figuresOf(of.figure, tallies(counted, of.figure, name)),
      ),
    }));
}

function keyOfGroup(key: GroupKey | undefined, value: string | null, load: Load): KeyOfGroup {
  const related = key !== undefined && isRelation(key.by);
  return {
    key: key?.name ?? '',
    value,
    node: async () => (related && value !== null ? findNode(value, load) : null),
  };
}

function tallies(
  counted: readonly { readonly of: Counted; readonly rows: readonly Tally[] }[],
  figure: Figure,
  group: string,
): readonly Tally[] {
  return counted
    .filter(({ of }) => of.figure === figure)
    .flatMap(({ rows }) => rows.filter(({ keys }) => JSON.stringify(keys) === group));
}

function figuresOf({ name, reading }: Figure, rows: readonly Tally[]): readonly FigureOfGroup[] {
  const whole = new Big(reading.isMinorUnits ? MINOR_UNITS : 1);
  const places = reading.isMinorUnits ? MINOR_DIGITS : undefined;
  const units = [...new Set(rows.map(({ unit }) => unit))].toSorted();
  return units.flatMap((unit) => {
    const known = rows.flatMap(({ value, total, unit: own }) =>
      value === null || own !== unit ? [] : [{ value: new Big(value).div(whole), total }],
    );
    return known.length === 0 ? [] : [{ figure: name, unit, ...summed(known, places) }];
  });
}

function summed(
  known: readonly { readonly value: Big; readonly total: number }[],
  places: number | undefined,
) {
  const ordered = known.map(({ value }) => value).toSorted((a, b) => a.cmp(b));
  const count = known.reduce((sum, { total }) => sum + total, 0);
  const sum = known.reduce((so, { value, total }) => so.plus(value.times(total)), new Big(0));
  return {
    count,
    minimum: ordered.at(0)?.toFixed(places) ?? '',
    maximum: ordered.at(-1)?.toFixed(places) ?? '',
    sum: sum.toFixed(places),
    average: sum.div(count).round(DECIMAL_PLACES).toFixed(),
  };
}
