import { TooLargeError } from '../errors.ts';

/** So many entries of lists may be in one answer. */
export const MAXIMUM_ENTRIES = 100_000;

/** How many entries of lists an answer has so far, those of lists within lists among them. */
export interface AnswerSize {
  /** Why the answer is refused; null while it is not. */
  readonly refusal: TooLargeError | null;
  /**
   * Counts further entries.
   *
   * @throws TooLargeError when the answer has more than it may
   */
  add(entries: number): void;
}

/** The size of an answer that has nothing yet. */
export function answerSize(): AnswerSize {
  let size = 0;
  let refusal: TooLargeError | null = null;
  return {
    get refusal() {
      return refusal;
    },
    add(entries) {
      size += entries;
      if (size > MAXIMUM_ENTRIES) refusal ??= tooLarge();
      if (refusal !== null) throw refusal;
    },
  };
}

function tooLarge(): TooLargeError {
  return new TooLargeError(
    `The answer has more than ${MAXIMUM_ENTRIES} entries in its lists, those of lists within lists among them. Take smaller pages by "first", filter by "where", or ask for fewer lists one within the other.`,
    { maximum: MAXIMUM_ENTRIES, arguments: ['first', 'where'] },
  );
}
