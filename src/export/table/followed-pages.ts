import { GraphError } from '../../errors.ts';
import type { Followed } from './followed-operation.ts';

/** Asks for the pages that variables say, and yields the data of the answer. */
export type AskPage = (variables: { readonly [name: string]: unknown }) => Promise<unknown>;

/** Entries of a page: of the connection nearest to the rows, and of those around it. */
export interface PageSizes {
  readonly nearest: number;
  readonly around: number;
}

const PAGE_SIZES: PageSizes = { nearest: 500, around: 50 };

/** Which page of a connection is asked for. */
interface Page {
  readonly first: number;
  readonly after: string | null;
}

/**
 * The answers of an operation, page by page, until each followed connection has come to its end: every
 * entry once, in order. Where a connection within an entry has more than a page, its entry is asked for
 * alone, until that has come to its end, too.
 *
 * @throws GraphError TABLE_INCOMPLETE for one with more than a page that cannot be followed, because it is
 * within a list that has no pages, or of which the caller chose one
 */
export async function* followedPages(
  ask: AskPage,
  connections: readonly Followed[],
  sizes: PageSizes = PAGE_SIZES,
): AsyncGenerator<unknown> {
  const last = connections.length - 1;
  const whole = (level: number): Page => {
    const size = level === last ? sizes.nearest : sizes.around;
    return { first: Math.min(size, connections[level]?.largest ?? size), after: null };
  };

  /** Asks for these pages of the outer connections, and the first one of each further one. */
  const askFor = (outer: readonly Page[]) => {
    const variables: { [name: string]: unknown } = {};
    connections.forEach(({ first, after }, level) => {
      const page = outer[level] ?? whole(level);
      variables[first] = page.first;
      variables[after] = page.after;
    });
    return ask(variables);
  };

  /** What there is within single entries of the outer connections. */
  async function* within(outer: readonly Page[]): AsyncGenerator<unknown> {
    const level = outer.length;
    const connection = connections[level];
    if (!connection?.isSingle) {
      const data = await askFor(outer);
      const cut = cutShort(data, connections.slice(level));
      if (cut !== undefined) throw incomplete(cut);
      yield data;
      return;
    }
    let page: Page | null = whole(level);
    while (page !== null) {
      const data: unknown = await askFor([...outer, page]);
      const next = nextOf(data, connection);
      if (cutShort(data, connections.slice(level + 1)) === undefined) yield data;
      else yield* oneByOne(outer, page.after, next.endCursor);
      page = next.hasNextPage ? { ...page, after: next.endCursor } : null;
    }
  }

  /** The entries of a page, each alone, up to the last of it. */
  async function* oneByOne(
    outer: readonly Page[],
    start: string | null,
    end: string | null,
  ): AsyncGenerator<unknown> {
    const connection = connections[outer.length];
    let after = start;
    while (connection !== undefined && after !== end) {
      const one = [...outer, { first: 1, after }];
      const data = await askFor(one);
      if (cutShort(data, connections.slice(one.length)) === undefined) yield data;
      else yield* within(one);
      const next = nextOf(data, connection);
      if (next.endCursor === null) return;
      after = next.endCursor;
    }
  }

  yield* within([]);
}

interface Bounds {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

const NOTHING: Bounds = { hasNextPage: false, endCursor: null };

/** The bounds of the page of a connection of which there is one. */
function nextOf(data: unknown, connection: Followed): Bounds {
  return boundsIn(data, connection)[0] ?? NOTHING;
}

/** The first of the connections that has more than was asked for somewhere. */
function cutShort(data: unknown, connections: readonly Followed[]): Followed | undefined {
  return connections.find((connection) =>
    boundsIn(data, connection).some(({ hasNextPage }) => hasNextPage),
  );
}

/** The bounds of the pages of a connection, in every place where the answer has it. */
function boundsIn(data: unknown, { path, pageInfo }: Followed): readonly Bounds[] {
  let found: readonly unknown[] = [data];
  for (const name of [...path, pageInfo]) {
    found = found
      .flat(Number.POSITIVE_INFINITY)
      .map((value) =>
        typeof value === 'object' && value !== null ? Reflect.get(value, name) : null,
      );
  }
  return found.flatMap((value) => (isBounds(value) ? [value] : []));
}

function isBounds(value: unknown): value is Bounds {
  return typeof value === 'object' && value !== null && 'hasNextPage' in value;
}

function incomplete({ path }: Followed): GraphError {
  const list = path.join('.');
  return new GraphError(
    'TABLE_INCOMPLETE',
    `"${list}" has more than a page of entries in one place, within a list of which no single entry can be asked for. Ask for it in a table of its own, or choose a page of it by first and after.`,
    { details: { list } },
  );
}
