/** A GraphQL document that the server knows by its id, as codegen writes it. */
export interface PersistedDocument {
  readonly __meta__?: { readonly hash?: unknown } | undefined;
}

/** A document with the types of its answer and variables. */
export interface TypedDocument<Result, Variables> extends PersistedDocument {
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

/** An address longer than this, in characters, may be too long for what stands between; 8,000 are safe by RFC 9110. */
const LONGEST_ADDRESS = 6_000;

/** The id of a document, `sha256:` and the hash of its text. */
export function idOf({ __meta__ }: PersistedDocument): string {
  const id = __meta__?.hash;
  if (typeof id !== 'string') throw new Error('A document was generated without its id.');
  return id;
}

/**
 * Asks the server's public GraphQL API for a document that it knows, by an address of its own, so that
 * the browser keeps the answer. It asks each time whether that still holds: what was imported meanwhile
 * is never mixed with what was there before. Variables too long for an address are sent in a body.
 *
 * @throws RequestFailure when the server cannot be reached, or answers with something else
 */
export const send: Send = async <Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer<Result>> => {
  const response = await answered(idOf(document), JSON.stringify(variables), signal ?? null);
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

async function answered(
  id: string,
  variables: string,
  signal: AbortSignal | null,
): Promise<Response> {
  const accept = 'application/graphql-response+json, application/json';
  const address = `/graphql/${id}?variables=${encodeURIComponent(variables)}`;
  try {
    if (address.length <= LONGEST_ADDRESS) {
      return await fetch(address, { headers: { accept }, cache: 'no-cache', signal });
    }
    return await fetch('/graphql', {
      method: 'POST',
      headers: { accept, 'content-type': 'application/json' },
      body: `{"documentId":${JSON.stringify(id)},"variables":${variables}}`,
      signal,
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
