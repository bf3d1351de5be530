/**
 * An error that a person may see: its message says what was tried, what was expected and what was
 * found; its `code` is stable and appears as `extensions.code` or decides the exit status.
 */
export class GraphError extends Error {
  readonly code: string;
  /** Further facts for a program, copied into the GraphQL error's `extensions`. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: string,
    message: string,
    options: { cause?: unknown; details?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.details = options.details ?? {};
  }
}

export type ArgumentErrorCode =
  | 'INVALID_ID'
  | 'INVALID_KEY'
  | 'INVALID_CURSOR'
  | 'INVALID_PAGE_SIZE'
  | 'INVALID_DATE'
  | 'INVALID_ARGUMENT'
  /** A filter or an order that says nothing, too much, or goes too deep. */
  | 'INVALID_FILTER'
  /** A well-formed id of a thing that is not in the graph, where an answer needs one that is. */
  | 'NOT_FOUND';

/** A GraphQL argument that cannot be answered: names the argument, what is allowed and what came. */
export class ArgumentError extends GraphError {
  readonly #given: ConstructorParameters<typeof ArgumentError>;

  constructor(code: ArgumentErrorCode, argument: string, expected: string, found: unknown) {
    super(code, `Argument "${argument}": expected ${expected}, found ${display(found)}.`, {
      details: { argument, expected, found: found ?? null },
    });
    this.#given = [code, argument, expected, found];
  }

  /** The same where the argument goes by another name for whoever gave it. */
  renamed(from: string, to: string): ArgumentError {
    const [code, argument, expected, found] = this.#given;
    return argument === from ? new ArgumentError(code, to, expected, found) : this;
  }
}

/**
 * A value that its scalar or its enum refuses: says what is allowed and what came. The server adds the
 * argument.
 */
export class ValueError extends GraphError {
  /** The same without the name of the type. */
  readonly said: string;

  constructor(
    code: 'INVALID_DATE' | 'INVALID_ARGUMENT',
    type: string,
    expected: string,
    found: unknown,
  ) {
    const said = `expected ${expected}, found ${display(found)}`;
    super(code, `${type}: ${said}.`, { details: { expected, found: found ?? null } });
    this.said = said;
  }
}

/**
 * A question whose answer would read more of the graph than one question may; what would narrow it
 * stands in the message and, as names of arguments, in `extensions.arguments`.
 */
export class TooLargeError extends GraphError {
  constructor(
    message: string,
    details: { readonly maximum: number; readonly arguments: readonly string[] },
  ) {
    super('TOO_LARGE', message, { details });
  }
}

/** A statement that ran longer than one may, and was stopped; asking for less at once may succeed. */
export class QueryTimeoutError extends GraphError {
  constructor(seconds: number, cause?: unknown) {
    super(
      'QUERY_TIMEOUT',
      `The database stopped a statement that ran longer than ${seconds} s. Ask for less at once: a smaller page, a narrower filter, or fewer levels.`,
      { cause, details: { seconds } },
    );
  }
}

/** The database has less memory than a statement or an import needs; nothing of it was done. */
export class OutOfMemoryError extends GraphError {
  constructor(uri: string, cause?: unknown) {
    super(
      'OUT_OF_MEMORY',
      `Neo4j at ${uri} has too little memory for this. Ask for less at once, or give it more (server.memory.heap.max_size, dbms.memory.transaction.total.max). An import into an empty database is done in parts and needs little.`,
      { cause },
    );
  }
}

/** A question that nobody waits for any more, so that its answer was not worked out. */
export class CancelledError extends GraphError {
  constructor() {
    super('CANCELLED', 'Nobody waits for the answer any more.');
  }
}

/** The database cannot be reached or refused the work for now; the same request may succeed later. */
export class GraphUnavailableError extends GraphError {
  constructor(message: string, cause?: unknown) {
    super('GRAPH_UNAVAILABLE', message, { cause });
  }
}

/** A store on disk that cannot be used as it is; nothing in it was changed. */
export class StoreError extends GraphError {
  constructor(
    code: 'STORE_IN_USE' | 'STORE_DAMAGED' | 'STORE_FOREIGN' | 'STORE_INCOMPLETE',
    message: string,
    cause?: unknown,
  ) {
    super(code, message, { cause });
  }
}

/** A row of the database that does not have the shape that its query promises: a fault of ours. */
export class RowError extends GraphError {
  constructor(field: string, expected: string, found: unknown) {
    super('ROW_SHAPE', `Column "${field}": expected ${expected}, found ${display(found)}.`);
  }
}

function display(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
