import { useContext, useEffect, useReducer } from 'preact/hooks';
import { usePoint } from '../address/point-context.ts';
import type { OwnVariables } from '../client/client.ts';
import { RequestFailure, type TypedDocument } from '../client/request.ts';
import { ClientContext } from '../client/use-query.ts';

/** What is known of one of several questions: its answer, why there is none, or null meanwhile. */
export type Outcome<Result> = Result | RequestFailure | null;

/**
 * Asks a document several times from the reader's point, each with its own variables. Answers that
 * have come stay; what is not wanted any more is given up.
 *
 * @returns One outcome for each of the variables, in their order
 */
export function useAnswers<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  wanted: readonly OwnVariables<Variables>[],
): Outcome<Result>[] {
  const client = useContext(ClientContext).at(usePoint());
  const [, render] = useReducer((count: number) => count + 1, 0);
  const [failures] = useReducer((map: Map<string, RequestFailure>) => map, new Map());
  const written = JSON.stringify(wanted);
  const keyOf = (variables: OwnVariables<Variables>) =>
    JSON.stringify([client.point, document.toString(), variables]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the variables are compared as written
  useEffect(() => {
    const controller = new AbortController();
    for (const variables of wanted) {
      if (client.peek(document, variables) !== undefined) continue;
      const settle = (failure: RequestFailure | null) => {
        if (controller.signal.aborted) return;
        if (failure === null) failures.delete(keyOf(variables));
        else failures.set(keyOf(variables), failure);
        render(undefined);
      };
      client.ask(document, variables, controller.signal).then(
        ({ data, errors }) =>
          settle(
            data === null || errors.length > 0 ? new RequestFailure('server', 200, null) : null,
          ),
        (error: unknown) =>
          settle(
            error instanceof RequestFailure ? error : new RequestFailure('server', null, null),
          ),
      );
    }
    return () => controller.abort();
  }, [client, document, written]);
  return wanted.map(
    (variables) => client.peek(document, variables)?.data ?? failures.get(keyOf(variables)) ?? null,
  );
}
