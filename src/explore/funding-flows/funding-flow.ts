import type { Thing } from '../../entities/thing/thing.ts';
import type { AmountKind, ChainGrant } from './chain.ts';
import { MONEY_KINDS } from './chain.ts';
import type { Portion } from './portion.ts';

export const DIMENSIONS = [
  'SOURCE',
  'PROGRAMME',
  'FUNDER',
  'RECIPIENT',
  'DISTRICT',
  'YEAR',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Money of one kind in a group. Amounts are in minor units and null when none is known. */
export interface FundingSum {
  readonly amount: bigint | null;
  readonly regranted: bigint | null;
  readonly currency: string | null;
  /** Grants whose money the sum adds up. */
  readonly grants: number;
  /** Grants without a known amount of the kind. */
  readonly unknown: number;
  /** Grants whose part is a limit, because they passed on an amount that is not known. */
  readonly atMost: number;
}

/** The grants of a group, in one currency, and their money. */
export interface Group {
  /** Ids of what the group stands for, several where they share; none when not known. */
  readonly ids: readonly string[];
  readonly year: number | null;
  /** Null for grants that name none. */
  readonly currency: string | null;
  readonly grants: readonly ChainGrant[];
  readonly sums: { readonly [Kind in AmountKind]: FundingSum };
}

/** A group with what it stands for. */
export interface FundingFlow extends Group {
  readonly things: readonly Thing[];
}

/** What a grant or a portion is counted under. */
export interface Place {
  readonly ids: readonly string[];
  readonly year: number | null;
}

/** Whether money is seen from where it comes in, or from where it arrives. */
export function endOf(by: Dimension): 'TOP' | 'BOTTOM' {
  return by === 'SOURCE' || by === 'FUNDER' || by === 'YEAR' ? 'TOP' : 'BOTTOM';
}

/**
 * Puts grants and portions into groups, one for each place and currency.
 *
 * @param end The end of a portion by which it is placed.
 */
export function grouped(
  grants: readonly ChainGrant[],
  portions: { readonly [Kind in AmountKind]: readonly Portion[] },
  end: 'TOP' | 'BOTTOM',
  placeOf: (grant: ChainGrant) => Place,
): readonly Group[] {
  const drafts = new Map<string, Draft>();
  const byGrant = new Map<string, Draft>();
  const draftOf = (grant: ChainGrant) => {
    const known = byGrant.get(grant.id);
    if (known !== undefined) return known;
    const place = placeOf(grant);
    const key = JSON.stringify([place.ids, place.year, grant.currency]);
    const draft = drafts.get(key) ?? emptyDraft(place, grant.currency);
    drafts.set(key, draft);
    byGrant.set(grant.id, draft);
    return draft;
  };
  for (const grant of grants) draftOf(grant).grants.push(grant);
  for (const kind of [...MONEY_KINDS, 'ceiling'] as const) {
    for (const portion of portions[kind]) {
      draftOf(end === 'TOP' ? portion.entry : portion.final).portions[kind].push(portion);
    }
  }
  return [...drafts.values()].map(({ place, currency, grants: members, portions: parts }) => ({
    ...place,
    currency,
    grants: members,
    sums: {
      planned: sumOf('planned', members, parts.planned, currency, end),
      awarded: sumOf('awarded', members, parts.awarded, currency, end),
      paid: sumOf('paid', members, parts.paid, currency, end),
      ceiling: sumOf('ceiling', members, parts.ceiling, currency, end),
    },
  }));
}

interface Draft {
  readonly place: Place;
  readonly currency: string | null;
  readonly grants: ChainGrant[];
  readonly portions: { readonly [Kind in AmountKind]: Portion[] };
}

function emptyDraft(place: Place, currency: string | null): Draft {
  return {
    place,
    currency,
    grants: [],
    portions: { planned: [], awarded: [], paid: [], ceiling: [] },
  };
}

function sumOf(
  kind: AmountKind,
  grants: readonly ChainGrant[],
  portions: readonly Portion[],
  currency: string | null,
  end: 'TOP' | 'BOTTOM',
): FundingSum {
  const ends = portions.map(({ entry, final }) => (end === 'TOP' ? entry.id : final.id));
  return {
    amount: total(portions),
    regranted: total(portions.filter(({ final }) => isRegrant(final))),
    currency,
    grants: new Set(ends).size,
    unknown: grants.filter((grant) => !isKnown(grant, kind)).length,
    atMost: end === 'TOP' ? 0 : portions.filter(({ atMost }) => atMost).length,
  };
}

function total(portions: readonly Portion[]): bigint | null {
  return portions.length === 0 ? null : portions.reduce((sum, { amount }) => sum + amount, 0n);
}

/** Whether a grant passes on money of another. */
export function isRegrant({ parents }: ChainGrant): boolean {
  return parents.length > 0;
}

/** How many grants of a group pass on money of another. */
export function regrantsOf({ grants }: Group): number {
  return grants.filter(isRegrant).length;
}

/** How many grants of a group state no amount. */
export function unknownAmountsOf({ grants }: Group): number {
  return grants.filter((each) => !MONEY_KINDS.some((kind) => isKnown(each, kind))).length;
}

/** Whether a grant states an amount of the kind that can be added up. */
export function isKnown({ amounts, currency }: ChainGrant, kind: AmountKind): boolean {
  return amounts[kind] !== null && currency !== null;
}
