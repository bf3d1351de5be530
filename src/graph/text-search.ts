import { type Record, text } from './record.ts';

/** A full-text index over the nodes of a label. */
export interface TextIndex {
  readonly label: string;
  /**
   * Properties that hold the tokens: words of lower-case ASCII letters and digits, separated by one
   * space. Beside them each node has `subject`, an id; `type`; `sortKey`; `holdsFrom`; `holdsTo`.
   */
  readonly textProperties: readonly string[];
  /** Properties, texts or null, that a search returns of what it finds, beside `subject`. */
  readonly shownProperties: readonly string[];
}

/** One way in which a word may occur in a property of a text index. */
export interface Term {
  readonly property: string;
  /** Lower-case ASCII letters and digits alone. */
  readonly text: string;
  /**
   * The token is the text, begins with it, or differs from it by one letter too few, too many,
   * another one, or two neighbors in the wrong order.
   */
  readonly match: 'WHOLE' | 'BEGINNING' | 'ONE_ERROR';
}

/** What a node must fulfill: each of these, by any one of its terms. */
export type Tier = readonly (readonly Term[])[];

/** A question to a text index. */
export interface TextSearch {
  readonly index: TextIndex;
  /** Ways to fulfill it, the best first. */
  readonly tiers: readonly Tier[];
  /** Only nodes of these types. */
  readonly types: readonly string[];
  /** Only nodes that hold on a day between these two, inclusive. */
  readonly heldBy: string;
  readonly heldSince: string;
  /** How many subjects to return at most. */
  readonly limit: number;
}

/** Columns of what a search returns of a node. */
export function shownColumns(node: string, shownProperties: readonly string[]): string {
  return ['subject', ...shownProperties]
    .map((property) => `${node}.\`${property}\` AS \`${property}\``)
    .join(', ');
}

/** Whether a text is a token that stands for nothing but itself in every engine's query language. */
export function isToken(text: string): boolean {
  return /^[a-z0-9]+$/.test(text);
}

/** @throws Error for a term that is no token, which would be a fault of ours */
export function checkTokens({ tiers }: TextSearch): void {
  for (const { text } of tiers.flat(2)) {
    if (!isToken(text)) throw new Error(`No token: ${JSON.stringify(text)}`);
  }
}

/** The first so many of what was found, each subject once. */
export function firstDistinct(found: Iterable<Record>, limit: number): readonly Record[] {
  const distinct = new Map<string, Record>();
  for (const row of found) {
    if (distinct.size === limit) break;
    const subject = text(row, 'subject');
    if (!distinct.has(subject)) distinct.set(subject, row);
  }
  return [...distinct.values()];
}
