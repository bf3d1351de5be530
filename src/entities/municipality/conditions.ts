import { enumComparison } from '../../filter/comparison.ts';
import { datedField } from '../../filter/field.ts';
import type { Conditions } from '../../filter/filters.ts';

const CLASSIFICATION = {
  edge: 'CLASSIFIED_AS',
  label: 'Kind',
  property: 'kind',
  listed: 'kind',
} as const;

/** What municipalities are filtered by besides their columns and connections. */
export const municipalityConditions: Conditions = {
  kind: {
    kind: 'field',
    field: datedField(CLASSIFICATION, enumComparison('MunicipalityKind'), null),
  },
};
