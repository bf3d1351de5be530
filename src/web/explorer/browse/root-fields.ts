import type { TypeName } from '../parts/thing-types.ts';

/** The lists of the API that hold everything of a type. */
export const rootFields = {
  Person: 'persons',
  Ministry: 'ministries',
  Agency: 'agencies',
  Administration: 'administrations',
  Centre: 'centres',
  University: 'universities',
  Association: 'associations',
  State: 'states',
  GovernmentRegion: 'governmentRegions',
  District: 'districts',
  Municipality: 'municipalities',
  FundingSource: 'fundingSources',
  Grant: 'grants',
  Project: 'projects',
  Event: 'events',
  Contribution: 'contributions',
  Topic: 'topics',
  Source: 'sources',
} as const satisfies { readonly [Type in TypeName]?: string };

/** A type of which there is a list. */
export type ListedType = keyof typeof rootFields;

/** Whether there is a list of a type. */
export function isListed(type: TypeName): type is ListedType {
  return Object.hasOwn(rootFields, type);
}
