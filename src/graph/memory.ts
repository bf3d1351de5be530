/** Something that a request works out or reads once; makes it as it is at first. */
export type Place<Value> = () => Value;

/** What one request has worked out and read so far. */
export interface Memory {
  /** What is in a place. */
  of<Value>(place: Place<Value>): Value;
  /**
   * Empties it once the answer is made: the execution's own caches keep a request's context for longer than the
   * answer, and the heap would carry along with it all that was read.
   */
  clear(): void;
}

/** The memory of a request. Weak maps that outlive requests would do, but make each collection of the heap dear. */
export function memory(): Memory {
  const kept = new Map<Place<unknown>, unknown>();
  return {
    of: <Value>(place: Place<Value>) => {
      if (!kept.has(place)) kept.set(place, place());
      // A place holds nothing but what it has made.
      return kept.get(place) as Value;
    },
    clear: () => kept.clear(),
  };
}
