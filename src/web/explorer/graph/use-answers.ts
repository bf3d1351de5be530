import { useContext, useEffect, useReducer } from 'preact/hooks';
import { usePoint } from '../address/point-context.ts';
import type { OwnVariables } from '../client/client.ts';
import { idOf, RequestFailure, type TypedDocument } from '../client/request.ts';
import { ClientContext } from '../client/use-query.ts';

/** What is known of one of several questions by now. */
export type Outcome<Result> =
  | { readonly state: 'loading' }
  | { readonly state: 'answered'; readonly data: Result }
  | {
      readonly state: 'failed';
      readonly failure: RequestFailure;
      /** Whether there is none because it would have been too large. */
      readonly isTooLarge: boolean;
    };

/** What is known of several questions. */
export interface Outcomes<Result> {
  /** One for each of the variables, in their order. */
  readonly outcomes: readonly Outcome<Result>[];
  /** Asks again what has failed. */
  readonly retry: () => void;
}

type Failed = Extract<Outcome<unknown>, { readonly state: 'failed' }>;

/**
 * Asks a document several times from the reader's point, each with its own variables. Answers that
 * have come stay; what is not wanted any more is given up.
 */
export function useAnswers<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  wanted: readonly OwnVariables<Variables>[],
): Outcomes<Result> {
  const client = useContext(ClientContext).at(usePoint());
  const [, render] = useReducer((count: number) => count + 1, 0);
  const [attempt, again] = useReducer((count: number) => count + 1, 0);
  const [failures] = useReducer((map: Map<string, Failed>) => map, new Map<string, Failed>());
  const written = JSON.stringify(wanted);
  const keyOf = (variables: OwnVariables<Variables>) =>
    JSON.stringify([client.point, idOf(document), variables]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the variables are compared as written
  useEffect(() => {
    const controller = new AbortController();
    for (const variables of wanted) {
      if (client.peek(document, variables) !== undefined) continue;
      failures.delete(keyOf(variables));
      const settle = (failed: Failed | null) => {
        if (controller.signal.aborted) return;
        if (failed !== null) failures.set(keyOf(variables), failed);
        render(undefined);
      };
      client.ask(document, variables, controller.signal).then(
        ({ errors }) =>
          settle(
            errors.length === 0
              ? null
              : failedBy(
                  null,
                  errors.some(({ code }) => code === 'TOO_LARGE'),
                ),
          ),
        (error: unknown) => settle(failedBy(error, false)),
      );
    }
    render(undefined);
    return () => controller.abort();
  }, [client, document, written, attempt]);
  const outcomes = wanted.map((variables): Outcome<Result> => {
    const data = client.peek(document, variables)?.data ?? null;
    if (data !== null) return { state: 'answered', data };
    return failures.get(keyOf(variables)) ?? { state: 'loading' };
  });
  return { outcomes, retry: () => again(undefined) };
}

function failedBy(error: unknown, isTooLarge: boolean): Failed {
  const failure =
    error instanceof RequestFailure ? error : new RequestFailure('server', null, null, error);
  return { state: 'failed', failure, isTooLarge };
}
