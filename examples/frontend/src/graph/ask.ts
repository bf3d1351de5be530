import type { TypedDocumentString } from '../generated/graphql.ts';

/** Why a question got no answer, in words for the reader and by a stable code. */
export class GraphFailure extends Error {
  override readonly name = 'GraphFailure';
  readonly code: string;

  constructor(code: string, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

interface Response<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

/**
 * Asks the graph: while developing with the text of the document, built by its hash and at an address
 * that browsers and proxies may keep.
 *
 * @throws GraphFailure
 */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Result> {
  const response = await fetchAnswer(document, variables, signal).catch((cause: unknown) => {
    throw new GraphFailure('OFFLINE', 'The server cannot be reached.', cause);
  });
  const answer = await response.json().catch((cause: unknown) => {
    throw new GraphFailure('NO_ANSWER', `The server answered with ${response.status}.`, cause);
  });
  const { data, errors } = answer as Response<Result>;
  const [error] = errors ?? [];
  if (error !== undefined) {
    throw new GraphFailure(error.extensions?.code ?? 'UNKNOWN', error.message);
  }
  if (data === undefined || data === null) throw new GraphFailure('NO_ANSWER', 'There is no data.');
  return data;
}

function fetchAnswer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal: AbortSignal,
) {
  const hash: unknown = document.__meta__?.hash;
  if (import.meta.env.PROD && typeof hash === 'string') {
    const encoded = encodeURIComponent(JSON.stringify(variables));
    return fetch(`/graphql/${hash}?variables=${encoded}`, { signal });
  }
  return fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal,
  });
}
