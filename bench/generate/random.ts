/** Draws numbers that look random and are the same for the same seed on every machine. */
export interface Random {
  /** A whole number from 0 to `bound` - 1. */
  below(bound: number): number;
  /** Whether something happens that happens `hits` times in `of`. */
  happens(hits: number, of: number): boolean;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The sequence that belongs to these words, whatever other sequences were drawn before. */
export function randomOf(...words: readonly (string | number)[]): Random {
  let state = hash(words.join(' '));
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (bound: number) => next() % bound;
  return { below, happens: (hits, of) => below(of) < hits };
}

/** FNV-1a, so that neighboring words start sequences that are far apart. */
function hash(text: string): number {
  let value = FNV_OFFSET;
  for (let place = 0; place < text.length; place += 1) {
    value = Math.imul(value ^ text.charCodeAt(place), FNV_PRIME) >>> 0;
  }
  return value;
}
