import type { AmountKind, ChainGrant, Chains, MoneyKind } from './chain.ts';

/**
 * A part of the money that reached the system once: it came in with one grant and stayed with the
 * recipient of one grant, the same or one further down the chain.
 */
export interface Portion {
  /** The highest grant of the chain with a known amount. */
  readonly entry: ChainGrant;
  /** The grant whose recipient keeps it. */
  readonly final: ChainGrant;
  /** In minor units of the currency of both. */
  readonly amount: bigint;
  readonly currency: string;
  /** Whether a part of it that is not known was passed on further. */
  readonly atMost: boolean;
}

export const CHAIN_PROBLEMS = [
  'PASSES_ON_MORE',
  'SEVERAL_PARENTS',
  'OTHER_CURRENCY',
  'CIRCLE',
] as const;

/** A place where sources do not allow to follow the money further. */
export interface Inconsistency {
  readonly grant: string;
  readonly problem: (typeof CHAIN_PROBLEMS)[number];
  /** Null for a circle, which is one of the chain, whatever the amount. */
  readonly kind: MoneyKind | null;
  readonly currency: string | null;
  /** The grant's own amount, in minor units. */
  readonly amount: bigint | null;
  /** What its sub-grants add up to, in minor units. */
  readonly passedOn: bigint | null;
}

/** The money of one kind, in portions, and what could not be followed. */
export interface Division {
  readonly portions: readonly Portion[];
  readonly inconsistencies: readonly Inconsistency[];
}

/**
 * Divides the money of one kind into portions, so that no euro is in two of them:
 *
 * 1. A grant with a known amount, and no such grant above it, brings its amount into the system.
 * 2. Of that, the nearest grants below it with a known amount take theirs; the rest stays with its
 *    recipient. They are divided likewise.
 * 3. Where the sub-grants add up to more than the grant, the whole stays with its recipient.
 * 4. A sub-grant fed by several grants with known amounts, or in another currency, takes nothing:
 *    nobody says how much of which grant it passes on. Its money is counted where it came in.
 *
 * The portions of an entry add up to its amount. What 3 and 4 leave aside is reported.
 */
export function divide(chains: Chains, kind: MoneyKind): Division {
  const { entries, takers, vague, refused } = links(chains, kind);
  const inconsistencies = refused.map(([problem, known]) => report(problem, kind, known, null));
  const portions: Portion[] = [];
  for (const entry of entries) {
    const open = [entry];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const below = takers.get(next.grant.id) ?? [];
      const passedOn = below.reduce((total, { amount }) => total + amount, 0n);
      const exceeds = below.length > 0 && passedOn > next.amount;
      if (exceeds) inconsistencies.push(report('PASSES_ON_MORE', kind, next, passedOn));
      else open.push(...below);
      const kept = exceeds ? next.amount : next.amount - passedOn;
      if (kept === 0n && below.length > 0 && !exceeds) continue;
      const atMost = vague.has(next.grant.id);
      portions.push({ entry: entry.grant, final: next.grant, atMost, ...next, amount: kept });
    }
  }
  return { portions, inconsistencies };
}

/**
 * The limits of grants. They are no money and cannot be divided: seen from where money comes in, the
 * highest of each chain count, and seen from where it arrives, the lowest.
 */
export function ceilings(chains: Chains, end: 'TOP' | 'BOTTOM'): readonly Portion[] {
  const placed = nearestAbove(chains, 'ceiling');
  const limited = placed.flatMap(({ known, above }) => (known === null ? [] : [{ known, above }]));
  const passing = new Set(limited.flatMap(({ above }) => above.map(({ grant }) => grant.id)));
  return limited
    .filter(({ known, above }) =>
      end === 'TOP' ? above.length === 0 : !passing.has(known.grant.id),
    )
    .map(({ known: { grant, amount, currency } }) => {
      return { entry: grant, final: grant, amount, currency, atMost: false };
    });
}

/** A grant with a known amount. */
interface Known {
  readonly grant: ChainGrant;
  readonly amount: bigint;
  readonly currency: string;
}

interface Links {
  /** Grants that bring money into the system. */
  readonly entries: readonly Known[];
  /** What takes a part of each grant's money. */
  readonly takers: ReadonlyMap<string, readonly Known[]>;
  /** Ids of grants that pass on a part that is not known. */
  readonly vague: ReadonlySet<string>;
  /** Sub-grants of which nobody says what they take from where. */
  readonly refused: readonly (readonly [Inconsistency['problem'], Known])[];
}

function links(chains: Chains, kind: MoneyKind): Links {
  const entries: Known[] = [];
  const takers = new Map<string, Known[]>();
  const vague = new Set<string>();
  const refused: [Inconsistency['problem'], Known][] = [];
  for (const { known, above } of nearestAbove(chains, kind)) {
    const [source, ...others] = above;
    if (known === null) {
      for (const { grant } of above) vague.add(grant.id);
    } else if (source === undefined) {
      entries.push(known);
    } else if (others.length > 0) {
      refused.push(['SEVERAL_PARENTS', known]);
    } else if (source.currency !== known.currency) {
      refused.push(['OTHER_CURRENCY', known]);
    } else {
      const beside = takers.get(source.grant.id);
      if (beside === undefined) takers.set(source.grant.id, [known]);
      else beside.push(known);
    }
  }
  return { entries, takers, vague, refused };
}

/** Each grant with the nearest grants above it that have a known amount. */
function nearestAbove({ ordered, parentsOf }: Chains, kind: AmountKind) {
  const seen = new Map<string, { known: Known | null; above: readonly Known[] }>();
  for (const grant of ordered) {
    const above = new Map<string, Known>();
    for (const { id } of parentsOf(grant)) {
      const parent = seen.get(id);
      const nearest = parent?.known ? [parent.known] : (parent?.above ?? []);
      for (const each of nearest) above.set(each.grant.id, each);
    }
    seen.set(grant.id, { known: knownAmount(grant, kind), above: [...above.values()] });
  }
  return [...seen.values()];
}

/** An amount without a currency cannot be added to any other: it is not known. */
function knownAmount(grant: ChainGrant, kind: AmountKind): Known | null {
  const amount = grant.amounts[kind];
  const { currency } = grant;
  return amount === null || currency === null ? null : { grant, amount, currency };
}

function report(
  problem: Inconsistency['problem'],
  kind: MoneyKind,
  { grant, amount, currency }: Known,
  passedOn: bigint | null,
): Inconsistency {
  return { grant: grant.id, problem, kind, currency, amount, passedOn };
}
