import anyAscii from 'any-ascii';

/** Enough to tell names apart, and short enough for an index of Neo4j. */
const LENGTH = 200;

/**
 * A text by which names sort as in a German dictionary (DIN 5007-1: ä with a, ß with ss; no matter
 * of case or punctuation). ASCII only, because no engine here collates and the two compare other
 * characters differently.
 */
export function sortKey(name: string): string {
  return anyAscii(name.normalize('NFC'))
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .slice(0, LENGTH);
}
