import {
  enumComparison,
  idComparison,
  integerComparison,
  moneyComparison,
  nameComparison,
  textComparison,
} from '../../filter/comparison.ts';
import type { ComputedFields } from '../../filter/computed-list.ts';
import { type FundingFlow, regrantsOf, unknownAmountsOf } from './funding-flow.ts';
import type { Inconsistency } from './portion.ts';

/** By what flows are filtered and ordered. */
export const flowFields: ComputedFields<FundingFlow> = {
  thing: { comparison: idComparison, value: ({ ids }) => ids },
  name: { comparison: nameComparison, value: ({ things }) => things.map(({ name }) => name) },
  year: { comparison: integerComparison, value: ({ year }) => year },
  currency: { comparison: textComparison, value: ({ currency }) => currency },
  planned: { comparison: moneyComparison, value: ({ sums }) => sums.planned.amount },
  awarded: { comparison: moneyComparison, value: ({ sums }) => sums.awarded.amount },
  paid: { comparison: moneyComparison, value: ({ sums }) => sums.paid.amount },
  ceilings: { comparison: moneyComparison, value: ({ sums }) => sums.ceiling.amount },
  grants: { comparison: integerComparison, value: ({ grants }) => grants.length },
  regrants: { comparison: integerComparison, value: regrantsOf },
  unknownAmounts: { comparison: integerComparison, value: unknownAmountsOf },
};

const KINDS = { planned: 'PLANNED', awarded: 'AWARDED', paid: 'PAID' } as const;

/** The kind of money that an inconsistency is about, as the contract calls it. */
export function kindOf({ kind }: Inconsistency) {
  return kind === null ? null : KINDS[kind];
}

/** By what places where money cannot be followed are filtered and ordered. */
export const inconsistencyFields: ComputedFields<Inconsistency> = {
  grant: { comparison: idComparison, value: ({ grant }) => grant },
  problem: { comparison: enumComparison('FundingProblem'), value: ({ problem }) => problem },
  kind: { comparison: enumComparison('FundingKind'), value: kindOf },
  amount: { comparison: moneyComparison, value: ({ amount }) => amount },
  passedOn: { comparison: moneyComparison, value: ({ passedOn }) => passedOn },
};
