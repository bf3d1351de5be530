import { keyField } from '../../filter/field.ts';
import type { Conditions } from '../../filter/filters.ts';
import { newestPopulationField } from '../observation/newest-population.ts';

/** What territories are filtered by besides their columns and connections. */
export const territoryConditions: Conditions = {
  ags: { kind: 'field', field: keyField('AGS') },
  population: { kind: 'field', field: newestPopulationField },
};
