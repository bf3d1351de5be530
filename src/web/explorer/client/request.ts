/** A GraphQL document with the types of its answer and variables, as codegen writes it. */
export interface TypedDocument<Result, Variables> {
  toString(): string;
  /** Never there: it carries the types only. */
  readonly __apiType?: (variables: Variables) => Result;
}

/** One thing that the server could not answer. */
export interface AnswerError {
  readonly message: string;
  readonly code: string | null;
  readonly path: readonly (string | number)[];
}

/** What came back: all of it, or what there is with the errors that explain the gaps. */
export interface Answer<Result> {
  /** Null where nothing of the question could be answered. */
  readonly data: Result | null;
  readonly errors: readonly AnswerError[];
}

/** Why no answer came at all. */
export type FailureKind = 'offline' | 'server' | 'aborted';

/** A question that got no answer. */
export class RequestFailure extends Error {
  override readonly name = 'RequestFailure';
  readonly kind: FailureKind;
  /** The status of HTTP; null when the server was not reached. */
  readonly status: number | null;
  /** What the server's log calls this request; null when it did not say. */
  readonly requestId: string | null;

  constructor(kind: FailureKind, status: number | null, requestId: string | null, cause?: unknown) {
    super(status === null ? kind : `${kind}: HTTP ${status}`, { cause });
    this.kind = kind;
    this.status = status;
    this.requestId = requestId;
  }
}

/** Sends a question to GraphQL. */
export type Send = <Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
) => Promise<Answer<Result>>;

/**
 * Asks the server's public GraphQL API.
 *
 * @throws RequestFailure when the server cannot be reached, or answers with something else
 */
export const send: Send = async <Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer<Result>> => {
  const response = await post(JSON.stringify({ query: document.toString(), variables }), signal);
  const requestId = response.headers.get('x-request-id');
  const body = await response.json().catch((error: unknown) => {
    throw new RequestFailure(kindOf(error, 'server'), response.status, requestId, error);
  });
  if (!isAnswerBody<Result>(body)) {
    throw new RequestFailure('server', response.status, requestId);
  }
  return {
    data: body.data ?? null,
    errors: (body.errors ?? []).map(({ message, path, extensions }) => ({
      message,
      code: extensions?.code ?? null,
      path: path ?? [],
    })),
  };
};

async function post(body: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json',
        'content-type': 'application/json',
      },
      body,
      signal: signal ?? null,
    });
  } catch (error) {
    throw new RequestFailure(kindOf(error, 'offline'), null, null, error);
  }
}

function kindOf(error: unknown, otherwise: FailureKind): FailureKind {
  return error instanceof DOMException && error.name === 'AbortError' ? 'aborted' : otherwise;
}

interface AnswerBody<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string };
  }[];
}

function isAnswerBody<Result>(body: unknown): body is AnswerBody<Result> {
  if (typeof body !== 'object' || body === null) return false;
  return 'data' in body || ('errors' in body && Array.isArray(body.errors));
}
