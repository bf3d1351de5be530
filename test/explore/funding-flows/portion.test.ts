import fc from 'fast-check';
import {
  type ChainGrant,
  chainsOf,
  MONEY_KINDS,
  type MoneyKind,
} from '../../../src/explore/funding-flows/chain.ts';
import { grouped } from '../../../src/explore/funding-flows/funding-flow.ts';
import { ceilings, divide } from '../../../src/explore/funding-flows/portion.ts';

/** Currency by currency: sums in minor units. */
type Sums = { readonly [currency: string]: bigint };

describe('Money along chains', () => {
  test('a grant without others stays with its recipient', () => {
    expect(awarded([grant('a', 100n)])).toEqual(['a → a: 100 EUR']);
  });

  test('what is passed on counts once: with the last recipient by its grant', () => {
    const chain = [grant('a', 100n), grant('b', 60n, ['a']), grant('c', 25n, ['b'])];
    expect(awarded(chain)).toEqual(['a → a: 40 EUR', 'a → b: 35 EUR', 'a → c: 25 EUR']);
  });

  test('all is passed on: nothing stays', () => {
    expect(awarded([grant('a', 100n), grant('b', 100n, ['a'])])).toEqual(['a → b: 100 EUR']);
  });

  test('an amount that is not known in between is passed through, and said', () => {
    const chain = [grant('a', 100n), grant('b', null, ['a']), grant('c', 25n, ['b'])];
    expect(awarded(chain)).toEqual(['a → a: at most 75 EUR', 'a → c: 25 EUR']);
  });

  test('above, nothing is known: the money comes in where it is', () => {
    const chain = [grant('a', null), grant('b', 30n, ['a']), grant('c', 20n, ['a'])];
    expect(awarded(chain)).toEqual(['b → b: 30 EUR', 'c → c: 20 EUR']);
  });

  test('a known 0 is an amount', () => {
    expect(awarded([grant('a', 0n)])).toEqual(['a → a: 0 EUR']);
  });

  test('an amount without a currency is not known', () => {
    expect(awarded([{ ...grant('a', 100n), currency: null }, grant('b', 10n, ['a'])])).toEqual([
      'b → b: 10 EUR',
    ]);
  });

  test('sub-grants of more than there is: the whole stays, and it is reported', () => {
    const chain = [grant('a', 100n), grant('b', 60n, ['a']), grant('c', 60n, ['a'])];
    expect(awarded(chain)).toEqual(['a PASSES_ON_MORE: 120 of 100', 'a → a: 100 EUR']);
  });

  test('several parents with known amounts: the money counts where it came in', () => {
    const chain = [grant('a', 100n), grant('b', 50n), grant('c', 60n, ['a', 'b'])];
    expect(awarded(chain)).toEqual([
      'a → a: 100 EUR',
      'b → b: 50 EUR',
      'c SEVERAL_PARENTS: null of 60',
    ]);
  });

  test('several parents, one with a known amount: its money', () => {
    const chain = [grant('a', 100n), grant('b', null), grant('c', 60n, ['a', 'b'])];
    expect(awarded(chain)).toEqual(['a → a: 40 EUR', 'a → c: 60 EUR']);
  });

  test('one chain reached by two ways is not two chains', () => {
    const chain = [
      grant('a', 100n),
      grant('b', null, ['a']),
      grant('c', null, ['a']),
      grant('d', 60n, ['b', 'c']),
    ];
    expect(awarded(chain)).toEqual(['a → a: at most 40 EUR', 'a → d: 60 EUR']);
  });

  test('another currency is never subtracted', () => {
    const chain = [grant('a', 100n), { ...grant('b', 60n, ['a']), currency: 'CHF' }];
    expect(awarded(chain)).toEqual(['a → a: 100 EUR', 'b OTHER_CURRENCY: null of 60']);
  });

  test('a circle is cut once, and counts once', () => {
    const circle = [grant('b', 100n, ['c']), grant('c', 70n, ['b']), grant('d', 10n, ['c'])];
    expect(chainsOf(byId(circle)).circles).toEqual(['b']);
    expect(awarded(circle)).toEqual(['b → b: 30 EUR', 'b → c: 60 EUR', 'b → d: 10 EUR']);
  });

  test('ceilings are no money: the highest from above, the lowest from below', () => {
    const limits = [limit('a', 500n), limit('b', 300n, ['a']), limit('c', 300n, ['a'])];
    const at = (end: 'TOP' | 'BOTTOM') =>
      ceilings(chainsOf(byId(limits)), end).map(({ final, amount }) => `${final.id} ${amount}`);
    expect({ top: at('TOP'), bottom: at('BOTTOM') }).toEqual({
      top: ['a 500'],
      bottom: ['c 300', 'b 300'],
    });
  });

  test('a chain of 20,000 grants is followed to its end', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) =>
      grant(`g${index}`, BigInt(20_000 - index), index === 0 ? [] : [`g${index - 1}`]),
    );
    const { portions } = divide(chainsOf(byId(chain)), 'awarded');
    expect(portions).toHaveLength(20_000);
    expect(portions.every(({ amount, entry }) => amount === 1n && entry.id === 'g0')).toBe(true);
  });
});

