import { edgeType } from '../../graph/edge.ts';

/** Maps to schema:about. */
export const about = edgeType(
  'ABOUT',
  ['Event', 'Contribution', 'Project', 'FundingSource'],
  ['Topic', 'Project'],
);

/** Maps to skos:broader. */
export const broader = edgeType('BROADER', ['Topic'], ['Topic']);
