import { useContext } from 'preact/hooks';
import { usePoint } from '../address/point-context.ts';
import type { OwnVariables } from '../client/client.ts';
import type { TypedDocument } from '../client/request.ts';
import { type Asked, ClientContext, useQuery } from '../client/use-query.ts';

/** A page of a list, as far as paging goes. */
export interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Pages that are there, and the state of the one that is on its way; null when none is. */
export interface Pages<Result> {
  readonly pages: readonly Result[];
  readonly hasMore: boolean;
  readonly next: Asked<Result> | null;
}

/**
 * The first pages of a list, as many as are needed for so many entries, one after the other. Pages that
 * have come before are there at once, so that going back shows what was seen.
 *
 * @param pageOf Where the page stands in an answer; null where the answer has none
 */
export function usePages<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Omit<OwnVariables<Variables>, 'first' | 'after'> | null,
  size: number,
  entries: number,
  pageOf: (result: Result) => Page | null,
): Pages<Result> {
  const client = useContext(ClientContext).at(usePoint());
  const pages: Result[] = [];
  let hasMore = false;
  let missing: OwnVariables<Variables> | null = null;
  let after: string | null = null;
  while (variables !== null && (pages.length === 0 || (hasMore && pages.length * size < entries))) {
    const own = { ...variables, first: size, after } as unknown as OwnVariables<Variables>;
    const result: Result | null | undefined = client.peek(document, own)?.data;
    if (result === undefined || result === null) {
      missing = own;
      break;
    }
    pages.push(result);
    const info = pageOf(result)?.pageInfo;
    hasMore = info?.hasNextPage ?? false;
    after = info?.endCursor ?? null;
  }
  const asked = useQuery(document, missing);
  return { pages, hasMore, next: missing === null ? null : asked };
}
