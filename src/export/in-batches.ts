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
