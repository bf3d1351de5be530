import { isOneErrorApart } from '../../graph/one-error.ts';
import { isStopWord, type Word, wordsOf } from './analysis.ts';
import { coreEnd, placeStart } from './core-name.ts';
import {
  findsBeginnings,
  findsEndings,
  findsInflections,
  findsStemEndings,
  forgivesError,
  type SearchQuery,
} from './search-query.ts';
import type { SearchText } from './search-text.ts';

/**
 * How a word that is looked for occurs in a text, the best first: as it is, in another inflection, as
 * the beginning of a word, by its stem as the beginning of a word, as the last part of a compound word,
 * with one typing error.
 */
export const WORD_MATCHES = ['WORD', 'STEM', 'BEGINNING', 'INFLECTION', 'ENDING', 'ERROR'] as const;
export type WordMatch = (typeof WORD_MATCHES)[number];

/** A word that is looked for, where it occurs best in a text. */
export interface Occurrence {
  readonly match: WordMatch;
  readonly word: Word;
  /** How many letters of the word were asked for. */
  readonly letters: number;
}

/** A text with its words. */
export interface Analyzed {
  readonly text: SearchText;
  readonly words: readonly Word[];
}

/** What a text has of what is looked for. */
export interface TextMatch extends Analyzed {
  /** For each word of the query its best occurrence; null where it does not occur. */
  readonly occurrences: readonly (Occurrence | null)[];
}

/** Splits a text into words. */
export function analyze(text: SearchText): Analyzed {
  return { text, words: wordsOf(text.value) };
}

/** Looks for the words of a query in a text. */
export function matchText({ words }: SearchQuery, analyzed: Analyzed): TextMatch {
  return { occurrences: words.map((word) => bestOccurrence(word, analyzed.words)), ...analyzed };
}

/** Every word's occurrence when each occurs, otherwise null. */
export function complete({ occurrences }: TextMatch): readonly Occurrence[] | null {
  const found = occurrences.filter((occurrence) => occurrence !== null);
  return found.length === occurrences.length ? found : null;
}

/** The least of the matches among occurrences. */
export function worstMatch(occurrences: readonly Occurrence[]): WordMatch {
  const worst = Math.max(...occurrences.map(({ match }) => WORD_MATCHES.indexOf(match)));
  return WORD_MATCHES[worst] ?? 'ERROR';
}

/**
 * The share of a text's letters that were asked for, from 0 to 1. Of a name that goes on with a place
 * or an explanation only the name proper counts, as long as nothing beyond it was asked for.
 */
export function coverage({ text, words }: Analyzed, occurrences: readonly Occurrence[]): number {
  const end = coreEnd(text.value);
  const within = occurrences.every(({ word }) => word.end <= end);
  const all = words.filter((word) => (!within || word.end <= end) && !isStopWord(word.text));
  const total = all.reduce((sum, { text: letters }) => sum + letters.length, 0);
  const found = new Map(occurrences.map(({ word, letters }) => [word, letters]));
  const asked = [...found.values()].reduce((sum, letters) => sum + letters, 0);
  return total === 0 ? 1 : Math.min(1, asked / total);
}

/** Whether what was found only tells the place of a name, such as `(Wetterau)` or `am Main`. */
export function isPlaceOnly({ text }: Analyzed, occurrences: readonly Occurrence[]): boolean {
  const start = placeStart(text.value);
  return occurrences.every(({ word }) => word.start >= start);
}

function bestOccurrence(wanted: Word, words: readonly Word[]): Occurrence | null {
  let best: Occurrence | null = null;
  for (const word of words) {
    const match = matchWord(wanted, word);
    if (match === null) continue;
    const occurrence = { match, word, letters: Math.min(wanted.text.length, word.text.length) };
    if (best === null || isBetter(occurrence, best)) best = occurrence;
  }
  return best;
}

/** Of two words that begin alike, the shorter is nearer to what was typed. */
function isBetter(one: Occurrence, other: Occurrence): boolean {
  const [a, b] = [WORD_MATCHES.indexOf(one.match), WORD_MATCHES.indexOf(other.match)];
  return a === b ? one.word.text.length < other.word.text.length : a < b;
}

function matchWord(wanted: Word, word: Word): WordMatch | null {
  if (word.text === wanted.text) return 'WORD';
  if (word.stem === wanted.stem) return 'STEM';
  if (findsBeginnings(wanted) && word.text.startsWith(wanted.text)) return 'BEGINNING';
  if (findsInflections(wanted) && word.text.startsWith(wanted.stem)) return 'INFLECTION';
  if (isLastPart(wanted, word)) return 'ENDING';
  return forgivesError(wanted) && hasOneError(wanted, word) ? 'ERROR' : null;
}

/** How many letters the parts of a compound word have before its last. */
const FIRST_PART_LENGTH = 3;

/** Whether a word is a compound that ends in what is looked for: `Vielfaltszentren` in `Zentrum`. */
function isLastPart(wanted: Word, word: Word): boolean {
  return (
    (findsEndings(wanted) && endsIn(word.text, wanted.text)) ||
    (findsStemEndings(wanted) && endsIn(word.stem, wanted.stem))
  );
}

function endsIn(text: string, ending: string): boolean {
  return text.length >= ending.length + FIRST_PART_LENGTH && text.endsWith(ending);
}

/** Compared as folded and as spelled, because swapped letters can look like a spelled-out umlaut. */
function hasOneError(wanted: Word, word: Word): boolean {
  return [wanted.text, wanted.spelled].some((typed) =>
    [word.text, word.spelled].some((meant) => isOneErrorApart(typed, meant)),
  );
}
