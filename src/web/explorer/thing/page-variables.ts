import type { Point } from '../client/client.ts';
import type { RelationName } from './relation-words.ts';

/** Variables that every document of a thing's page takes, besides a switch for each kind of relationship. */
export interface PageVariables extends Point {
  readonly id: string;
  readonly validity: 'CURRENT' | 'ALL';
  readonly first?: number;
  readonly after?: string | null;
  readonly whole?: boolean;
}

/** Variables for the whole page, as an address wants it. */
export function wholePage(id: string, query: URLSearchParams): Omit<PageVariables, keyof Point> {
  return { id, validity: validityOf(query) };
}

/** Variables for nothing but the relationships of one kind. */
export function onlyRelation(
  id: string,
  name: RelationName,
  names: readonly RelationName[],
  query: URLSearchParams,
): Omit<PageVariables, keyof Point | 'first' | 'after'> {
  const switches = Object.fromEntries(names.map((other) => [other, other === name]));
  return { id, validity: validityOf(query), whole: false, ...switches };
}

/** Whether relationships of every day are wanted, or those of the reader's. */
export function validityOf(query: URLSearchParams): 'CURRENT' | 'ALL' {
  return query.get('validity') === 'all' ? 'ALL' : 'CURRENT';
}
