import type { Fetcher, FetcherOpts, FetcherParams, Observable } from '@graphiql/toolkit';
import { buildSchema, type ExecutionResult, GraphQLError, introspectionFromSchema } from 'graphql';
import { asked } from './asked.ts';
import { isRefusal, persistedOnlyWords } from './persisted-only.ts';

type Next = (result: ExecutionResult) => void;
interface Observer {
  next: Next;
  complete: () => void;
}

/** The name by which GraphiQL asks for the schema. */
export const SCHEMA_QUERY = 'SchemaOfThePlayground';

/**
 * Sends each operation by POST, but reads the schema from where it stands as a text, which a server
 * gives that answers no introspection, too. The answer comes as an observable, not as a promise,
 * because only then GraphiQL tells us when the reader presses stop or changes the tab:
 * the request is aborted, and a late answer cannot land in another tab.
 */
export function createGraphqlFetcher(origin: string): Fetcher {
  const endpoint = new URL('/graphql', origin);
  return (parameters, options) =>
    observeOnce((signal) =>
      parameters.operationName === SCHEMA_QUERY
        ? readSchema(origin, signal)
        : post(endpoint, parameters, options, signal),
    );
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

/** The schema as introspection would tell it. */
async function readSchema(origin: string, signal: AbortSignal): Promise<ExecutionResult> {
  try {
    const response = await fetch(new URL('/schema.graphql', origin), { signal });
    if (!response.ok) return failure(`The server gave no schema, but status ${response.status}.`);
    const schema = buildSchema(await response.text(), { assumeValidSDL: true });
    return { data: { ...introspectionFromSchema(schema) } };
  } catch {
    return failure(`The server at ${origin} gave no schema that can be read: try again.`);
  }
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
      body: JSON.stringify({ ...(await asked(query)), variables, operationName }),
      signal,
    });
    text = await response.text();
  } catch {
    return failure(
      `The server at ${endpoint.href} cannot be reached: check that it is running, then try again.`,
    );
  }
  if (isRefusal(response.status)) return failure(persistedOnlyWords.refused);
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
