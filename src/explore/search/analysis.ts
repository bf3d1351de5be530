import { stemmer } from '@orama/stemmers/german';
import anyAscii from 'any-ascii';

/** A word of a text, as it is compared with others. */
export interface Word {
  /** Folded: lower case, ASCII letters and digits, umlauts as their base letter. */
  readonly text: string;
  /**
   * The same as a typing error can have met or made it: with `ae`, `oe` and `ue` left as they are, and
   * ß as one letter, `s`.
   */
  readonly spelled: string;
  /** German stem of the folded word; the word itself where it holds a digit. */
  readonly stem: string;
  /** Where it stands in the normalized text, from `start` to before `end`. */
  readonly start: number;
  readonly end: number;
}

const RUN = /[\p{L}\p{N}\p{M}]+/gu;
const SPELLED_OUT = /ae|oe|(?<![aeiouqäöü])ue|ä|ö|ü/g;
/** How many letters of a word count; an index holds no words of any length. */
const LONGEST = 200;
const LETTERS = /^[a-z]+$/;
/** German and English words that say nothing of what is meant, folded. */
const STOP_WORDS = new Set(
  `der die das des dem den und oder fur von vom zu zum zur in im am an auf mit bei aus ein eine einer
   eines einem einen the of and or for to at on by from a`.split(/\s+/),
);

/** The form of a text in which the places of its words are counted: Unicode NFC. */
export function normalized(text: string): string {
  return text.normalize('NFC');
}

/**
 * The words of a text, in their order. Umlauts, their base letters and their spelled-out forms are
 * one (`Gießen` is `Giessen`, `Münster` is `Muenster` and `Munster`).
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: run, index } of normalized(text).matchAll(RUN)) {
    for (const folded of foldedOf(run)) {
      words.push({ start: index, end: index + run.length, ...folded });
    }
  }
  return words;
}

/** The words that say something; all of them where none does. */
export function tellingWords(words: readonly Word[]): readonly Word[] {
  const telling = words.filter(({ text }) => !isStopWord(text));
  return telling.length > 0 ? telling : words;
}

/** Whether a folded word is one like `der` or `of`. */
export function isStopWord(text: string): boolean {
  return STOP_WORDS.has(text);
}

/** All words of a text in one, by which whole names and keys are compared: `lahndillkreis`. */
export function compact(words: readonly Word[]): string {
  return words
    .map(({ text }) => text)
    .join('')
    .slice(0, LONGEST);
}

/** A word from its end, by whose beginnings the endings of words are found. */
export function reversed(word: string): string {
  return [...word].reverse().join('');
}

/** Whether a word is made of letters alone, so that it may hold a typing error or an inflection. */
export function isLetters(text: string): boolean {
  return LETTERS.test(text);
}

type Folded = Omit<Word, 'start' | 'end'>;

/** Texts repeat their words, and a search goes through many texts. */
const foldedRuns = new Map<string, readonly Folded[]>();
const MOST_RUNS = 50_000;

function foldedOf(run: string): readonly Folded[] {
  const known = foldedRuns.get(run);
  if (known !== undefined) return known;
  if (foldedRuns.size >= MOST_RUNS) foldedRuns.clear();
  const folded = fold(run);
  foldedRuns.set(run, folded);
  return folded;
}

function fold(run: string): readonly Folded[] {
  const lower = run.toLowerCase();
  const spelled = asciiWords(lower.replaceAll('ß', 's'));
  const words = asciiWords(
    lower.replaceAll(SPELLED_OUT, (letters) => BASE[letters[0] ?? ''] ?? ''),
  );
  return words.map((word, place) => ({
    text: word,
    spelled: spelled[place] ?? word,
    stem: isLetters(word) ? stemmer(word) : word,
  }));
}

function asciiWords(text: string): readonly string[] {
  return anyAscii(text)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, LONGEST));
}

const BASE: { readonly [letter: string]: string } = {
  a: 'a',
  ä: 'a',
  o: 'o',
  ö: 'o',
  u: 'u',
  ü: 'u',
};
