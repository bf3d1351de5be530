import { nameField } from '../../filter/field.ts';
import type { Conditions } from '../../filter/filters.ts';

/** What every thing is filtered by besides its columns and connections. */
export const thingConditions: Conditions = {
  name: { kind: 'field', field: nameField },
  names: {
    kind: 'many',
    relation: { edge: 'NAMED', direction: 'out', target: 'Name', toValue: true },
    filter: 'Name',
  },
  identifiers: {
    kind: 'many',
    relation: { edge: 'IDENTIFIED_BY', direction: 'out', target: 'Identifier', toValue: true },
    filter: 'Identifier',
  },
};
