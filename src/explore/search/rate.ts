import type { Moment } from '../../time/moment.ts';
import { compact, normalized, wordsOf } from './analysis.ts';
import { coreEnd } from './core-name.ts';
import {
  type Analyzed,
  analyze,
  complete,
  coverage,
  isPlaceOnly,
  matchText,
  type Occurrence,
  type TextMatch,
  WORD_MATCHES,
  type WordMatch,
  worstMatch,
} from './match.ts';
import { isNaming, type SearchEntry, wordsWithin } from './search-entry.ts';
import { findsCompactBeginnings, type SearchQuery } from './search-query.ts';
import { isTextKnown, lasting, type SearchText } from './search-text.ts';

/** What was found, and by which of its texts. */
export interface Rated {
  readonly entry: SearchEntry;
  /** From 0 to 1, with four decimals. */
  readonly score: number;
  readonly text: SearchText;
  /** Parts of the text that were asked for, from `start` to before `end`, in any order. */
  readonly marks: readonly Mark[];
}

export interface Mark {
  readonly start: number;
  readonly end: number;
}

type Rating = Omit<Rated, 'entry'>;

/** Scores of whole names and keys. */
const KEY = 1;
const EXACT = { NAME: 0.95, ALTERNATE_NAME: 0.9 } as const;
/** Off when only the name proper is meant: `Offenbach` for `Offenbach am Main`. */
const CORE_ONLY = 0.02;
/** Off for documents and passages, which stand behind the things that they are about. */
const DOCUMENT = 0.03;
/** The least score of a whole name or key; all others are below. */
const LEAST_WHOLE = EXACT.ALTERNATE_NAME - CORE_ONLY - DOCUMENT;
/** Where the scores of names begin in which every word occurs, by the least match among them. */
const NAME_BASE: { readonly [Match in WordMatch]: number } = {
  WORD: 0.6,
  STEM: 0.57,
  BEGINNING: 0.4,
  INFLECTION: 0.38,
  ENDING: 0.3,
  ERROR: 0.2,
};
const PLACE_BASE = 0.36;
const COVERAGE = 0.15;
const LISTED_NAME = 0.03;
/** Where the scores begin when the words occur in several texts or outside of names. */
const PASSAGE_BASE: { readonly [Match in WordMatch]: number } = {
  WORD: 0.12,
  STEM: 0.11,
  BEGINNING: 0.08,
  INFLECTION: 0.07,
  ENDING: 0.06,
  ERROR: 0.04,
};
const PASSAGE_COVERAGE = 0.05;
const LEAST = 0.0001;

const ACRONYM = /^[\p{Lu}\p{N}]{2,12}$/u;

/**
 * How well an entry is what is looked for: a key or an acronym, a whole name, all words in a name,
 * beginnings of words in a name, last parts of its compound words, a typing error in a name, words in other texts. Null when it is not,
 * as far as the graph knew at the moment's instant. The same on every engine, which only bring
 * candidates.
 */
export function rate(query: SearchQuery, entry: SearchEntry, moment: Moment): Rated | null {
  if (compact(wordsOf(entry.subject)) === query.compact) return byId(entry);
  const texts = entry.texts.filter((text) => isTextKnown(text, moment)).map(analyze);
  const ratings = texts.flatMap((text) => rateNaming(query, text));
  const best =
    ratings.length > 0
      ? ratings.reduce((best, rating) => (rating.score > best.score ? rating : best))
      : ratePassages(query, texts);
  if (best === null) return null;
  const isDocument = entry.type === 'SOURCE' || entry.type === 'EVIDENCE';
  const score = best.score < KEY && isDocument ? best.score - DOCUMENT : best.score;
  return { entry, ...best, score: Math.max(LEAST, Math.round(score * 10_000) / 10_000) };
}

/** Whether a name or key as a whole is what is looked for: nothing else has so high a score. */
export function isWhole({ score }: Rated): boolean {
  return score >= LEAST_WHOLE;
}

