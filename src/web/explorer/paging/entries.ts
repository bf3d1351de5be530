/** The most entries of a list that a page shows; more are for a filter or a download. */
export const MOST_ENTRIES = 1_000;

/** How many entries of a list an address asks for: at least a page, at most what a page can show. */
export function entriesOf(query: URLSearchParams, pageSize: number): number {
  const asked = Number(query.get('count') ?? pageSize);
  if (!Number.isFinite(asked)) return pageSize;
  return Math.min(Math.max(asked, pageSize), MOST_ENTRIES);
}