describe('Of any grants', () => {
  const laws: readonly [string, (grants: readonly ChainGrant[]) => void][] = [
    [
      'all groups together hold what reached the system, once, whatever they are grouped by',
      (grants) => {
        const chains = chainsOf(byId(grants));
        for (const kind of MONEY_KINDS) {
          const reached = onceReached(grants, kind);
          const { portions } = divide(chains, kind);
          for (const end of ['TOP', 'BOTTOM'] as const) {
            for (const size of [1, 2, 5]) {
              const parts = { planned: [], awarded: [], paid: [], ceiling: [], [kind]: portions };
              const place = ({ id }: ChainGrant) => ({ ids: [`t${id.length % size}`], year: null });
              const groups = grouped(chains.ordered, parts, end, place);
              expect(sums(groups.map(({ sums }) => sums[kind]))).toEqual(reached);
              expect(groups.flatMap((group) => group.grants)).toHaveLength(grants.length);
            }
          }
        }
      },
    ],
    [
      'no grant keeps less than nothing, or more than it has',
      (grants) => {
        const chains = chainsOf(byId(grants));
        for (const kind of MONEY_KINDS) {
          for (const { final, amount } of divide(chains, kind).portions) {
            expect(amount >= 0n && amount <= (final.amounts[kind] ?? -1n)).toBe(true);
          }
        }
      },
    ],
    [
      'no grant is in two portions of a kind, and each is reached from where its money came in',
      (grants) => {
        const known = byId(grants);
        const chains = chainsOf(known);
        for (const kind of MONEY_KINDS) {
          const { portions } = divide(chains, kind);
          expect(new Set(portions.map(({ final }) => final.id)).size).toBe(portions.length);
          for (const { entry, final } of portions) {
            expect(upFrom(final, known)).toContain(entry.id);
          }
        }
      },
    ],
    [
      'the order in which they come changes nothing',
      (grants) => {
        const forward = portionsByKind(grants);
        expect(portionsByKind(grants.toReversed())).toEqual(forward);
      },
    ],
  ];

  test.each(laws)('%s: forests', (_law, holds) => {
    fc.assert(fc.property(forest(1), holds), { numRuns: 300 });
  });

  test.each(laws)('%s: grants of several parents', (_law, holds) => {
    fc.assert(fc.property(forest(3), holds), { numRuns: 300 });
  });
});

