import { ArgumentError } from '../errors.ts';

/** The arguments of every connection. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** Which rows of an ordered list a page holds: at most `size` of those beyond a position. */
export interface Window {
  readonly direction: 'forward' | 'backward';
  readonly size: number;
  /** The row that the page goes on from, by its cursor; null at the list's own start or end. */
  readonly from: Position | null;
}

/** A value by which a list is ordered. */
export type OrderValue = string | number | bigint;
type OrderKind = 'text' | 'number';

/** The position of a row in its list: the values of the list's keys, then its id. */
export interface Position {
  readonly order: readonly OrderValue[];
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

/** What is there, or will be. */
export type Awaitable<Value> = Value | Promise<Value>;

/** A Relay connection whose page and count are each read only when they are asked for. */
export interface Connection<NodeEdge extends Edge<unknown>> {
  edges(): Awaitable<readonly NodeEdge[]>;
  nodes(): Awaitable<readonly NodeEdge['node'][]>;
  pageInfo(): Awaitable<PageInfo>;
  totalCount(): Promise<number>;
}

export const DEFAULT_PAGE_SIZE = 50;
export const MAXIMUM_PAGE_SIZE = 500;

/** Beyond every sort key and id, which are made of ASCII. */
const BEYOND_ALL = '\uffff';
/** The keys of most lists: the stored sort key. */
const BY_SORT_KEY: readonly OrderKind[] = ['text'];

/**
 * Reads the arguments of a connection.
 *
 * @param list Name of the list and its order, so that a cursor of another is refused.
 * @param kinds The kinds of its keys, without the id.
 * @throws ArgumentError INVALID_PAGE_SIZE, INVALID_CURSOR, or INVALID_ARGUMENT when both directions
 * are mixed
 */
export function windowOf(
  list: string,
  { first, after, last, before }: PageArguments,
  kinds: readonly OrderKind[] = BY_SORT_KEY,
): Window {
  const decode = (name: string, cursor: string) => decodeCursor(list, kinds, name, cursor);
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
    ? openWindow(decode, 'backward', ['last', last], ['before', before])
    : openWindow(decode, 'forward', ['first', first], ['after', after]);
}

function openWindow(
  decode: (argument: string, cursor: string) => Position,
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
  const from = isGiven(cursor) ? decode(cursorName, cursor) : null;
  return { direction, size: size ?? DEFAULT_PAGE_SIZE, from };
}

/** The parameters of a page by the sort key: one row more than shown tells whether more follow. */
export function windowParameters({ direction, from, size }: Window) {
  const edge = startId(direction);
  return { order: from?.order[0] ?? edge, id: from?.id ?? edge, limit: size + 1 };
}

/** The id before or beyond all, from where a page without a cursor starts. */
export function startId(direction: Window['direction']): string {
  return direction === 'forward' ? '' : BEYOND_ALL;
}

/** An opaque cursor for a row of the list. */
export function encodeCursor(list: string, { order, id }: Position): string {
  return Buffer.from(JSON.stringify([list, ...order.map(String), id])).toString('base64url');
}

function decodeCursor(
  list: string,
  kinds: readonly OrderKind[],
  argument: string,
  cursor: string,
): Position {
  const [cursorList, ...values] = parseCursor(cursor);
  const id = values.pop();
  const order = values.map((value, place) => orderValue(kinds[place], value));
  if (cursorList === undefined || id === undefined) {
    throw new ArgumentError('INVALID_CURSOR', argument, 'a cursor of this list', cursor);
  }
  if (cursorList !== list) {
    throw new ArgumentError(
      'INVALID_CURSOR',
      argument,
      `a cursor of this list (${list})`,
      `one of ${cursorList}`,
    );
  }
  const known = order.filter((value) => value !== null);
  if (known.length !== order.length || known.length !== kinds.length) {
    throw new ArgumentError('INVALID_CURSOR', argument, 'a cursor of this list', cursor);
  }
  return { order: known, id };
}

/** The value that a cursor's text stands for, or null when it is not of that kind. */
function orderValue(kind: OrderKind | undefined, text: string): OrderValue | null {
  if (kind !== 'number') return kind === undefined ? null : text;
  if (/^-?\d{1,19}$/.test(text)) return BigInt(text);
  const number = Number(text);
  return text === '' || !Number.isFinite(number) ? null : number;
}

/** The texts that a cursor holds; none when it is no cursor. */
function parseCursor(cursor: string): readonly string[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(parts)) return [];
    return parts.every((part) => typeof part === 'string') ? parts : [];
  } catch {
    return [];
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
  rows: () => Awaitable<readonly NodeEdge[]>,
  total: () => Promise<number>,
): Connection<NodeEdge> {
  let page: Awaitable<Page<NodeEdge>> | null = null;
  const load = () => {
    page ??= upon(rows(), (found) => pageOf(window, found));
    return page;
  };
  return {
    edges: () => upon(load(), ({ edges }) => edges),
    nodes: () => upon(load(), ({ edges }) => edges.map(({ node }) => node)),
    pageInfo: () => upon(load(), (found) => pageInfoOf(window, found)),
    totalCount: total,
  };
}

/** Goes on with a value at once where it is there: each promise costs more than most of what is done with it. */
export function upon<Value, Result>(
  value: Awaitable<Value>,
  work: (value: Value) => Result,
): Awaitable<Result> {
  return value instanceof Promise ? value.then(work) : work(value);
}

/** What a connection shows. */
export interface Page<NodeEdge> {
  readonly edges: readonly NodeEdge[];
  /** Whether there are further ones in the window's direction. */
  readonly more: boolean;
}

/** The page of a window, from the window's rows. */
export function pageOf<NodeEdge>(
  { direction, size }: Window,
  rows: readonly NodeEdge[],
): Page<NodeEdge> {
  const more = rows.length > size;
  const shown = more ? rows.slice(0, size) : rows;
  return { edges: direction === 'forward' ? shown : shown.toReversed(), more };
}

export function pageInfoOf(
  { direction, from }: Window,
  { edges, more }: Page<Edge<unknown>>,
): PageInfo {
  const continued = from !== null;
  return {
    hasNextPage: direction === 'forward' ? more : continued,
    hasPreviousPage: direction === 'forward' ? continued : more,
    startCursor: edges.at(0)?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
}

function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}
