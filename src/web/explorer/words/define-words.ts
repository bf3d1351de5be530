import { usePoint } from '../address/point-context.ts';

/** The words of a part of the explorer, in both languages; English has the same keys as German. */
export interface BothLanguages<Words> {
  readonly de: Words;
  readonly en: Words;
}

/** Declares words: the German ones say which there are, and the English ones must have them all. */
export function defineWords<Words>(words: {
  readonly de: Words;
  readonly en: NoInfer<Words>;
}): BothLanguages<Words> {
  return words;
}

/** The words in the reader's language. */
export function useWords<Words>(words: BothLanguages<Words>): Words {
  return usePoint().language === 'DE' ? words.de : words.en;
}
