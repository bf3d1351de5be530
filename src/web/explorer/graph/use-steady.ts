import { useRef } from 'preact/hooks';

/** The value that was there before as long as the new one is the same, so that nothing is done anew for it. */
export function useSteady<Value>(value: Value, isSame: (a: Value, b: Value) => boolean): Value {
  const kept = useRef(value);
  if (!isSame(kept.current, value)) kept.current = value;
  return kept.current;
}

/** Whether two values are written alike as JSON. */
export function isWrittenAlike(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether two lists have the very same entries. */
export function hasSameEntries(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((entry, place) => entry === b[place]);
}
