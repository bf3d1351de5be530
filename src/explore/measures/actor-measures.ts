import { decimalComparison, idComparison, integerComparison } from '../../filter/comparison.ts';
import type { ComputedFields } from '../../filter/computed-list.ts';
import type { Placed } from '../../graph/memory-page.ts';
import { nounOfId } from '../../graph/noun.ts';
import type { EdgeTypeName } from '../paths/edge-types.ts';
import type { Measured } from './measure.ts';
import type { Network } from './network.ts';

/** The measures of all actors of a network, of the day for which they hold. */
export interface ActorMeasures {
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  readonly via: readonly EdgeTypeName[];
  readonly network: Network;
  readonly measured: Measured;
}

/** The measures of one actor. */
export interface ActorMeasure {
  /** Its id. */
  readonly actor: string;
  readonly degree: number;
  readonly betweenness: number;
  readonly community: number;
}

/** By what actors are filtered, besides their type. */
export const actorFields: ComputedFields<ActorMeasure> = {
  actor: { comparison: idComparison, value: ({ actor }) => actor },
  degree: { comparison: integerComparison, value: ({ degree }) => degree },
  betweenness: { comparison: decimalComparison, value: ({ betweenness }) => betweenness },
  community: { comparison: integerComparison, value: ({ community }) => community },
};

export const ACTOR_TYPES = [
  'PERSON',
  'MINISTRY',
  'AGENCY',
  'ADMINISTRATION',
  'CENTRE',
  'UNIVERSITY',
  'ASSOCIATION',
] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

export type ActorOrder = 'DEGREE' | 'BETWEENNESS';

/** Which actors are wanted; null for any. */
export interface ActorFilter {
  readonly types: readonly ActorType[] | null;
  readonly community: number | null;
}

/** Digits after the point within which equal shares come out equal, whatever was added up first. */
const DECIMALS = 12;
const LARGEST_DEGREE = 9_999_999;

/** The actors that pass, each with its place in the order: the highest first, among equals by id. */
export function actorsInOrder(
  { network, measured }: ActorMeasures,
  { types, community }: ActorFilter,
  orderBy: ActorOrder,
): readonly Placed<ActorMeasure>[] {
  return network.ids
    .slice(0, network.actors)
    .map((actor, place) => ({
      actor,
      degree: measured.degrees[place] ?? 0,
      betweenness: Number((measured.betweenness[place] ?? 0).toFixed(DECIMALS)),
      community: measured.communities[place] ?? 0,
    }))
    .filter(
      (each) =>
        (types === null || types.some((type) => type === typeOf(each.actor))) &&
        (community === null || community === each.community),
    )
    .map((item) => ({ order: orderOf(item, orderBy), id: item.actor, item }));
}

/** A text that comes the earlier the higher the measure is. */
function orderOf({ degree, betweenness }: ActorMeasure, orderBy: ActorOrder): string {
  if (orderBy === 'DEGREE') return String(LARGEST_DEGREE - degree).padStart(7, '0');
  return Math.max(0, 1 - betweenness).toFixed(DECIMALS);
}

function typeOf(id: string): string | undefined {
  return nounOfId(id)?.type.toUpperCase();
}
