import { edgeType } from '../../graph/edge.ts';

/** Maps to org:unitOf. */
export const unitOf = edgeType('UNIT_OF', ['Organization'], ['Organization']);

/** An organization runs a project. Maps to eurio:hasInvolvedParty, inverse. */
export const leads = edgeType('LEADS', ['Organization'], ['Project'], {
  role: 'text',
  roleEn: 'text',
});

/** An organization has an office in a funding source, such as its managing authority. */
export const manages = edgeType('MANAGES', ['Organization'], ['FundingSource'], {
  role: 'text',
  roleEn: 'text',
});
