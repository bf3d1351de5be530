import { identifierValueComparison, nameComparison } from '../filter/comparison.ts';
import { textField } from '../filter/field.ts';
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
  Evidence: {
    source: {
      kind: 'one',
      relation: { edge: 'FROM', direction: 'out', target: 'Source' },
      filter: 'Source',
    },
  },
  Name: { value: { kind: 'field', field: textField('value', nameComparison) } },
  Identifier: { value: { kind: 'field', field: textField('value', identifierValueComparison) } },
};
