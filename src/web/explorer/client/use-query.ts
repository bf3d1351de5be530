import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { usePoint } from '../address/point-context.ts';
import { Client, type OwnVariables } from './client.ts';
import { type Answer, RequestFailure, send, type TypedDocument } from './request.ts';

/** The client of the page, which keeps answers for each point apart. */
export const ClientContext = createContext(new Client(send));

/** What is known of a question by now. */
export type Asked<Result> = {
  /** Asks again. */
  readonly retry: () => void;
  /** Stops waiting. */
  readonly cancel: () => void;
} & (
  | {
      readonly state: 'loading';
      /** The answer to the same document before its variables or the point changed. */
      readonly previous: Result | null;
    }
  | { readonly state: 'failed'; readonly failure: RequestFailure }
  | ({ readonly state: 'answered' } & Answer<Result>)
);

interface Held {
  readonly question: object;
  readonly outcome: Answer<unknown> | RequestFailure;
}

/**
 * Asks a document from the reader's point, again whenever it, its variables or the point changes.
 * The variables of the point (`asOf`, `recorded`, `language`) are filled in. A question that is not
 * wanted any more is given up.
 *
 * @param variables Null to ask nothing yet; the state is then `loading`
 */
export function useQuery<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: OwnVariables<Variables> | null,
): Asked<Result> {
  const client = useContext(ClientContext).at(usePoint());
  const [attempt, again] = useReducer((count: number) => count + 1, 0);
  const [, render] = useReducer((count: number) => count + 1, 0);
  const written = JSON.stringify(variables);
  // A new object for each question: an answer counts only for the one that it was asked for.
  const question = useMemo(() => {
    const own = JSON.parse(written) as OwnVariables<Variables> | null;
    return { client, document, own, attempt };
  }, [client, document, written, attempt]);
  const held = useRef<Held | null>(null);
  const previous = useRef<Answer<Result> | null>(null);
  const controller = useRef<AbortController | null>(null);

  useEffect(() => {
    const { own } = question;
    if (own === null || question.client.peek(question.document, own) !== undefined) return;
    const aborting = new AbortController();
    controller.current = aborting;
    const hold = (outcome: Held['outcome']) => {
      if (controller.current !== aborting) return;
      held.current = { question, outcome };
      render(undefined);
    };
    question.client.ask(question.document, own, aborting.signal).then(hold, (error: unknown) => {
      hold(
        error instanceof RequestFailure ? error : new RequestFailure('server', null, null, error),
      );
    });
    return () => {
      if (controller.current === aborting) controller.current = null;
      aborting.abort();
    };
  }, [question]);

  const retry = () => again(undefined);
  const cancel = () => controller.current?.abort();
  const known = question.own === null ? undefined : client.peek(document, question.own);
  const outcome = known ?? (held.current?.question === question ? held.current.outcome : undefined);
  if (outcome === undefined) {
    return { state: 'loading', previous: previous.current?.data ?? null, retry, cancel };
  }
  if (outcome instanceof RequestFailure) {
    return { state: 'failed', failure: outcome, retry, cancel };
  }
  const answer = outcome as Answer<Result>;
  previous.current = answer;
  return { state: 'answered', ...answer, retry, cancel };
}
