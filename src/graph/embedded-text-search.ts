import MiniSearch, { type Query } from 'minisearch';
import { type Record, text } from './record.ts';
import {
  checkTokens,
  firstDistinct,
  type Term,
  type TextIndex,
  type TextSearch,
  type Tier,
} from './text-search.ts';

/** What the index knows of a node besides its tokens. */
interface Stored {
  readonly subject: string;
  readonly type: string;
  readonly sortKey: string;
  readonly holdsFrom: string;
  readonly holdsTo: string;
}

/** A node of a text index, with the properties that `TextIndex` names, all of them texts. */
export type TextNode = Readonly<{ [property: string]: string }>;

/** Reads a row of the statement that `textNodesText` makes. */
export function toTextNode(row: Record): TextNode {
  return Object.fromEntries(Object.keys(row).map((property) => [property, text(row, property)]));
}

/** A text index in this process. */
export interface MemoryIndex {
  /** Subjects of the nodes that each tier finds, tiers in order, then by `sortKey` and subject. */
  search(search: TextSearch): readonly string[];
}

const STORED = ['subject', 'type', 'sortKey', 'holdsFrom', 'holdsTo'] as const;

/** Indexes nodes, in slices between which the process answers other requests. */
export async function indexTexts(
  { textProperties }: TextIndex,
  nodes: readonly TextNode[],
): Promise<MemoryIndex> {
  const index = new MiniSearch<TextNode>({
    idField: 'subject',
    fields: [...textProperties],
    storeFields: [...STORED],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => (term === '' ? null : term),
  });
  await index.addAllAsync(nodes, { chunkSize: CHUNK_SIZE });
  return { search: (search) => searchIn(index, search) };
}

const CHUNK_SIZE = 200;

/** The statement that reads the nodes of an index. */
export function textNodesText({ label, textProperties }: TextIndex): string {
  const columns = [...STORED, ...textProperties].map(
    (property) => `coalesce(n.\`${property}\`, '') AS \`${property}\``,
  );
  return `MATCH (n:\`${label}\`) RETURN ${columns.join(', ')}`;
}

function searchIn(index: MiniSearch<TextNode>, search: TextSearch): readonly string[] {
  checkTokens(search);
  const { tiers, types, heldBy, heldSince, limit } = search;
  const found = tiers.flatMap((tier) => {
    const hits: readonly Stored[] = index
      .search(toQuery(tier), {
        filter: ({ type, holdsFrom, holdsTo }) =>
          types.includes(type) && holdsFrom <= heldBy && holdsTo >= heldSince,
      })
      .map(({ subject, type, sortKey, holdsFrom, holdsTo }) => ({
        subject,
        type,
        sortKey,
        holdsFrom,
        holdsTo,
      }));
    return hits.toSorted(byPlace).slice(0, limit);
  });
  return firstDistinct(
    found.map(({ subject }) => subject),
    limit,
  );
}

function byPlace(a: Stored, b: Stored): number {
  if (a.sortKey !== b.sortKey) return a.sortKey < b.sortKey ? -1 : 1;
  return a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0;
}

function toQuery(tier: Tier): Query {
  return {
    combineWith: 'AND',
    queries: tier.map((terms) => ({ combineWith: 'OR', queries: terms.map(toTermQuery) })),
  };
}

/** The library counts two neighbors in the wrong order as two errors: each such order is asked for. */
function toTermQuery({ property, text, match }: Term): Query {
  const fields = [property];
  switch (match) {
    case 'WHOLE':
      return { queries: [text], fields };
    case 'BEGINNING':
      return { queries: [text], fields, prefix: true };
    case 'ONE_ERROR':
      return {
        combineWith: 'OR',
        queries: [
          { queries: [text], fields, fuzzy: 1 },
          { queries: swapped(text), fields },
        ],
      };
  }
}

/** The text with each pair of neighbors in the other order. */
function swapped(text: string): string[] {
  return Array.from(
    { length: text.length - 1 },
    (_, place) => `${text.slice(0, place)}${text[place + 1]}${text[place]}${text.slice(place + 2)}`,
  );
}
