import type { Fetcher, FetcherOpts, FetcherParams, Observable } from '@graphiql/toolkit';
import { type ExecutionResult, GraphQLError } from 'graphql';

type Next = (result: ExecutionResult) => void;
interface Observer {
  next: Next;
  complete: () => void;
}

/**
 * Sends each operation by POST. The answer comes as an observable, not as a promise,
 * because only then GraphiQL tells us when the reader presses stop or changes the tab:
 * the request is aborted, and a late answer cannot land in another tab.
 */
export function createGraphqlFetcher(endpoint: URL): Fetcher {
  return (parameters, options) =>
    observeOnce((signal) => post(endpoint, parameters, options, signal));
}

function observeOnce(
  run: (signal: AbortSignal) => Promise<ExecutionResult>,
): Observable<ExecutionResult> {
  return {
    subscribe(target?: Observer | Next, _error?: unknown, whenComplete?: () => void) {
      const observer =
        typeof target === 'function' ? { next: target, complete: whenComplete } : target;
      const controller = new AbortController();
      void run(controller.signal).then((result) => {
        if (controller.signal.aborted) return;
        observer?.next(result);
        observer?.complete?.();
      });
      return { unsubscribe: () => controller.abort() };
    },
  };
}

/** Never rejects: whatever goes wrong becomes one sentence in the response panel. */
async function post(
  endpoint: URL,
  { query, variables, operationName }: FetcherParams,
  options: FetcherOpts | undefined,
  signal: AbortSignal,
): Promise<ExecutionResult> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json',
        'content-type': 'application/json',
        ...options?.headers,
      },
      body: JSON.stringify({ query, variables, operationName }),
      signal,
    });
    text = await response.text();
  } catch {
    return failure(
      `The server at ${endpoint.href} cannot be reached: check that it is running, then try again.`,
    );
  }
  return (
    parseResult(text) ??
    failure(`The server answered with status ${response.status}, but not with a GraphQL response.`)
  );
}

function parseResult(text: string): ExecutionResult | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isExecutionResult(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isExecutionResult(value: unknown): value is ExecutionResult {
  return typeof value === 'object' && value !== null && ('data' in value || 'errors' in value);
}

function failure(message: string): ExecutionResult {
  return { errors: [new GraphQLError(message)] };
}
