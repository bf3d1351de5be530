import { type TypeName, typeOfSearch } from '../parts/thing-types.ts';
import type { Found } from './use-suggestions.ts';

/** One hit as the list shows it. */
export interface Suggested {
  readonly id: string;
  readonly type: TypeName;
  /** What it is called; of a passage, the source in which it stands. */
  readonly name: string;
  /** Last day on which it exists; null when it is open or not known. */
  readonly validTo: string | null;
  /** The text by which it was found, in parts. */
  readonly excerpt: Found['edges'][number]['excerpt'];
  /** How well it is what was looked for, from 0 to 1. */
  readonly score: number;
}

/** The hits by type; types in the order of their best hit. */
export function suggestedByType(
  found: Found,
): readonly (readonly [TypeName, readonly Suggested[]])[] {
  const groups = new Map<TypeName, Suggested[]>();
  for (const { type: searchType, node, excerpt, score } of found.edges) {
    const type = typeOfSearch(searchType);
    const group = groups.get(type) ?? [];
    const validTo = 'validTo' in node ? node.validTo : null;
    group.push({ id: node.id, type, name: nameOf(node), validTo, excerpt, score });
    groups.set(type, group);
  }
  return [...groups];
}

function nameOf(node: Found['edges'][number]['node']): string {
  if ('name' in node) return node.name;
  if ('title' in node) return node.title;
  return 'source' in node ? node.source.title : node.id;
}
