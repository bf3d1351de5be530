import { TooLargeError } from '../errors.ts';

/** So many entries of lists may be in one answer. */
export const MAXIMUM_ENTRIES = 100_000;

/** How many entries of lists an answer has so far, those of lists within lists among them. */
export class AnswerSize {
  #entries = 0;
  #refusal: TooLargeError | null = null;

  /** Why the answer is refused; null while it is not. */
  get refusal(): TooLargeError | null {
    return this.#refusal;
  }

  /**
   * Counts further entries.
   *
   * @throws TooLargeError when the answer has more than it may
   */
  add(entries: number): void {
    this.#entries += entries;
    if (this.#entries > MAXIMUM_ENTRIES) this.#refusal ??= tooLarge();
    if (this.#refusal !== null) throw this.#refusal;
  }
}

function tooLarge(): TooLargeError {
  return new TooLargeError(
    `The answer has more than ${MAXIMUM_ENTRIES} entries in its lists, those of lists within lists among them. Take smaller pages by "first", filter by "where", or ask for fewer lists one within the other.`,
    { maximum: MAXIMUM_ENTRIES, arguments: ['first', 'where'] },
  );
}