function byId(entry: SearchEntry): Rated {
  const text = lasting('IDENTIFIER', entry.subject);
  return { entry, score: KEY, text, marks: [{ start: 0, end: text.value.length }] };
}

function rateNaming(query: SearchQuery, analyzed: Analyzed): readonly Rating[] {
  const { text } = analyzed;
  if (!isNaming(text.field)) return [];
  const whole = rateWhole(query, analyzed);
  if (whole !== null) return [{ score: whole.score, text, marks: [{ start: 0, end: whole.end }] }];
  if (text.field === 'IDENTIFIER') return rateKeyBeginning(query, analyzed);
  const match = matchText(query, analyzed);
  const occurrences = complete(match);
  return occurrences === null
    ? rateKeyBeginning(query, analyzed)
    : [{ score: rateName(match, occurrences), text, marks: marksOf(occurrences) }];
}

/** A name or key that is what is looked for as a whole, or whose name proper is, up to its end. */
function rateWhole(
  query: SearchQuery,
  { text, words }: Analyzed,
): { readonly score: number; readonly end: number } | null {
  const { field, value } = text;
  if (compact(words) === query.compact) {
    const end = normalized(value).length;
    if (field !== 'NAME' && field !== 'ALTERNATE_NAME') return { score: KEY, end };
    const isAcronym = field === 'ALTERNATE_NAME' && ACRONYM.test(value);
    return { score: isAcronym ? KEY : EXACT[field], end };
  }
  if (field !== 'NAME' && field !== 'ALTERNATE_NAME') return null;
  const end = coreEnd(value);
  const isCore = compact(wordsWithin(words, end)) === query.compact;
  return isCore ? { score: EXACT[field] - CORE_ONLY, end } : null;
}

function rateName(match: TextMatch, occurrences: readonly Occurrence[]): number {
  const base = NAME_BASE[worstMatch(occurrences)];
  const reached = isPlaceOnly(match, occurrences) ? Math.min(base, PLACE_BASE) : base;
  const { field, language } = match.text;
  const listed = field === 'NAME' && language !== 'EN' ? LISTED_NAME : 0;
  return reached + COVERAGE * coverage(match, occurrences) + listed;
}

/** A name or key that begins with all that was typed, whatever its spaces: `0644`, `lahndill`. */
function rateKeyBeginning(query: SearchQuery, { text, words }: Analyzed): readonly Rating[] {
  const whole = compact(words);
  if (!findsCompactBeginnings(query) || !whole.startsWith(query.compact)) return [];
  const share = query.compact.length / whole.length;
  const score = NAME_BASE.BEGINNING + COVERAGE * share;
  return [{ score, text, marks: [{ start: 0, end: normalized(text.value).length }] }];
}

/** Words that occur in several texts, or in texts that are no names: shown is the text with most. */
function ratePassages(query: SearchQuery, texts: readonly Analyzed[]): Rating | null {
  const matches = texts.map((text) => matchText(query, text));
  const best = query.words.map((_, index) =>
    bestOf(matches.flatMap(({ occurrences }) => occurrences[index] ?? [])),
  );
  const found = best.filter((occurrence) => occurrence !== null);
  const shown = matches.reduce<TextMatch | null>(
    (most, match) => (most === null || count(match) > count(most) ? match : most),
    null,
  );
  if (found.length < best.length || shown === null) return null;
  const here = shown.occurrences.filter((occurrence) => occurrence !== null);
  const score =
    PASSAGE_BASE[worstMatch(found)] +
    PASSAGE_COVERAGE * ((here.length / found.length + coverage(shown, here)) / 2);
  return { score, text: shown.text, marks: marksOf(here) };
}

function bestOf(occurrences: readonly Occurrence[]): Occurrence | null {
  const rank = ({ match }: Occurrence) => WORD_MATCHES.indexOf(match);
  return occurrences.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}

function count({ occurrences }: TextMatch): number {
  return occurrences.filter((occurrence) => occurrence !== null).length;
}

function marksOf(occurrences: readonly Occurrence[]): readonly Mark[] {
  return occurrences.map(({ word: { start, end } }) => ({ start, end }));
}
