import { RowError } from '../errors.ts';
import type { Record } from './record.ts';

/**
 * What a statement reads of a node or an edge: a list of its values, in an order that both sides know. Of a map the
 * names come with every row, and taking one apart costs more than all the rest of reading it.
 */
export interface Projection {
  /** The expression for a variable, such as `[b.id, b.name]`. */
  of(variable: string): string;
  /**
   * The same of a single node or edge. Neo4j looks for each property anew, and has all of them sooner; to the
   * embedded engine all are dearer, so pages do not read them so.
   */
  ofOne(variable: string): string;
  /** The values that a row holds in a column, by their names. @throws RowError when it holds something else */
  read(row: Record, column: string): Record;
}

/** Declares that these properties are read; what a node or edge does not have is null. */
export function projection(properties: readonly string[]): Projection {
  const of = (variable: string) =>
    `[${properties.map((property) => `${variable}.${property}`).join(', ')}]`;
  return {
    of,
    ofOne: (variable) => `head([all IN [properties(${variable})] | ${of('all')}])`,
    read: (row, column) => {
      const values = row[column];
      if (!Array.isArray(values) || values.length !== properties.length) {
        throw new RowError(column, `a list of ${properties.length} values`, values);
      }
      const named: { [property: string]: unknown } = {};
      for (let place = 0; place < properties.length; place += 1) {
        named[properties[place] ?? ''] = values[place];
      }
      return named;
    },
  };
}
