import { noun } from '../../graph/noun.ts';
import { optionalText } from '../../graph/record.ts';
import { byName, parseThing, type Thing, thingProperties, thingRequired } from '../thing/thing.ts';

/** A fund or programme that pays. */
export interface FundingSource extends Thing {
  readonly __typename: 'FundingSource';
  readonly startDate: string | null;
  readonly endDate: string | null;
}

export const fundingSource = noun<FundingSource>({
  type: 'FundingSource',
  path: 'funding-source',
  interfaces: ['Thing'],
  properties: { ...thingProperties, startDate: 'partialDate', endDate: 'partialDate' },
  required: thingRequired,
  sortKey: byName,
  parse: (node) => ({
    startDate: optionalText(node, 'startDate'),
    endDate: optionalText(node, 'endDate'),
    ...parseThing('FundingSource', node),
  }),
});
