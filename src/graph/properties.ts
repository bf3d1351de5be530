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