/** Up to 14 grants, each with at most so many parents that come before it; ids say nothing of it. */
function forest(mostParents: number): fc.Arbitrary<readonly ChainGrant[]> {
  const amount = fc.option(fc.bigInt({ min: 0n, max: 10n ** 17n }), { freq: 3 });
  const small = fc.option(fc.bigInt({ min: 0n, max: 40n }), { freq: 3 });
  const one = fc.record({
    currency: fc.option(fc.constantFrom('EUR', 'EUR', 'EUR', 'CHF'), { freq: 9 }),
    planned: amount,
    awarded: small,
    paid: small,
    parents: fc.array(fc.nat(), { maxLength: mostParents }),
  });
  return fc.array(one, { maxLength: 14 }).map((drafts) => {
    const id = (index: number) => `g${'x'.repeat((index * 5) % 14)}${index}`;
    return drafts.map(({ currency, planned, awarded, paid, parents }, index) => ({
      id: id(index),
      currency,
      amounts: { planned, awarded, paid, ceiling: null },
      parents: index === 0 ? [] : [...new Set(parents.map((parent) => id(parent % index)))],
    }));
  });
}

/** What reached the system, told anew: amounts without a known one anywhere above them. */
function onceReached(grants: readonly ChainGrant[], kind: MoneyKind): Sums {
  const known = byId(grants);
  const isKnown = (grant: ChainGrant | undefined) =>
    grant !== undefined && grant.amounts[kind] !== null && grant.currency !== null;
  const entries = grants.filter(
    (grant) =>
      isKnown(grant) &&
      !upFrom(grant, known).some((id) => id !== grant.id && isKnown(known.get(id))),
  );
  return sums(entries.map(({ amounts, currency }) => ({ amount: amounts[kind], currency })));
}

function sums(
  parts: readonly { readonly amount: bigint | null; readonly currency: string | null }[],
): Sums {
  const result: { [currency: string]: bigint } = {};
  for (const { amount, currency } of parts) {
    if (amount === null || currency === null) continue;
    result[currency] = (result[currency] ?? 0n) + amount;
  }
  return result;
}

/** Ids of a grant and of all above it. */
function upFrom(grant: ChainGrant, known: ReadonlyMap<string, ChainGrant>): readonly string[] {
  const above = grant.parents.flatMap((id) => {
    const parent = known.get(id);
    return parent === undefined ? [] : upFrom(parent, known);
  });
  return [grant.id, ...above];
}

function portionsByKind(grants: readonly ChainGrant[]) {
  const chains = chainsOf(byId(grants));
  return MONEY_KINDS.map((kind) => {
    const { portions, inconsistencies } = divide(chains, kind);
    return [
      ...portions.map(
        ({ entry, final, amount, atMost }) => `${entry.id} ${final.id} ${amount} ${atMost}`,
      ),
      ...inconsistencies.map(({ grant: id, problem }) => `${id} ${problem}`),
    ].toSorted();
  });
}

function awarded(grants: readonly ChainGrant[]): readonly string[] {
  const { portions, inconsistencies } = divide(chainsOf(byId(grants)), 'awarded');
  return [
    ...portions.map(
      ({ entry, final, amount, currency, atMost }) =>
        `${entry.id} → ${final.id}: ${atMost ? 'at most ' : ''}${amount} ${currency}`,
    ),
    ...inconsistencies.map(
      ({ grant: id, problem, amount, passedOn }) => `${id} ${problem}: ${passedOn} of ${amount}`,
    ),
  ].toSorted();
}

function byId(grants: readonly ChainGrant[]): ReadonlyMap<string, ChainGrant> {
  return new Map(grants.map((each) => [each.id, each]));
}

function grant(id: string, amount: bigint | null, parents: readonly string[] = []): ChainGrant {
  const amounts = { planned: null, awarded: amount, paid: null, ceiling: null };
  return { id, parents, currency: 'EUR', amounts };
}

function limit(id: string, ceiling: bigint, parents: readonly string[] = []): ChainGrant {
  const amounts = { planned: null, awarded: null, paid: null, ceiling };
  return { id, parents, currency: 'EUR', amounts };
}
