import { DataFactory } from 'n3';
import type { PropertyType } from '../../graph/properties.ts';
import { type Record, text, texts } from '../../graph/record.ts';
import { cellText } from '../cell-text.ts';
import type { Value } from './description.ts';
import { dateLiteral } from './literals.ts';
import { type Names, term } from './terms.ts';

const { literal } = DataFactory;

/**
 * What a column holds, by its type: none where it is empty. Exact numbers stay as they are written;
 * ids are the nodes that they stand for.
 *
 * @param choice GraphQL enum of its values, where they are concepts of ours.
 */
export function cellValues(
  type: PropertyType,
  column: string,
  stored: Record,
  names: Names,
  choice?: string,
): readonly Value[] {
  if (stored[column] === null || stored[column] === undefined) return [];
  if (type === 'ids') return texts(stored, column).map((id) => names.node(id));
  if (choice !== undefined) return [concept(choice, text(stored, column), names)];
  return [literalOf(type, cellText(type, stored[column]))];
}

/** A value of a GraphQL enum, as a concept of ours. */
export function concept(choice: string, value: string, names: Names) {
  return names.own(`${choice}-${value}`);
}

function literalOf(type: PropertyType, written: string): Value {
  switch (type) {
    case 'date':
    case 'partialDate':
      return dateLiteral(written);
    case 'instant':
      return literal(written, term('xsd:dateTime'));
    case 'integer':
      return literal(written, term('xsd:integer'));
    case 'number':
      return literal(written, term('xsd:double'));
    case 'decimal':
    case 'money':
      return literal(written, term('xsd:decimal'));
    case 'boolean':
      return literal(written, term('xsd:boolean'));
    default:
      return literal(written);
  }
}
