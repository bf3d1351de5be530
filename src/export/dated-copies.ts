import type { COPIES } from '../graph/noun.ts';
import { optionalText, type Record, records, text } from '../graph/record.ts';
import { firstDay, lastDay } from '../time/partial-date.ts';
import type { Cut } from './cut.ts';
import type { ExportedNode } from './graph-source.ts';
import { takenBy } from './taken.ts';

/** The dated values of a thing, as copies on it. */
export type Copies = { readonly [Property in (typeof COPIES)[number]]: readonly Record[] };

/** Reads from a thing those of its dated values that a cut takes; null from a node that is no thing. */
export function datedCopies(cut: Cut): (node: ExportedNode) => Copies | null {
  const { holdsValue } = takenBy(cut);
  return ({ noun, stored }) => {
    if (!noun.interfaces.includes('Thing')) return null;
    const taken = (property: keyof Copies) => records(stored, property).filter(holdsValue);
    return { names: taken('names'), identifiers: taken('identifiers'), kinds: taken('kinds') };
  };
}

/** By scheme the key that holds last of these. */
export function newestKeys(identifiers: readonly Record[]): ReadonlyMap<string, string> {
  const byEnd = identifiers.toSorted((one, other) => (endOf(one) < endOf(other) ? -1 : 1));
  return new Map(byEnd.map((key) => [text(key, 'scheme'), text(key, 'value')]));
}

function endOf(value: Record): string {
  const [from, to] = [optionalText(value, 'validFrom'), optionalText(value, 'validTo')];
  return `${lastDay(to)} ${firstDay(from)}`;
}
