import fc from 'fast-check';
import '../../src/entities/resolvers.ts';
import {
  idComparison,
  integerComparison,
  moneyComparison,
  nameComparison,
  textComparison,
} from '../../src/filter/comparison.ts';
import { type ComputedFields, computedConnection } from '../../src/filter/computed-list.ts';
import type { Placed } from '../../src/graph/memory-page.ts';
import type { Connection, Edge, PageArguments } from '../../src/graph/page.ts';
import { sortKey } from '../../src/graph/sort-key.ts';

interface Sum {
  readonly id: string;
  readonly things: readonly string[];
  readonly name: string | null;
  readonly currency: string | null;
  readonly amount: bigint | null;
  readonly share: number | null;
}

const FIELDS: ComputedFields<Sum> = {
  thing: { comparison: idComparison, value: ({ things }) => things },
  name: { comparison: nameComparison, value: ({ name }) => name },
  currency: { comparison: textComparison, value: ({ currency }) => currency },
  amount: { comparison: moneyComparison, value: ({ amount }) => amount },
  share: { comparison: integerComparison, value: ({ share }) => share },
};

const SUMS: readonly Sum[] = [
  sum('1', { name: 'Gießen', amount: 500n, share: 0.5, things: ['project/a', 'project/b'] }),
  sum('2', { name: 'Groß-Gerau', amount: -3n, currency: 'EUR' }),
  sum('3', { name: 'Ähren', amount: 90_071_992_547_409_930n, share: 2 }),
  sum('4', { things: ['project/b'], share: -1 }),
  sum('5', { name: 'Ahrenberg', amount: 90_071_992_547_409_931n, currency: 'EUR' }),
];

function sum(id: string, known: Partial<Sum>): Sum {
  return { id, things: [], name: null, currency: null, amount: null, share: null, ...known };
}

/** In their list's own order, by id. */
function placed(sums: readonly Sum[]): readonly Placed<Sum>[] {
  return sums.map((item) => ({ order: '', id: item.id, item }));
}

async function ids(args: Parameters<typeof computedConnection>[3], sums = SUMS) {
  const nodes = await computedConnection('sums', FIELDS, placed(sums), args).nodes();
  return nodes.map(({ id }) => id).join('');
}

test.each([
  [{}, '12345'],
  [{ name: { startsWith: 'giess' } }, '1'],
  [{ name: { contains: 'ahren' } }, '35'],
  [{ name: { eq: 'giessen' } }, ''],
  [{ name: { in: ['Gießen', 'Ähren'] } }, '13'],
  [{ currency: { contains: 'eu' } }, ''],
  [{ currency: { startsWith: 'E' }, amount: { gt: '0' } }, '5'],
  [{ amount: { eq: '900719925474099.30' } }, '3'],
  [{ amount: { gt: '900719925474099.30' } }, '5'],
  [{ amount: { lte: '-0.03' } }, '2'],
  [{ amount: { isNull: true } }, '4'],
  [{ not: { amount: { gte: '5' } } }, '24'],
  [{ share: { gte: 1 } }, '3'],
  [{ share: { in: [2, -1] } }, '34'],
  [{ thing: { eq: 'project/b' } }, '14'],
  [{ thing: { in: [] } }, ''],
  [{ thing: { isNull: true } }, '235'],
  [{ or: [{ share: { lt: 0 } }, { amount: { lt: '0' } }] }, '24'],
  [{ or: [] }, ''],
  [{ and: [{ share: { isNull: false } }, { not: { thing: { isNull: true } } }] }, '14'],
])('%j finds the entries that meet it, and no unknown value', async (where, expected) => {
  expect(await ids({ where })).toBe(expected);
});

test.each([
  [[{ name: 'ASCENDING' }], '35124'],
  [[{ name: 'DESCENDING_NULLS_FIRST' }], '42153'],
  [[{ amount: 'DESCENDING' }], '53124'],
  [[{ amount: 'ASCENDING_NULLS_FIRST' }], '42135'],
  [[{ share: 'ASCENDING' }], '41325'],
  [[{ currency: 'ASCENDING_NULLS_FIRST' }, { amount: 'DESCENDING' }], '31452'],
  [[{ thing: 'ASCENDING' }], '14235'],
])('%j puts them in order, German names too', async (orderBy, expected) => {
  expect(await ids({ orderBy })).toBe(expected);
});

