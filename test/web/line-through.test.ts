import fc from 'fast-check';
import { lineThrough } from '../../src/web/explorer/thing/line-through.ts';

const box = { width: 600, height: 100 };
const figure = (day: string, value: number, basis: string | null = null) => ({ day, value, basis });

describe('A line through figures', () => {
  test('is in the order of the days, from left to right and from least to greatest', () => {
    const { runs, least, greatest } = lineThrough(
      [figure('2024-01-01', 30), figure('2022-01-01', 10), figure('2023-01-01', 20)],
      box,
    );
    expect({ least, greatest }).toEqual({ least: 10, greatest: 30 });
    expect(runs.map((run) => run.map(({ x, y }) => [Math.round(x), y]))).toEqual([
      [
        [0, 100],
        [300, 50],
        [600, 0],
      ],
    ]);
  });

  test('is broken where the census changes on which the figures rest', () => {
    const { runs } = lineThrough(
      [
        figure('2020-12-31', 98_400, 'Zensus 2011'),
        figure('2021-12-31', 98_502, 'Zensus 2011'),
        figure('2024-12-31', 97_956, 'Zensus 2022'),
      ],
      box,
    );
    expect(runs.map((run) => run.map(({ value }) => value))).toEqual([[98_400, 98_502], [97_956]]);
  });

  test('has a place for a single figure, and for figures that are all the same', () => {
    expect(lineThrough([figure('2024-12-31', 5)], box).runs[0]?.[0]).toMatchObject({
      x: 300,
      y: 50,
    });
    const { runs } = lineThrough([figure('2023-12-31', 5), figure('2024-12-31', 5)], box);
    expect(runs[0]?.map(({ y }) => y)).toEqual([50, 50]);
  });

  test('loses no figure, stays in its box, and never joins two bases', () => {
    const figures = fc.array(
      fc.record({
        day: fc.integer({ min: 1990, max: 2030 }).map((year) => `${year}-12-31`),
        value: fc.integer({ min: 0, max: 1_000_000 }),
        basis: fc.constantFrom('Zensus 2011', 'Zensus 2022', null),
      }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(figures, (given) => {
        const { runs } = lineThrough(given, box);
        expect(runs.flat()).toHaveLength(given.length);
        for (const run of runs) expect(new Set(run.map(({ basis }) => basis)).size).toBe(1);
        for (const { x, y } of runs.flat()) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(box.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(box.height);
        }
      }),
    );
  });
});
