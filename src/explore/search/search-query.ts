import { ArgumentError } from '../../errors.ts';
import type { Term, Tier } from '../../graph/text-search.ts';
import { compact, isLetters, reversed, tellingWords, type Word, wordsOf } from './analysis.ts';

/** What somebody looks for. */
export interface SearchQuery {
  /** The words that must be found, each somewhere. */
  readonly words: readonly Word[];
  /** All of it in one word. */
  readonly compact: string;
}

export const LONGEST_QUERY = 200;
const MOST_WORDS = 12;

/** From how many letters on a word is also looked for as the beginning of others. */
const BEGINNING_LENGTH = 2;
const COMPACT_BEGINNING_LENGTH = 3;
/** From how many letters on a word, and its stem, is also looked for as the last part of others. */
const ENDING_LENGTH = 5;
const STEM_ENDING_LENGTH = 4;
/** From how many letters on a word may hold a typing error. */
const ERROR_LENGTH = 4;
/** From how many letters on a stem finds the words that begin with it. */
const STEM_BEGINNING_LENGTH = 5;

/**
 * Reads what was typed.
 *
 * @throws ArgumentError INVALID_ARGUMENT for a text that is too long, holds too many words, or holds
 * neither letter nor digit
 */
export function readQuery(text: string): SearchQuery {
  if (text.length > LONGEST_QUERY) {
    throw invalid(`at most ${LONGEST_QUERY} characters`, `${text.length} characters`);
  }
  const all = wordsOf(text);
  if (all.length === 0) throw invalid('a text with a letter or a digit', text);
  const words = tellingWords(all);
  if (words.length > MOST_WORDS) {
    throw invalid(`at most ${MOST_WORDS} words`, `${words.length} words`);
  }
  return { words, compact: compact(all) };
}

function invalid(expected: string, found: string): ArgumentError {
  return new ArgumentError('INVALID_ARGUMENT', 'query', expected, found);
}

export function findsBeginnings({ text }: Word): boolean {
  return text.length >= BEGINNING_LENGTH;
}

export function findsInflections({ stem }: Word): boolean {
  return stem.length >= STEM_BEGINNING_LENGTH && isLetters(stem);
}

export function findsEndings({ text }: Word): boolean {
  return text.length >= ENDING_LENGTH && isLetters(text);
}

export function findsStemEndings(word: Word): boolean {
  return findsEndings(word) && word.stem.length >= STEM_ENDING_LENGTH;
}

export function forgivesError({ text }: Word): boolean {
  return text.length >= ERROR_LENGTH && isLetters(text);
}

export function findsCompactBeginnings({ compact: whole }: SearchQuery): boolean {
  return whole.length >= COMPACT_BEGINNING_LENGTH;
}

/** So many of the ways are tried first. The very first finds all whole names and keys. */
export const FIRST_TIERS = 3;

/** The ways in which something can be what is looked for, as the index is asked for them. */
export function tiersOf(query: SearchQuery): readonly Tier[] {
  const { words, compact: whole } = query;
  const anywhere = ['keys', 'names', 'passages'];
  return [
    [['ids', 'keys'].map((property) => ({ property, text: whole, match: 'WHOLE' }))],
    words.map((word) => wholeTerms('names', word)),
    ...(findsCompactBeginnings(query)
      ? [[[{ property: 'keys', text: whole, match: 'BEGINNING' } as const]]]
      : []),
    words.map((word) => beginningTerms('names', word)),
    ...(words.some(findsEndings)
      ? [words.map((word) => [...beginningTerms('names', word), ...endingTerms(word)])]
      : []),
    words.map((word) => errorTerms('names', word)),
    words.map((word) => anywhere.flatMap((property) => beginningTerms(property, word))),
    words.map((word) => [
      ...beginningTerms('keys', word),
      ...errorTerms('names', word),
      ...errorTerms('passages', word),
      ...endingTerms(word),
    ]),
  ];
}

function wholeTerms(property: string, { text, stem }: Word): readonly Term[] {
  const word: Term = { property, text, match: 'WHOLE' };
  return stem === text ? [word] : [word, { property, text: stem, match: 'WHOLE' }];
}

function beginningTerms(property: string, word: Word): readonly Term[] {
  const terms = [...wholeTerms(property, word)];
  if (findsBeginnings(word)) terms.push({ property, text: word.text, match: 'BEGINNING' });
  if (findsInflections(word)) terms.push({ property, text: word.stem, match: 'BEGINNING' });
  return terms;
}

function endingTerms(word: Word): readonly Term[] {
  const endings = [
    ...(findsEndings(word) ? [word.text] : []),
    ...(findsStemEndings(word) ? [word.stem] : []),
  ];
  return [...new Set(endings)].map((ending) => ({
    property: 'endings',
    text: reversed(ending),
    match: 'BEGINNING',
  }));
}

function errorTerms(property: string, word: Word): readonly Term[] {
  const terms = [...beginningTerms(property, word)];
  if (forgivesError(word)) {
    for (const text of new Set([word.text, word.spelled])) {
      terms.push({ property, text, match: 'ONE_ERROR' });
    }
  }
  return terms;
}
