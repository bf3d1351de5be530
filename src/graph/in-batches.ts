/** How many keys one statement is asked for. */
export const BATCH_SIZE = 500;

/** Values in slices, each of which one statement answers. */
export function* inBatches<Value>(
  values: Iterable<Value>,
  size = BATCH_SIZE,
): Generator<readonly Value[]> {
  let batch: Value[] = [];
  for (const value of values) {
    batch.push(value);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Values of a stream in slices. */
export async function* streamInBatches<Value>(
  values: AsyncIterable<Value> | Iterable<Value>,
  size = BATCH_SIZE,
): AsyncGenerator<readonly Value[]> {
  let batch: Value[] = [];
  for await (const value of values) {
    batch.push(value);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** What each slice of values is answered with, in their order, the next one asked for while one is taken. */
export async function* answeredInBatches<Value, Row>(
  values: AsyncIterable<Value> | Iterable<Value>,
  ask: (batch: readonly Value[]) => Promise<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  let ahead: Promise<readonly Row[]> | null = null;
  for await (const batch of streamInBatches(values)) {
    const asked = ask(batch);
    // Whoever stops taking does not wait for what was asked ahead.
    asked.catch(() => undefined);
    if (ahead !== null) yield await ahead;
    ahead = asked;
  }
  if (ahead !== null) yield await ahead;
}
