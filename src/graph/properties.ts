/** What a property of a node or an edge holds, which is also how its column in a table is read. */
export type PropertyType =
  | 'text'
  /** A text that an index holds: at most 200 characters. */
  | 'key'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'date'
  | 'partialDate'
  /** An instant of recorded time, ISO 8601 in UTC. */
  | 'instant'
  /** In a table a decimal with two places; in the graph whole minor units. */
  | 'money'
  /** An exact number, kept as text. */
  | 'decimal'
  /** Ids of nodes, separated by a space in a table. */
  | 'ids'
  /** One of these texts. */
  | readonly string[];

export type Properties = Readonly<{ [name: string]: PropertyType }>;

/** A form of a value that compares as its kind does: what is stored beside the value itself. */
export type Comparable =
  /** First and last day that a partial date can mean. */
  | 'first'
  | 'last'
  /** A decimal as a number. */
  | 'number'
  /** A name folded to the key by which it sorts. */
  | 'key';

/**
 * The property that holds a form of another, for example `startDateFirst` of `startDate`. Those of
 * `validFrom` and `validTo` are not `holdsFrom` and `holdsTo`, which are never null and which no index
 * serves: Neo4j would read pages by it rather than in their order.
 */
export function comparable(property: string, form: Comparable): string {
  return `${property}${form.slice(0, 1).toUpperCase()}${form.slice(1)}`;
}
