import type { FieldNode } from 'graphql';
import type { Memory, Place } from './memory.ts';

/** Pages along one traversal that a statement has read below nodes, until their fields are resolved. */
export interface KeptPages<Edge> {
  keep(memory: Memory, parent: object, field: FieldNode, edges: readonly Edge[]): void;
  /** Null where none was read for the field. */
  of(memory: Memory, parent: object, field: FieldNode | undefined): readonly Edge[] | null;
}

interface Kept<Edge> {
  readonly field: FieldNode;
  readonly edges: readonly Edge[];
  /** Of another field with other arguments, which few requests ask for. */
  readonly next: Kept<Edge> | undefined;
}

/** Keeps pages along a traversal in the memories of requests. */
export function keptPages<Edge>(): KeptPages<Edge> {
  const pages: Place<Map<object, Kept<Edge>>> = () => new Map();
  return {
    keep: (memory, parent, field, edges) => {
      const known = memory.of(pages);
      known.set(parent, { field, edges, next: known.get(parent) });
    },
    of: (memory, parent, field) => {
      let kept = memory.of(pages).get(parent);
      while (kept !== undefined && kept.field !== field) kept = kept.next;
      return kept?.edges ?? null;
    },
  };
}
