import fc from 'fast-check';
import { minorUnits, money } from '../src/money.ts';

/** As many minor units as an amount with fifteen digits before its point can have. */
const MOST = 99_999_999_999_999_999n;

describe('money', () => {
  test.each([
    [29_065_790n, '290657.90'],
    [0n, '0.00'],
    [5n, '0.05'],
    [100n, '1.00'],
    [-5n, '-0.05'],
    [-29_065_790n, '-290657.90'],
    [9_007_199_254_740_993n, '90071992547409.93'],
  ])('shows %s minor units as %s', (units, amount) => {
    expect(money(units, 'EUR')).toEqual({ amount, currency: 'EUR' });
  });

  test('is null where amount or currency is not known', () => {
    expect(money(null, 'EUR')).toBeNull();
    expect(money(1n, null)).toBeNull();
  });
});

describe('minor units', () => {
  test.each([
    ['290657.90', 29_065_790n],
    ['290657.9', 29_065_790n],
    ['290657', 29_065_700n],
    ['-0.05', -5n],
    ['007', 700n],
  ])('of %s are %s', (amount, units) => {
    expect(minorUnits(amount)).toBe(units);
  });

  test.each(['', '.5', '5.', '1.005', '1,50', '1e3', '+1', '1 000', ' 1', '1234567890123456'])(
    'are not read from %j',
    (amount) => {
      expect(minorUnits(amount)).toBeNull();
    },
  );

  test('are what the amount that they are shown as reads as', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -MOST, max: MOST }), (units) => {
        expect(minorUnits(money(units, 'EUR')?.amount ?? '')).toBe(units);
      }),
    );
  });

  test('are shown as the amount that they were read from', () => {
    const amount = fc
      .tuple(fc.bigInt({ min: 0n, max: MOST / 100n }), fc.integer({ min: 0, max: 99 }))
      .map(([whole, fraction]) => `${whole}.${String(fraction).padStart(2, '0')}`);
    fc.assert(
      fc.property(amount, (text) => {
        expect(money(minorUnits(text), 'EUR')?.amount).toBe(text);
      }),
    );
  });
});
