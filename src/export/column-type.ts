import type { PropertyType } from '../graph/properties.ts';
import type { ColumnType } from './spreadsheet/sheet.ts';

/** The type of a column whose cells hold such properties: dates and official keys are texts. */
export function columnType(type: PropertyType): ColumnType {
  switch (type) {
    case 'integer':
    case 'number':
    case 'decimal':
      return 'number';
    case 'money':
      return 'amount';
    case 'boolean':
      return 'truth';
    default:
      return 'text';
  }
}
