import type { NodeObject } from '../../graph/noun.ts';
import { parseNode } from '../../graph/noun.ts';
import { oneOf, optionalText, type Record, records, text } from '../../graph/record.ts';
import type { Parameters } from '../../graph/statement.ts';
import type { TextIndex } from '../../graph/text-search.ts';
import { compact, isLetters, reversed, type Word, wordsOf } from './analysis.ts';
import { coreEnd } from './core-name.ts';
import { parseSearchText, type SearchField, type SearchText, textsOf } from './search-text.ts';
import { SEARCH_TYPES, type SearchType, searchTypeOf } from './search-type.ts';

/**
 * What there is to find of a node, beside it as a node of its own, so that reading a node costs no
 * more because it can be searched.
 */
export interface SearchEntry {
  /** Id of the node. */
  readonly subject: string;
  readonly type: SearchType;
  readonly sortKey: string;
  /** What it is called, as it is stored with the node, which is enough for many answers; null where it is no thing. */
  readonly called: string | null;
  /** Its texts, those that weigh most first. */
  readonly texts: readonly SearchText[];
}

export const SEARCH_ENTRY = 'SearchEntry';

/**
 * The tokens: of the id (`ids`), of whole names and keys in one word each (`keys`), of the words of names, their
 * stems and how they are spelled (`names`), of those of all other texts (`passages`), and of all words and
 * their stems from their ends (`endings`).
 */
export const searchIndex: TextIndex = {
  label: SEARCH_ENTRY,
  textProperties: ['ids', 'keys', 'names', 'passages', 'endings'],
  shownProperties: ['type', 'sortKey', 'called', 'texts'],
};

/** Reads what a search of the index has found. */
export function parseSearchEntry(row: Record): SearchEntry {
  return {
    subject: text(row, 'subject'),
    type: oneOf(row, 'type', SEARCH_TYPES),
    sortKey: text(row, 'sortKey'),
    called: optionalText(row, 'called'),
    texts: records(row, 'texts').map(parseSearchText),
  };
}

/** A role that a thing has in a fact. */
export type Role = Omit<SearchText, 'field'>;

/**
 * The properties of a node's search entry; null for nodes that are not searched and for those
 * that have no text but their id.
 *
 * @param properties The node's, as they are stored: `sortKey`, `called`, `holdsFrom` and `holdsTo` among them.
 */
export function searchEntryOf(properties: Record, roles: readonly Role[]): Parameters | null {
  const node = parseNode(properties);
  const type = searchTypeOf(node.__typename);
  const texts = [...textsOf(node), ...roles.map((role) => ({ field: ROLE, ...role }))];
  if (type === null || texts.length === 0) return null;
  return {
    subject: node.id,
    type,
    sortKey: text(properties, 'sortKey'),
    called: optionalText(properties, 'called'),
    holdsFrom: text(properties, 'holdsFrom'),
    holdsTo: text(properties, 'holdsTo'),
    texts: JSON.stringify(texts),
    ids: compact(wordsOf(node.id)),
    ...tokensOf(texts),
  };
}

const ROLE: SearchField = 'ROLE';

/** Whether the nodes of a noun have entries at all. */
export function isSearched({ type }: { readonly type: NodeObject['__typename'] }): boolean {
  return searchTypeOf(type) !== null;
}

/** Whether a text is a name or key, which is compared as a whole too. */
export function isNaming(field: SearchField): boolean {
  return field === 'IDENTIFIER' || field === 'NAME' || field === 'ALTERNATE_NAME';
}

function tokensOf(texts: readonly SearchText[]) {
  const keys = new Set<string>();
  const names = new Set<string>();
  const passages = new Set<string>();
  const endings = new Set<string>();
  for (const { field, value } of texts) {
    const words = wordsOf(value);
    if (isNaming(field)) {
      keys.add(compact(words));
      keys.add(compact(wordsWithin(words, coreEnd(value))));
    }
    if (field === 'IDENTIFIER') continue;
    const tokens = isNaming(field) ? names : passages;
    for (const word of words) {
      tokens.add(word.text).add(word.stem).add(word.spelled);
      if (isLetters(word.text)) endings.add(reversed(word.text)).add(reversed(word.stem));
    }
  }
  return {
    keys: joined(keys),
    names: joined(names),
    passages: joined(passages),
    endings: joined(endings),
  };
}

/** The words that end no later than a place of their text. */
export function wordsWithin(words: readonly Word[], end: number): readonly Word[] {
  return words.filter((word) => word.end <= end);
}

function joined(tokens: ReadonlySet<string>): string {
  return [...tokens].filter((token) => token !== '').join(' ');
}
