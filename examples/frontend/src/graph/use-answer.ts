import { useEffect, useState } from 'react';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { ask, GraphFailure } from './ask.ts';

/** What is known of an answer: none yet, the answer, or why there is none. */
export interface Answer<Result> {
  readonly data: Result | null;
  readonly failure: GraphFailure | null;
  /** Whether the server is being asked; `data` is that of the question before. */
  readonly asking: boolean;
}

interface Kept<Result> {
  readonly key: string;
  readonly data: Result | null;
  readonly failure: GraphFailure | null;
}

const kept = new Map<string, unknown>();

/**
 * The answer to a question, asked once. Answers are kept by document and variables, the date among
 * them, so that what holds on two dates never mixes.
 */
export function useAnswer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Answer<Result> {
  const key = JSON.stringify([document.toString(), variables]);
  const [last, setLast] = useState<Kept<Result> | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for document and variables
  useEffect(() => {
    const known = kept.get(key) as Result | undefined;
    if (known !== undefined) {
      setLast({ key, data: known, failure: null });
      return;
    }
    const controller = new AbortController();
    const settle = (data: Result | null, failure: GraphFailure | null) => {
      if (data !== null) kept.set(key, data);
      if (!controller.signal.aborted) setLast({ key, data, failure });
    };
    ask(document, variables, controller.signal).then(
      (data) => settle(data, null),
      (error: unknown) => settle(null, failureOf(error)),
    );
    return () => controller.abort();
  }, [key]);
  const asking = last?.key !== key;
  return { data: last?.data ?? null, failure: asking ? null : (last?.failure ?? null), asking };
}

function failureOf(error: unknown): GraphFailure {
  return error instanceof GraphFailure
    ? error
    : new GraphFailure('UNKNOWN', 'The page failed to read the answer.', error);
}