test.each([
  [{ where: { thing: { eq: 'b' } } }, 'INVALID_ID', 'where.thing.eq'],
  [{ where: { amount: { gt: 'x' } } }, 'INVALID_ARGUMENT', 'where.amount.gt'],
  [{ where: { amount: {} } }, 'INVALID_FILTER', 'where.amount'],
  [{ where: { amount: { eq: null } } }, 'INVALID_FILTER', 'where.amount.eq'],
  [{ where: { or: [{ name: null }] } }, 'INVALID_FILTER', 'where.or.0.name'],
  [{ where: { not: null } }, 'INVALID_FILTER', 'where.not'],
  [{ where: { share: { contains: 'x' } } }, 'INVALID_FILTER', 'where.share.contains'],
  [{ orderBy: [{}] }, 'INVALID_FILTER', 'orderBy.0'],
  [{ orderBy: [{ name: 'DESCENDING', share: 'DESCENDING' }] }, 'INVALID_FILTER', 'orderBy.0'],
])('%j is refused, also of an empty list', (args, code, argument) => {
  expect(() => computedConnection('sums', FIELDS, [], args)).toThrow(
    expect.objectContaining({ code, details: expect.objectContaining({ argument }) }),
  );
});

test('a cursor of another order is refused', async () => {
  const orderBy = [{ amount: 'DESCENDING' }];
  const page = computedConnection('sums', FIELDS, placed(SUMS), { orderBy, first: 1 });
  const { endCursor: after } = await page.pageInfo();
  expect(await ids({ orderBy, after })).toBe('3124');
  expect(() => computedConnection('sums', FIELDS, placed(SUMS), { after })).toThrow(
    expect.objectContaining({ code: 'INVALID_CURSOR' }),
  );
});

describe('whatever the entries', () => {
  const name = fc.constantFrom(null, 'a', 'Ä', 'ab', 'b', 'ß', 'ss a', '');
  const anySum = fc.record({
    id: fc.nat().map(String),
    things: fc.constant([]),
    name,
    currency: fc.constantFrom(null, 'EUR', 'CHF'),
    amount: fc.option(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n })),
    share: fc.option(fc.oneof(fc.integer(), fc.double({ min: -1, max: 1, noNaN: true }))),
  });
  const sums = fc.uniqueArray(anySum, { selector: ({ id }) => id, maxLength: 20 });
  const direction = fc.constantFrom(
    ...(['ASCENDING', 'ASCENDING_NULLS_FIRST', 'DESCENDING', 'DESCENDING_NULLS_FIRST'] as const),
  );
  const key = fc.constantFrom(...(['name', 'currency', 'amount', 'share'] as const));
  const order = fc.array(fc.tuple(key, direction), { maxLength: 3 });

  test('pages hold them once, in the order of the keys, then of the list', async () => {
    await fc.assert(
      fc.asyncProperty(sums, order, fc.integer({ min: 1, max: 7 }), async (all, keys, first) => {
        const orderBy = keys.map(([by, direction]) => ({ [by]: direction }));
        const walked: Sum[] = [];
        let page: PageArguments | null = { first };
        while (page !== null) {
          const args = { ...page, orderBy };
          const found: Connection<Edge<Sum>> = computedConnection(
            'sums',
            FIELDS,
            placed(all),
            args,
          );
          walked.push(...(await found.nodes()));
          const info = await found.pageInfo();
          page = info.hasNextPage ? { first, after: info.endCursor } : null;
        }
        expect(walked).toEqual(all.toSorted((a, b) => inOrder(keys, a, b)));
      }),
    );
  });
});

/** The order, told in the plainest way. */
function inOrder(keys: readonly (readonly [keyof Sum, string])[], a: Sum, b: Sum): number {
  for (const [by, direction] of keys) {
    const [one, other] = [comparable(a[by]), comparable(b[by])];
    if (one === other) continue;
    if (one === null || other === null) {
      return (one === null) === direction.endsWith('NULLS_FIRST') ? -1 : 1;
    }
    return one < other === direction.startsWith('ASCENDING') ? -1 : 1;
  }
  return a.id < b.id ? -1 : 1;
}

/** Names by their sort key; numbers to twelve decimals. */
function comparable(value: Sum[keyof Sum]): string | number | bigint | null {
  if (typeof value === 'string') return sortKey(value);
  if (typeof value === 'number') return Math.round(value * 1e12) / 1e12;
  return typeof value === 'bigint' ? value : null;
}
