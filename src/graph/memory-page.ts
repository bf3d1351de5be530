import {
  type Connection,
  connection,
  type Edge,
  encodeCursor,
  type PageArguments,
  windowOf,
  windowParameters,
} from './page.ts';

/** The place of an entry: by a text, then by its id. */
export interface TextPlace {
  readonly order: string;
  readonly id: string;
}

/** An entry of a list that was worked out here, with its place. */
export interface Placed<Item> extends TextPlace {
  readonly item: Item;
}

/**
 * A connection over a list that is in memory, in the order of its places.
 *
 * @param list Name of the list, so that a cursor of another list is refused.
 * @throws ArgumentError INVALID_PAGE_SIZE, INVALID_CURSOR, or INVALID_ARGUMENT
 */
export function memoryConnection<Item>(
  list: string,
  entries: readonly Placed<Item>[],
  args: PageArguments,
): Connection<Edge<Item>> {
  const window = windowOf(list, args);
  const from = windowParameters(window);
  const start = { order: String(from.order), id: from.id };
  const forward = window.direction === 'forward';
  return connection(
    window,
    async () => {
      const ordered = entries.toSorted(forward ? compare : (a, b) => compare(b, a));
      return ordered
        .filter((entry) => (forward ? compare(entry, start) > 0 : compare(entry, start) < 0))
        .slice(0, window.size + 1)
        .map(({ order, id, item }) => ({
          cursor: encodeCursor(list, { order: [order], id }),
          node: item,
        }));
    },
    async () => entries.length,
  );
}

/** The order of places: by their text, then by id. */
export function compare(a: TextPlace, b: TextPlace): number {
  return compareTexts(a.order, b.order) || compareTexts(a.id, b.id);
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
