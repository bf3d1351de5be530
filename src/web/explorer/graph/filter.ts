import type { TypeName } from '../parts/thing-types.ts';
import { typeNames } from '../parts/thing-types.ts';
import type { Contents } from './contents.ts';
import { type EdgeKind, edgeKinds } from './edge-words.ts';
import type { GraphThing, Relation } from './relations.ts';

/** What is left in the picture. */
export interface Shown {
  readonly things: ReadonlyMap<string, GraphThing>;
  readonly relations: readonly Relation[];
}

/** What a filter offers: a value, how much there is of it, and whether that is shown. */
export interface Choice<Name extends string> {
  readonly name: Name;
  readonly count: number;
  readonly shown: boolean;
}

/**
 * Takes away what is hidden: things of hidden types, relationships of hidden kinds and statuses, and
 * things that only those had connected. Things to keep stay in any case.
 */
export function shownOf(
  { things, relations }: Contents,
  hidden: ReadonlySet<string>,
  keep: ReadonlySet<string>,
): Shown {
  if (hidden.size === 0) return { things, relations };
  const visible = new Map(
    [...things].filter(([id, { type }]) => keep.has(id) || !hidden.has(type)),
  );
  const remaining = relations.filter(
    ({ from, to, kind, planned }) =>
      visible.has(from) &&
      visible.has(to) &&
      !hidden.has(kind) &&
      !hidden.has(planned ? 'PLANNED' : 'ACTUAL'),
  );
  const before = new Set(relations.flatMap(({ from, to }) => [from, to]));
  const after = new Set(remaining.flatMap(({ from, to }) => [from, to]));
  for (const id of visible.keys()) {
    if (before.has(id) && !after.has(id) && !keep.has(id)) visible.delete(id);
  }
  return { things: visible, relations: remaining };
}

/** The types in the picture before any filter, in the order in which types are listed. */
export function typeChoices({ things }: Contents, hidden: ReadonlySet<string>): Choice<TypeName>[] {
  return choices(
    typeNames,
    [...things.values()].map(({ type, stands }) => [type, stands]),
    hidden,
  );
}

/** The kinds of relationship in the picture before any filter. */
export function kindChoices(
  { relations }: Contents,
  hidden: ReadonlySet<string>,
): Choice<EdgeKind>[] {
  return choices(
    edgeKinds,
    relations.map(({ kind, stands }) => [kind, stands]),
    hidden,
  );
}

/** Planned and actual relationships, both even where there are none. */
export function statusChoices(
  { relations }: Contents,
  hidden: ReadonlySet<string>,
): Choice<'ACTUAL' | 'PLANNED'>[] {
  return (['ACTUAL', 'PLANNED'] as const).map((name) => ({
    name,
    count: relations
      .filter(({ planned }) => planned === (name === 'PLANNED'))
      .reduce((sum, { stands }) => sum + stands, 0),
    shown: !hidden.has(name),
  }));
}

/** Those names that occur or are hidden, each with how often it occurs. */
function choices<Name extends string>(
  names: readonly Name[],
  occurring: readonly (readonly [Name, number])[],
  hidden: ReadonlySet<string>,
): Choice<Name>[] {
  const counts = new Map<Name, number>();
  for (const [name, stands] of occurring) counts.set(name, (counts.get(name) ?? 0) + stands);
  return names
    .filter((name) => counts.has(name) || hidden.has(name))
    .map((name) => ({ name, count: counts.get(name) ?? 0, shown: !hidden.has(name) }));
}
