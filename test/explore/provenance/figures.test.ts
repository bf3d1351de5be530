import fc from 'fast-check';
import { QUALIFIERS } from '../../../src/entities/observation/observation.ts';
import { figuresDiffer } from '../../../src/explore/provenance/figures.ts';

const anyFigure = fc.record({
  value: fc
    .tuple(fc.integer({ min: -30, max: 30 }), fc.constantFrom('', '.0', '.5', '.50'))
    .map(([whole, fraction]) => `${whole}${fraction}`),
  qualifier: fc.constantFrom(...QUALIFIERS),
});

describe('two figures', () => {
  test('differ in both directions, and none from itself', () => {
    fc.assert(
      fc.property(anyFigure, anyFigure, (one, other) => {
        expect(figuresDiffer(one, other)).toBe(figuresDiffer(other, one));
        expect(figuresDiffer(one, one)).toBe(false);
      }),
    );
  });

  test('that are exact differ as their numbers do', () => {
    fc.assert(
      fc.property(anyFigure, anyFigure, (one, other) => {
        const [a, b] = [one, other].map(({ value }) => ({ value, qualifier: 'EXACT' as const }));
        if (a === undefined || b === undefined) return;
        expect(figuresDiffer(a, b)).toBe(Number(a.value) !== Number(b.value));
      }),
    );
  });

  test.each([
    ['1500000000.00', '1549999999.99', false],
    ['1500000000.00', '1550000000.01', true],
    ['40', '35', false],
    ['40', '34', true],
    ['0.30', '0.35', false],
    ['0.30', '0.36', true],
    ['0', '0', false],
    ['0', '1', true],
    ['-20', '-25', false],
    ['-20', '-26', true],
  ])('about %s and exactly %s', (about, exactly, differ) => {
    expect(
      figuresDiffer(
        { value: about, qualifier: 'APPROXIMATE' },
        { value: exactly, qualifier: 'EXACT' },
      ),
    ).toBe(differ);
  });

  test('are compared with all their digits', () => {
    const exact = (value: string) => ({ value, qualifier: 'EXACT' as const });
    expect(figuresDiffer(exact('90071992547409930.1'), exact('90071992547409930.2'))).toBe(true);
    expect(figuresDiffer(exact('90071992547409930.1'), exact('90071992547409930.10'))).toBe(false);
  });
});
