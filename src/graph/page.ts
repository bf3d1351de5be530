import { ArgumentError } from '../errors.ts';

/** The arguments of every connection. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** Which rows of an ordered list a page holds: at most `size` of those beyond (`order`, `id`). */
export interface Window {
  readonly direction: 'forward' | 'backward';
  readonly size: number;
  readonly order: string;
  readonly id: string;
  /** Whether the page was asked for by a cursor, so that there is something on its other side. */
  readonly continued: boolean;
}

/** The position of a row in its list. */
export interface Position {
  readonly order: string;
  readonly id: string;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** An edge as every connection has it. */
export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** A Relay connection whose page and count are each read only when they are asked for. */
export interface Connection<NodeEdge extends Edge<unknown>> {
  edges(): Promise<readonly NodeEdge[]>;
  nodes(): Promise<readonly NodeEdge['node'][]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): Promise<number>;
}

export const DEFAULT_PAGE_SIZE = 50;
export const MAXIMUM_PAGE_SIZE = 500;

/** Beyond every sort key and id, which are made of ASCII. */
const BEYOND_ALL = '\uffff';

/**
 * Reads the arguments of a connection.
 *
 * @param list Name of the list, so that a cursor of another list is refused.
 * @throws ArgumentError INVALID_PAGE_SIZE, INVALID_CURSOR, or INVALID_ARGUMENT when both directions
 * are mixed
 */
export function windowOf(list: string, { first, after, last, before }: PageArguments): Window {
  const backward = isGiven(last) || isGiven(before);
  if (backward && (isGiven(first) || isGiven(after))) {
    const [argument, found] = isGiven(last) ? ['last', last] : ['before', before];
    throw new ArgumentError(
      'INVALID_ARGUMENT',
      argument,
      'either first and after, or last and before',
      found,
    );
  }
  return backward
    ? openWindow(list, 'backward', ['last', last], ['before', before])
    : openWindow(list, 'forward', ['first', first], ['after', after]);
}

function openWindow(
  list: string,
  direction: Window['direction'],
  [sizeName, size]: [string, number | null | undefined],
  [cursorName, cursor]: [string, string | null | undefined],
): Window {
  if (isGiven(size) && (size < 1 || size > MAXIMUM_PAGE_SIZE)) {
    throw new ArgumentError(
      'INVALID_PAGE_SIZE',
      sizeName,
      `a number from 1 to ${MAXIMUM_PAGE_SIZE}`,
      size,
    );
  }
  const edge = direction === 'forward' ? '' : BEYOND_ALL;
  const position = isGiven(cursor) ? decodeCursor(list, cursorName, cursor) : null;
  return {
    direction,
    size: size ?? DEFAULT_PAGE_SIZE,
    order: position?.order ?? edge,
    id: position?.id ?? edge,
    continued: position !== null,
  };
}

/** The parameters that a page's statement takes: one row more than shown tells whether more follow. */
export function windowParameters({ order, id, size }: Window) {
  return { order, id, limit: size + 1 };
}

/** An opaque cursor for a row of the list. */
export function encodeCursor(list: string, { order, id }: Position): string {
  return Buffer.from(JSON.stringify([list, order, id])).toString('base64url');
}

function decodeCursor(list: string, argument: string, cursor: string): Position {
  const parts = parseCursor(cursor);
  if (parts === null) {
    throw new ArgumentError('INVALID_CURSOR', argument, 'a cursor of this list', cursor);
  }
  const [cursorList, order, id] = parts;
  if (cursorList !== list) {
    throw new ArgumentError(
      'INVALID_CURSOR',
      argument,
      `a cursor of this list (${list})`,
      `one of ${cursorList}`,
    );
  }
  return { order, id };
}

function parseCursor(cursor: string): readonly [string, string, string] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(parts) || parts.length !== 3) return null;
    const [list, order, id]: unknown[] = parts;
    if (typeof list !== 'string' || typeof order !== 'string' || typeof id !== 'string')
      return null;
    return [list, order, id];
  } catch {
    return null;
  }
}

/**
 * A connection over a window of an ordered list.
 *
 * @param rows Reads the window's rows, in the window's direction, one more than its size if there is
 * one.
 */
export function connection<NodeEdge extends Edge<unknown>>(
  window: Window,
  rows: () => Promise<readonly NodeEdge[]>,
  total: () => Promise<number>,
): Connection<NodeEdge> {
  let page: Promise<Page<NodeEdge>> | null = null;
  const load = () => {
    page ??= rows().then((found) => pageOf(window, found));
    return page;
  };
  return {
    edges: async () => (await load()).edges,
    nodes: async () => (await load()).edges.map((edge) => edge.node),
    pageInfo: async () => (await load()).info,
    totalCount: total,
  };
}

interface Page<NodeEdge> {
  readonly edges: readonly NodeEdge[];
  readonly info: PageInfo;
}

function pageOf<NodeEdge extends Edge<unknown>>(
  { direction, size, continued }: Window,
  rows: readonly NodeEdge[],
): Page<NodeEdge> {
  const shown = rows.slice(0, size);
  const edges = direction === 'forward' ? shown : shown.toReversed();
  const more = rows.length > size;
  return {
    edges,
    info: {
      hasNextPage: direction === 'forward' ? more : continued,
      hasPreviousPage: direction === 'forward' ? continued : more,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}
