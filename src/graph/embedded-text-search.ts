import { setImmediate as nextTurn } from 'node:timers/promises';
import { isOneErrorApart } from './one-error.ts';
import { type Record, text } from './record.ts';
import {
  checkTokens,
  shownColumns,
  type Term,
  type TextIndex,
  type TextSearch,
  type Tier,
} from './text-search.ts';

/** A node of a text index, with the properties that `TextIndex` names, all of them texts. */
export type TextNode = Readonly<{ [property: string]: string }>;

/** A text index in this process. */
export interface MemoryIndex {
  /** Subjects of the nodes that each tier finds, each once, tiers in order, then by their place. */
  search(search: TextSearch): readonly string[];
}

/** The tokens of a property, sorted, each with the numbers of the nodes that have it, ascending. */
interface Vocabulary {
  readonly tokens: readonly string[];
  readonly numbers: readonly Uint32Array[];
}

const STORED = ['subject', 'type', 'sortKey', 'holdsFrom', 'holdsTo'] as const;

/** The statement that reads the nodes of an index. */
export function textNodesText({ label, textProperties }: TextIndex): string {
  const columns = [...STORED, ...textProperties].map(
    (property) => `coalesce(n.\`${property}\`, '') AS \`${property}\``,
  );
  return `MATCH (n:\`${label}\`) RETURN ${columns.join(', ')}`;
}

/** The statement that reads what nodes of an index show, by `$subjects`, in any order. */
export function shownText({ label, shownProperties }: TextIndex): string {
  return `UNWIND $subjects AS subject
    MATCH (n:\`${label}\` {subject: subject})
    RETURN ${shownColumns('n', shownProperties)}`;
}

/** Reads a row of the statement that `textNodesText` makes. */
export function toTextNode(row: Record): TextNode {
  return Object.fromEntries(Object.keys(row).map((property) => [property, text(row, property)]));
}

/**
 * Indexes nodes, in slices between which the process answers other requests. Nodes are numbered in
 * the order in which they are to be found, so that a search ends as soon as it has enough.
 */
export async function indexTexts(
  { textProperties }: TextIndex,
  nodes: readonly TextNode[],
): Promise<MemoryIndex> {
  const ordered = nodes.toSorted(byPlace);
  const vocabularies = new Map<string, Vocabulary>();
  for (const property of textProperties) {
    vocabularies.set(property, await vocabularyOf(property, ordered));
  }
  const stored = ordered.map(({ subject, type, holdsFrom, holdsTo }) => ({
    subject: subject ?? '',
    type: type ?? '',
    holdsFrom: holdsFrom ?? '',
    holdsTo: holdsTo ?? '',
  }));
  const fulfilled = new Uint8Array(stored.length);
  return { search: (search) => searchIn(vocabularies, stored, fulfilled, search) };
}

function byPlace(a: TextNode, b: TextNode): number {
  const [keyOfA, keyOfB] = [a.sortKey ?? '', b.sortKey ?? ''];
  if (keyOfA !== keyOfB) return keyOfA < keyOfB ? -1 : 1;
  return (a.subject ?? '') < (b.subject ?? '') ? -1 : 1;
}

const SLICE = 1_000;

async function vocabularyOf(property: string, nodes: readonly TextNode[]): Promise<Vocabulary> {
  const lists = new Map<string, number[]>();
  for (const [number, node] of nodes.entries()) {
    if (number % SLICE === 0) await nextTurn();
    for (const token of new Set((node[property] ?? '').split(' '))) {
      const list = lists.get(token);
      if (list === undefined) lists.set(token, [number]);
      else list.push(number);
    }
  }
  lists.delete('');
  const tokens = [...lists.keys()].toSorted();
  return { tokens, numbers: tokens.map((token) => Uint32Array.from(lists.get(token) ?? [])) };
}

interface Stored {
  readonly subject: string;
  readonly type: string;
  readonly holdsFrom: string;
  readonly holdsTo: string;
}

/**
 * For each node, by its number, how many parts of a tier it fulfills, one after the other up to the first that it does
 * not; a byte counts 255, and a query has 12 words at most. One array serves all searches: as many bytes for each word
 * and way are freed only by full collections.
 */
type Fulfilled = Uint8Array;

function searchIn(
  vocabularies: ReadonlyMap<string, Vocabulary>,
  nodes: readonly Stored[],
  fulfilled: Fulfilled,
  search: TextSearch,
): readonly string[] {
  checkTokens(search);
  const { tiers, types, heldBy, heldSince, limit } = search;
  const found = new Set<string>();
  for (const tier of tiers) {
    for (const number of matches(vocabularies, tier, fulfilled)) {
      if (found.size === limit) return [...found];
      const node = nodes[number];
      if (node === undefined || !types.includes(node.type)) continue;
      if (node.holdsFrom <= heldBy && node.holdsTo >= heldSince) found.add(node.subject);
    }
  }
  return [...found];
}

/** The numbers of the nodes that fulfill a tier, ascending, which have to be gone through before another tier is asked for. */
function* matches(
  vocabularies: ReadonlyMap<string, Vocabulary>,
  tier: Tier,
  fulfilled: Fulfilled,
): Generator<number> {
  fulfilled.fill(0);
  for (const [part, terms] of tier.entries()) {
    if (!fulfill(vocabularies, part, terms, fulfilled)) return;
  }
  const all = tier.length;
  for (let number = fulfilled.indexOf(all); number >= 0; ) {
    yield number;
    number = fulfilled.indexOf(all, number + 1);
  }
}

/** Counts one part more for each node that has one of its terms and fulfills all before it; tells whether there is one. */
function fulfill(
  vocabularies: ReadonlyMap<string, Vocabulary>,
  part: number,
  terms: readonly Term[],
  fulfilled: Fulfilled,
): boolean {
  let some = false;
  for (const term of terms) {
    const vocabulary = vocabularies.get(term.property);
    if (vocabulary === undefined) continue;
    for (const place of placesOf(vocabulary, term)) {
      for (const number of vocabulary.numbers[place] ?? []) {
        if (fulfilled[number] !== part) continue;
        fulfilled[number] = part + 1;
        some = true;
      }
    }
  }
  return some;
}

/** The places of the tokens that are what a term says. */
function* placesOf({ tokens }: Vocabulary, { text: wanted, match }: Term): Generator<number> {
  if (match === 'ONE_ERROR') {
    for (let place = 0; place < tokens.length; place += 1) {
      const token = tokens[place] ?? '';
      if (Math.abs(token.length - wanted.length) > 1) continue;
      if (token === wanted || isOneErrorApart(token, wanted)) yield place;
    }
    return;
  }
  const fits = (token: string) => (match === 'WHOLE' ? token === wanted : token.startsWith(wanted));
  for (let place = firstAtOrAfter(tokens, wanted); place < tokens.length; place += 1) {
    if (!fits(tokens[place] ?? '')) return;
    yield place;
  }
}

/** Where a token stands among sorted ones, or would stand. */
function firstAtOrAfter(tokens: readonly string[], wanted: string): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
