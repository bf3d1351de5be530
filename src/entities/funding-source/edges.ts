import { edgeType } from '../../graph/edge.ts';

/** Maps to eurio:hasFundingScheme. */
export const fundedBy = edgeType(
  'FUNDED_BY',
  ['Project', 'Organization', 'Grant'],
  ['FundingSource'],
);
