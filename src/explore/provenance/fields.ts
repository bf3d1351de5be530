import {
  enumComparison,
  idComparison,
  integerComparison,
  textComparison,
} from '../../filter/comparison.ts';
import type { ComputedFields } from '../../filter/computed-list.ts';
import type { Contradiction } from './contradiction.ts';
import type { UnsourcedFact } from './unsourced.ts';

/** What the figures of a contradiction measure; null unless they are figures. */
export function measureOf({ topic }: Contradiction) {
  return topic.kind === 'FIGURE' ? topic.figure.measure : null;
}

/** By what contradictions are filtered and ordered. */
export const contradictionFields: ComputedFields<Contradiction> = {
  kind: { comparison: enumComparison('ContradictionKind'), value: ({ topic }) => topic.kind },
  subject: { comparison: idComparison, value: ({ subject }) => subject },
  measure: { comparison: enumComparison('Measure'), value: measureOf },
  statements: { comparison: integerComparison, value: ({ statements }) => statements.length },
  source: { comparison: idComparison, value: ({ sources }) => sources },
};

/** By what facts without a source are filtered and ordered. */
export const unsourcedFields: ComputedFields<UnsourcedFact> = {
  kind: { comparison: enumComparison('StatementKind'), value: ({ kind }) => kind },
  subject: { comparison: idComparison, value: ({ subject }) => subject },
  object: { comparison: idComparison, value: ({ object }) => object },
  value: { comparison: textComparison, value: ({ value }) => value },
  missingEvidence: {
    comparison: integerComparison,
    value: ({ missingEvidence }) => missingEvidence.length,
  },
};
