import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../context.ts';
import { parseCalled } from '../../entities/thing/brief-thing.ts';
import { ArgumentError } from '../../errors.ts';
import { askedNodes, EVERYTHING } from '../../graph/asked-nodes.ts';
import { compare, type TextPlace } from '../../graph/memory-page.ts';
import { type NodeObject, nodesById } from '../../graph/noun.ts';
import { once } from '../../graph/once.ts';
import {
  type Connection,
  connection,
  type Edge,
  encodeCursor,
  type PageArguments,
  type Window,
  windowOf,
  windowParameters,
} from '../../graph/page.ts';
import type { Record } from '../../graph/record.ts';
import { firstDistinct, type Tier } from '../../graph/text-search.ts';
import { type Moment, timeParameters, type Validity } from '../../time/moment.ts';
import { type ExcerptPart, excerptOf } from './excerpt.ts';
import { isWhole, type Rated, rate } from './rate.ts';
import { parseSearchEntry, type SearchEntry, searchIndex } from './search-entry.ts';
import { FIRST_TIERS, readQuery, type SearchQuery, tiersOf } from './search-query.ts';
import type { Language, SearchField } from './search-text.ts';
import { SEARCH_TYPES, type SearchType } from './search-type.ts';

export interface SearchArguments extends PageArguments {
  readonly query: string;
  readonly types?: readonly SearchType[] | null | undefined;
  readonly validity?: Validity | null | undefined;
}

/** Something that was found. */
export interface SearchEdge extends Edge<NodeObject> {
  readonly type: SearchType;
  readonly field: SearchField;
  readonly language: Language | null;
  readonly excerpt: readonly ExcerptPart[];
  readonly score: number;
}

/** How many of what was found are of a type. */
export interface SearchCount {
  readonly type: SearchType;
  readonly count: number;
}

/** What was found, each part read only when it is asked for. */
export interface SearchConnection extends Connection<SearchEdge> {
  counts(): Promise<readonly SearchCount[]>;
  complete(): Promise<boolean>;
}

const DEFAULT_RESULTS = 20;
/** How many results a page may have. */
export const MOST_RESULTS = 100;
/** How many candidates are rated; an index brings the best of them first. */
const MOST_CANDIDATES = 500;

/**
 * What best is what was typed, the best first; what is as good, by sort key, then id.
 *
 * @param info What is asked of it, of which all is read where it is not given.
 * @throws ArgumentError INVALID_ARGUMENT for a query or list of types that cannot be answered;
 * INVALID_PAGE_SIZE; INVALID_CURSOR
 */
export function search(
  args: SearchArguments,
  context: Context,
  info?: GraphQLResolveInfo,
): SearchConnection {
  const query = readQuery(args.query);
  const types = typesOf(args.types);
  const window = resultWindow(query, args);
  const { all, best } = rankings(query, types, args.validity ?? 'CURRENT', context);
  const ofAllTypes =
    types.length === SEARCH_TYPES.length
      ? all
      : rankings(query, SEARCH_TYPES, args.validity ?? 'CURRENT', context).all;
  const { brief } = info === undefined ? EVERYTHING : askedNodes(info);
  const nodeOf = (entry: SearchEntry) => nodeOfEntry(entry, brief, context);
  const edges = async (found: readonly Rated[]) =>
    edgesOf(listName(query), pageOf(window, found), nodeOf);
  const total = async () => (await all()).found.length;
  const whole = connection(window, async () => edges((await all()).found), total);
  const shown = connection(window, async () => edges(await foundFor(window, all, best)), total);
  return {
    counts: async () => countsOf((await ofAllTypes()).found),
    complete: async () => (await all()).candidates.length <= MOST_CANDIDATES,
    ...whole,
    edges: shown.edges,
    nodes: shown.nodes,
  };
}

interface Ranking {
  /** What was found so far, in which nothing comes twice: at most one more than is rated. */
  readonly candidates: readonly Record[];
  /** Those of them that are what is looked for, the best first. */
  readonly found: readonly Rated[];
}

type Rank = () => Promise<Ranking>;

const NOTHING: Ranking = { candidates: [], found: [] };

/** What is found by all ways, and by the first of them alone. */
function rankings(
  query: SearchQuery,
  types: readonly SearchType[],
  validity: Validity,
  { engine, moment }: Context,
): { readonly all: Rank; readonly best: Rank } {
  const { heldBy, heldSince } = timeParameters(moment, validity);
  const limit = MOST_CANDIDATES + 1;
  const tiers = tiersOf(query);
  const add = async (before: Ranking, ways: readonly Tier[]): Promise<Ranking> => {
    const more = { index: searchIndex, tiers: ways, types, heldBy, heldSince, limit };
    const candidates = firstDistinct([...before.candidates, ...(await engine.search(more))], limit);
    const added = candidates.slice(before.candidates.length, MOST_CANDIDATES);
    return { candidates, found: inOrder([...before.found, ...rated(query, added, moment)]) };
  };
  const best = once(() => add(NOTHING, tiers.slice(0, FIRST_TIERS)));
  return {
    best,
    all: once(async () => {
      const before = await best();
      return before.candidates.length < limit ? add(before, tiers.slice(FIRST_TIERS)) : before;
    }),
  };
}

