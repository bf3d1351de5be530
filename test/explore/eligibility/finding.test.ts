import fc from 'fast-check';
import {
  decide,
  type EligibilityAnswer,
  type Limits,
} from '../../../src/explore/eligibility/finding.ts';
import { inhabitants, percent } from '../../../src/explore/eligibility/inhabitants.ts';

const KISI: Limits = { below: 50_000n, atLeast: 10_000n, consortiumAllowed: true, assumed: false };

describe('Whether a municipality is within the limits of KISI', () => {
  test.each<[inhabitants: string, answer: EligibilityAnswer]>([
    ['0', 'ONLY_IN_CONSORTIUM'],
    ['9316', 'ONLY_IN_CONSORTIUM'],
    ['9999', 'ONLY_IN_CONSORTIUM'],
    ['10000', 'ELIGIBLE'],
    ['27046', 'ELIGIBLE'],
    ['49999', 'ELIGIBLE'],
    ['50000', 'NOT_ELIGIBLE'],
    ['756021', 'NOT_ELIGIBLE'],
  ])('%s inhabitants: %s', (value, answer) => {
    expect(decide(KISI, 'TOWN', exactly(value)).answer).toBe(answer);
  });

  test.each<[what: string, limits: Limits | null, value: string | null, cause: string]>([
    ['no rule', null, '27046', 'NO_RULE'],
    ['no figure', KISI, null, 'NO_FIGURE'],
    ['a figure that is no number of people', KISI, '9316.5', 'VAGUE_FIGURE'],
    [
      'too few, and nobody says whether jointly is enough',
      { ...KISI, consortiumAllowed: null },
      '9316',
      'CONSORTIUM_NOT_KNOWN',
    ],
  ])('%s: not known', (_what, limits, value, cause) => {
    const figure = value === null ? null : exactly(value);
    expect(decide(limits, 'TOWN', figure)).toEqual({ answer: 'UNKNOWN', cause });
  });

  test('too few where a consortium is not allowed: not eligible', () => {
    const limits = { ...KISI, consortiumAllowed: false };
    expect(decide(limits, 'TOWN', exactly('9316'))).toEqual({
      answer: 'NOT_ELIGIBLE',
      cause: 'TOO_FEW',
    });
  });

  test('a rule without limits admits whatever the size, known or not', () => {
    const limits = { ...KISI, below: null, atLeast: null };
    expect(decide(limits, 'TOWN', null)).toEqual({ answer: 'ELIGIBLE', cause: 'NO_LIMIT' });
  });

  test('an unincorporated area is not eligible', () => {
    expect(decide(KISI, 'UNINCORPORATED_AREA', exactly('0'))).toEqual({
      answer: 'NOT_ELIGIBLE',
      cause: 'UNINCORPORATED',
    });
  });
});

test('A figure that is a bound decides just where every number within it gives the same answer', () => {
  const limits = fc.record({
    atLeast: fc.option(fc.bigInt({ min: 0n, max: 20n })),
    below: fc.option(fc.bigInt({ min: 21n, max: 40n })),
    consortiumAllowed: fc.boolean(),
    assumed: fc.constant(false),
  });
  const figure = fc.record({
    value: fc.nat({ max: 60 }).map(String),
    qualifier: fc.constantFrom('EXACT', 'APPROXIMATE', 'AT_LEAST', 'AT_MOST', 'MORE_THAN'),
    observedOn: fc.constant(null),
  });
  fc.assert(
    fc.property(limits, figure, (within, stated) => {
      const range = inhabitants(stated);
      if (range === null) throw new Error('A whole number has a range');
      const most = Number(range.most ?? 100n);
      const answers = new Set<EligibilityAnswer>();
      for (let number = Number(range.least); number <= most; number += 1) {
        answers.add(decide(within, 'TOWN', exactly(String(number))).answer);
      }
      const [answer] = answers;
      expect(decide(within, 'TOWN', stated).answer).toBe(answers.size === 1 ? answer : 'UNKNOWN');
    }),
    { numRuns: 500 },
  );
});

test('A share in percent is off by at most half a hundredth', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 1n, max: 10n ** 30n }),
      fc.bigInt({ min: 0n, max: 10n ** 30n }),
      (whole, other) => {
        const part = other % (whole + 1n);
        const share = percent(part, whole);
        expect(share).toMatch(/^\d+\.\d\d$/);
        const hundredths = BigInt((share ?? '').replace('.', ''));
        const off = 2n * (hundredths * whole - part * 10_000n);
        expect(off <= whole && off > -whole).toBe(true);
      },
    ),
  );
  expect(percent(1n, 8n)).toBe('12.50');
  expect(percent(1n, 1_000_000n)).toBe('0.00');
  expect(percent(0n, 0n)).toBeNull();
});

function exactly(value: string) {
  return { value, qualifier: 'EXACT', observedOn: null } as const;
}
