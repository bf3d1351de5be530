import { isTerm, type Term } from '../../src/export/linked-data/terms.ts';

/** What a description of the contract says that an element maps to. */
export interface MapsTo {
  readonly terms: readonly Term[];
  /** Names in vocabularies that are not RDF, such as `360Giving title`. */
  readonly names: readonly string[];
  /** Whether it is the other way round. */
  readonly inverse: boolean;
}

/** Reads the sentence that begins with `Maps to`. */
export function mapsTo(description: string | null | undefined): MapsTo {
  const flat = (description ?? '').replaceAll(/\s+/g, ' ');
  const sentence = /Maps to (.*?)\.?$/.exec(flat)?.[1] ?? '';
  const words: readonly string[] = sentence.match(/\b[a-z]+:[A-Za-z]+/g) ?? [];
  const unknown = words.filter((word) => !isTerm(word));
  if (unknown.length > 0) throw new Error(`No vocabulary for ${unknown.join(', ')}`);
  return {
    terms: words.filter(isTerm),
    names: [...sentence.matchAll(/(360Giving|BODS source) ([a-zA-Z]+)/g)].map(([name]) => name),
    inverse: sentence.startsWith('the inverse of '),
  };
}
