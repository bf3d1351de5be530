import { noun } from '../../graph/noun.ts';
import { optionalMinorUnits, optionalText } from '../../graph/record.ts';
import { byName, parseThing, type Thing, thingProperties, thingRequired } from '../thing/thing.ts';

/** Money awarded, or to be awarded; amounts are in minor units of `currency`. */
export interface Grant extends Thing {
  readonly __typename: 'Grant';
  readonly amountPlanned: bigint | null;
  readonly amountAwarded: bigint | null;
  readonly amountPaid: bigint | null;
  readonly ceiling: bigint | null;
  readonly currency: string | null;
  /** Percent. */
  readonly cofinancingRate: string | null;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly awardedOn: string | null;
}

export const grant = noun<Grant>({
  type: 'Grant',
  path: 'grant',
  interfaces: ['Thing'],
  properties: {
    ...thingProperties,
    amountPlanned: 'money',
    amountAwarded: 'money',
    amountPaid: 'money',
    ceiling: 'money',
    currency: 'text',
    cofinancingRate: 'decimal',
    startDate: 'partialDate',
    endDate: 'partialDate',
    awardedOn: 'partialDate',
  },
  required: thingRequired,
  sortKey: byName,
  parse: (node) => ({
    amountPlanned: optionalMinorUnits(node, 'amountPlanned'),
    amountAwarded: optionalMinorUnits(node, 'amountAwarded'),
    amountPaid: optionalMinorUnits(node, 'amountPaid'),
    ceiling: optionalMinorUnits(node, 'ceiling'),
    currency: optionalText(node, 'currency'),
    cofinancingRate: optionalText(node, 'cofinancingRate'),
    startDate: optionalText(node, 'startDate'),
    endDate: optionalText(node, 'endDate'),
    awardedOn: optionalText(node, 'awardedOn'),
    ...parseThing('Grant', node),
  }),
});
