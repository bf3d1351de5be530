import { createHash } from 'node:crypto';
import { comparable, type Properties } from '../graph/properties.ts';
import { sortKey } from '../graph/sort-key.ts';
import type { Parameters, Value } from '../graph/statement.ts';
import { NEVER_SUPERSEDED } from '../time/moment.ts';
import { firstDay, lastDay } from '../time/partial-date.ts';
import type { Row } from './read-package.ts';

type Cells = Row['cells'];

const FINGERPRINT_DIGITS = 8;

/** The text of a cell, or null. Amounts and lists are none. */
export function textOf(cells: Cells, column: string): string | null {
  const value = cells[column];
  return typeof value === 'string' ? value : null;
}

/** The ids in a cell; none when it is empty. */
export function idsOf(cells: Cells, column: string): readonly string[] {
  const value = cells[column];
  if (!Array.isArray(value)) return [];
  return value.filter((id) => typeof id === 'string');
}

/** The bounds by which a statement decides whether something holds on a day. */
export function validity(validFrom: string | null, validTo: string | null) {
  return { holdsFrom: firstDay(validFrom), holdsTo: lastDay(validTo) };
}

/** The forms by which statements compare dates and decimals; null where there is no value. */
export function comparables(columns: Properties, cells: Cells): Parameters {
  const forms: { [property: string]: Value } = {};
  for (const [column, type] of Object.entries(columns)) {
    const value = textOf(cells, column);
    if (type === 'partialDate') {
      forms[comparable(column, 'first')] = value === null ? null : firstDay(value);
      forms[comparable(column, 'last')] = value === null ? null : lastDay(value);
    }
    if (type === 'decimal') {
      forms[comparable(column, 'number')] = value === null ? null : Number(value);
    }
  }
  return forms;
}

/** The bounds by which a statement decides what the graph knew at an instant. */
export function record(cells: Cells) {
  return {
    knownFrom: textOf(cells, 'recordedAt') ?? '',
    knownTo: textOf(cells, 'recordedUntil') ?? NEVER_SUPERSEDED,
  };
}

/** An id for a fact, made of what tells it from others; ASCII, and the same at every import. */
export function factId(parts: readonly (Value | undefined)[]): string {
  return parts.map((part) => (typeof part === 'string' ? asciiPart(part) : '')).join(' ');
}

/** Two parts that fold alike stay apart by a fingerprint of what they were. */
function asciiPart(part: string): string {
  if (/^[\x21-\x7e]{0,200}$/.test(part)) return part;
  const fingerprint = createHash('sha256').update(part).digest('hex').slice(0, FINGERPRINT_DIGITS);
  return `${sortKey(part).replaceAll(' ', '-')}-${fingerprint}`;
}
