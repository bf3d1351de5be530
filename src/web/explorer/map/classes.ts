import type { MapCoverageQuery } from '../generated/map/graphql.ts';

type Coverage = NonNullable<MapCoverageQuery['project']>['coverage'];
/** A municipality as the coverage of a project brings it. */
export type CoveredMunicipality = Coverage['municipalities']['nodes'][number];

/** What a project is to a municipality, in the order of the legend. */
export const coverageClasses = [
  'named',
  'planned',
  'eligible',
  'jointly',
  'excluded',
  'unknown',
  'unincorporated',
] as const;
/** What a project is to a municipality. */
export type CoverageClass = (typeof coverageClasses)[number];

/** The class that the graph's answer means; a municipality that a source names is that before all else. */
export function coverageClassOf({
  answer,
  municipality,
  participations,
}: Pick<CoveredMunicipality, 'answer' | 'participations'> & {
  readonly municipality: { readonly kind: string };
}): CoverageClass {
  if (participations.some(({ status }) => status === 'ACTUAL')) return 'named';
  if (participations.length > 0) return 'planned';
  if (municipality.kind === 'UNINCORPORATED_AREA') return 'unincorporated';
  return classOfAnswer[answer];
}

const classOfAnswer = {
  ELIGIBLE: 'eligible',
  ONLY_IN_CONSORTIUM: 'jointly',
  NOT_ELIGIBLE: 'excluded',
  UNKNOWN: 'unknown',
} as const;

/** The classes of population, each with the least number of inhabitants that belongs to it. */
export const populationClasses = {
  population1: 0,
  population2: 5_000,
  population3: 10_000,
  population4: 20_000,
  population5: 50_000,
} as const;
/** How many inhabitants a municipality has, in classes. */
export type PopulationClass = keyof typeof populationClasses | 'unknown' | 'unincorporated';

/** The class of a number of inhabitants; `unknown` without a figure. */
export function populationClassOf(kind: string, inhabitants: string | null): PopulationClass {
  if (kind === 'UNINCORPORATED_AREA') return 'unincorporated';
  if (inhabitants === null) return 'unknown';
  const count = Number(inhabitants);
  if (count >= populationClasses.population5) return 'population5';
  if (count >= populationClasses.population4) return 'population4';
  if (count >= populationClasses.population3) return 'population3';
  return count >= populationClasses.population2 ? 'population2' : 'population1';
}
