import type { Parameters, Query } from '../../src/graph/statement.ts';
import {
  askedOf,
  firstStart,
  isDated,
  isPaged,
  MOMENTS,
} from '../../test/support/statement-runs.ts';

/** Things of many types, each of which is the start of some edges. */
const ASKABLE = {
  ids: [
    'municipality/06440005',
    'district/06532',
    'state/06',
    'project/kisi',
    'person/constanze-janda',
    'municipality/missing',
  ],
  identifierKeys: ['AGS:06440005', 'AGS:00000000'],
  nameKeys: ['giessen', 'no such name'],
};
const [, TODAY] = MOMENTS;

/** Of one row more than the page of ten shows. */
export const FIRST_PAGE = 11;

/** Parameters for a statement's plan on the shipped data: a few things, today, a page of ten. */
export function askedForPlan(query: Query<unknown>): Parameters {
  return {
    ...askedOf(query, ASKABLE),
    ...(isDated(query) ? TODAY : {}),
    ...(isPaged(query) ? { ...firstStart(query), limit: FIRST_PAGE } : {}),
  };
}
