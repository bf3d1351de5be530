import type { Field } from './field.ts';

/** A way from a node to others, as a condition looks along it. */
export interface Relation {
  readonly edge: string;
  readonly direction: 'out' | 'in';
  /** Label of what it leads to. */
  readonly target: string;
  /** Whether it leads to a dated value of the node itself: a name or a key. */
  readonly toValue?: true;
}

/** What a condition can say of something, by the name of the input field. */
export type Member =
  | { readonly kind: 'field'; readonly field: Field }
  /** The one thing at the other end. */
  | { readonly kind: 'one'; readonly relation: Relation; readonly filter: string }
  /** Some, none or every thing or fact at the other end. */
  | { readonly kind: 'many'; readonly relation: Relation; readonly filter: string }
  /** The node that a fact leads to. */
  | { readonly kind: 'node'; readonly filter: string };

/** By what the nodes of a type, or facts with the node that they lead to, are filtered and ordered. */
export interface Filter {
  /** The inputs of the schema are called after it: `MunicipalityWhere`, `MunicipalityOrder`. */
  readonly name: string;
  /** Whether its fields are those of a node, or of the fact that leads to one. */
  readonly of: 'node' | 'fact';
  /** What it is about, in words. */
  readonly subject: string;
  readonly members: ReadonlyMap<string, DescribedMember>;
}

/** What a type is filtered by that no column or connection says, by the name of the field. */
export type Conditions = Readonly<{ [field: string]: Member }>;

export type DescribedMember = Member & { readonly description: string };

/** Every filter, by name. */
export type Filters = ReadonlyMap<string, Filter>;

/** The filter of a name. @throws Error when there is none, which is a fault of ours */
export function filterNamed(filters: Filters, name: string): Filter {
  const filter = filters.get(name);
  if (filter === undefined) throw new Error(`No filter ${name}`);
  return filter;
}
