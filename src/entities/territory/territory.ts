import type { Target } from '../../graph/edge.ts';
import { parseNode } from '../../graph/noun.ts';
import type { District } from '../district/district.ts';
import type { GovernmentRegion } from '../government-region/government-region.ts';
import type { Municipality } from '../municipality/municipality.ts';
import type { State } from '../state/state.ts';

/** A place with official keys. */
export type Territory = State | GovernmentRegion | District | Municipality;

/** Territories of every type. */
export const territory: Target<Territory> = {
  type: 'Territory',
  parse: (properties) => {
    const node = parseNode(properties);
    if (!isTerritory(node)) throw new Error(`${node.id} is no territory`);
    return node;
  },
};

/** The GraphQL types that are one. */
export const TERRITORY_TYPES: readonly Territory['__typename'][] = [
  'State',
  'GovernmentRegion',
  'District',
  'Municipality',
];

/** Whether a node is a territory. */
export function isTerritory(node: { readonly __typename: string }): node is Territory {
  return TERRITORY_TYPES.some((type) => type === node.__typename);
}
