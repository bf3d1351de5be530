/** Does a work when its result is first asked for, and no more than once. */
export function once<Result extends object>(work: () => Result): () => Result {
  let result: Result | null = null;
  return () => {
    result ??= work();
    return result;
  };
}