function rated(
  query: SearchQuery,
  candidates: readonly Record[],
  moment: Moment,
): readonly Rated[] {
  return candidates
    .map((row) => rate(query, parseSearchEntry(row), moment))
    .filter((rating) => rating !== null);
}

function inOrder(found: readonly Rated[]): readonly Rated[] {
  return found
    .map((rating) => ({ rating, place: placeOf(rating) }))
    .toSorted((a, b) => compare(a.place, b.place))
    .map(({ rating }) => rating);
}

/**
 * What a page is taken from. The first ways find all whole names and keys, which come before everything else: where
 * these fill the first page, no other way is tried for it.
 */
async function foundFor(window: Window, all: Rank, best: Rank): Promise<readonly Rated[]> {
  if (window.from === null && window.direction === 'forward') {
    const { found } = await best();
    if (found.filter(isWhole).length >= window.size) return found;
  }
  return (await all()).found;
}

function typesOf(types: readonly SearchType[] | null | undefined): readonly SearchType[] {
  if (types === null || types === undefined) return SEARCH_TYPES;
  if (types.length === 0) {
    throw new ArgumentError('INVALID_ARGUMENT', 'types', 'at least one type', 'none');
  }
  return SEARCH_TYPES.filter((type) => types.includes(type));
}

function resultWindow(query: SearchQuery, args: SearchArguments): Window {
  for (const argument of ['first', 'last'] as const) {
    const size = args[argument] ?? DEFAULT_RESULTS;
    if (size >= 1 && size <= MOST_RESULTS) continue;
    const expected = `a number from 1 to ${MOST_RESULTS}`;
    throw new ArgumentError('INVALID_PAGE_SIZE', argument, expected, size);
  }
  const window = windowOf(listName(query), args);
  return { ...window, size: args.first ?? args.last ?? DEFAULT_RESULTS };
}

/** A cursor belongs to what was typed. */
function listName({ words }: SearchQuery): string {
  return `search ${words.map(({ text }) => text).join(' ')}`;
}

/** What is beyond the window's start, in its direction: one more than it holds, if there is one. */
function pageOf(window: Window, found: readonly Rated[]): readonly Rated[] {
  const { order, id, limit } = windowParameters(window);
  const from = { order: String(order), id };
  const sign = window.direction === 'forward' ? 1 : -1;
  const inDirection = sign === 1 ? found : found.toReversed();
  return inDirection.filter((rated) => compare(placeOf(rated), from) * sign > 0).slice(0, limit);
}

/** A text that sorts as the ranking does, up to the id. */
function orderOf({ score, entry }: Rated): string {
  return `${(1 - score).toFixed(4)} ${entry.sortKey}`;
}

function placeOf(rated: Rated): TextPlace {
  return { order: orderOf(rated), id: rated.entry.subject };
}

async function edgesOf(
  list: string,
  page: readonly Rated[],
  nodeOf: (entry: SearchEntry) => Promise<NodeObject | null>,
): Promise<readonly SearchEdge[]> {
  const nodes = await Promise.all(page.map(({ entry }) => nodeOf(entry)));
  return page.flatMap((rated, index) => {
    const { entry, score, text, marks } = rated;
    const node = nodes[index] ?? null;
    if (node === null) return [];
    const cursor = encodeCursor(list, { order: [orderOf(rated)], id: entry.subject });
    const excerpt = excerptOf(text.value, marks);
    return [
      {
        cursor,
        node,
        type: entry.type,
        field: text.field,
        language: text.language,
        excerpt,
        score,
      },
    ];
  });
}

/** The node of an entry, which says enough where only what things are called is asked for; null where it is gone. */
async function nodeOfEntry(
  { subject, called }: SearchEntry,
  brief: boolean,
  { load }: Context,
): Promise<NodeObject | null> {
  if (brief && called !== null) return parseCalled(called);
  const [found] = await load(nodesById, subject);
  return found?.node ?? null;
}

function countsOf(found: readonly Rated[]): readonly SearchCount[] {
  return SEARCH_TYPES.map((type) => ({
    type,
    count: found.filter(({ entry }) => entry.type === type).length,
  })).filter(({ count }) => count > 0);
}
