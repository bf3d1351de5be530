import { identifierValueComparison, nameComparison, textComparison } from '../filter/comparison.ts';
import { idField, propertyOrder, textField } from '../filter/field.ts';
import type { Conditions } from '../filter/filters.ts';
import { municipalityConditions } from './municipality/conditions.ts';
import { territoryConditions } from './territory/conditions.ts';
import { thingConditions } from './thing/conditions.ts';

/**
 * What types, and those that implement them, are filtered by besides their columns and connections.
 * A condition counts where the type has an output field of its name.
 */
export const conditions: Readonly<{ [type: string]: Conditions }> = {
  Thing: thingConditions,
  Territory: territoryConditions,
  Municipality: municipalityConditions,
  Observation: {
    about: {
      kind: 'one',
      relation: { edge: 'OBSERVATION_OF', direction: 'out', target: 'Thing' },
      filter: 'Thing',
    },
  },
  Source: {
    title: {
      kind: 'field',
      field: { ...textField('title', textComparison), order: propertyOrder('sortKey') },
    },
  },
  Evidence: {
    // The sort key of a passage is its id.
    id: { kind: 'field', field: { ...idField, order: propertyOrder('sortKey') } },
    source: {
      kind: 'one',
      relation: { edge: 'FROM', direction: 'out', target: 'Source' },
      filter: 'Source',
    },
  },
  Name: { value: { kind: 'field', field: textField('value', nameComparison) } },
  Identifier: { value: { kind: 'field', field: textField('value', identifierValueComparison) } },
};
