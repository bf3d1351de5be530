/** What of the graph is taken out: the nodes that meet all of it, and the edges between those. */
export interface Cut {
  /** Day of which things and facts are taken; null for those of every day. */
  readonly asOf: string | null;
  /** Whether facts and values are taken, too, that a correction has closed since. */
  readonly withCorrections: boolean;
  /** GraphQL types of the nodes that are taken; null for all. */
  readonly types: readonly string[] | null;
  /** The part of the graph that is taken; null for all of it. */
  readonly scope: Scope | null;
}

/** A part of the graph. What belongs to its things comes along: figures, rules, passages, sources. */
export type Scope =
  /** Whatever is at most `depth` facts away from a thing. */
  | { readonly kind: 'around'; readonly id: string; readonly depth: number }
  /** A project with all that hangs on it: who takes part, its grants with their chains, its talks. */
  | { readonly kind: 'project'; readonly id: string }
  /** What a search finds, as the field `search` does. */
  | { readonly kind: 'search'; readonly query: string }
  /** What a list of the contract, such as `municipalities`, holds under a condition; null for none. */
  | { readonly kind: 'list'; readonly field: string; readonly where: object | null };

/** Everything that stands, of every day. */
export const WHOLE_GRAPH: Cut = { asOf: null, withCorrections: false, types: null, scope: null };

/** A scope in words, for whoever opens the file later; null for the whole graph. */
export function scopeText(scope: Scope | null): string | null {
  switch (scope?.kind) {
    case undefined:
      return null;
    case 'around':
      return `around ${scope.id}, depth ${scope.depth}`;
    case 'project':
      return `project ${scope.id}`;
    case 'search':
      return `search ${JSON.stringify(scope.query)}`;
    case 'list':
      return scope.where === null
        ? `list ${scope.field}`
        : `list ${scope.field} where ${JSON.stringify(scope.where)}`;
  }
}
