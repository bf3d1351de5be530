import fc from 'fast-check';
import {
  type Dated,
  dayInBerlin,
  holds,
  isHeld,
  isKnown,
  NEWEST_RECORD,
  timeParameters,
} from '../../src/time/moment.ts';

const always: Dated = {
  validFrom: null,
  validTo: null,
  recordedAt: '2026-01-01T00:00:00.000Z',
  recordedUntil: null,
};

function on(date: string, recorded = NEWEST_RECORD) {
  return { date, recorded };
}

describe('a dated value', () => {
  test('holds on its first and its last day, and on no day before or after', () => {
    const value = { ...always, validFrom: '2024-01-18', validTo: '2025-12-31' };
    const days = ['2024-01-17', '2024-01-18', '2025-12-31', '2026-01-01'];
    expect(days.map((day) => isHeld(value, on(day)))).toEqual([false, true, true, false]);
  });

  test('without dates holds on every day', () => {
    expect(['0001-01-01', '9998-12-31'].map((day) => isHeld(always, on(day)))).toEqual([
      true,
      true,
    ]);
  });

  test('with an end known within limits holds to the later', () => {
    const value = { ...always, validTo: '2021-12-31/2023-11-30' };
    const days = ['2022-06-01', '2023-11-30', '2023-12-01'];
    expect(days.map((day) => isHeld(value, on(day)))).toEqual([true, true, false]);
  });

  test('is known from the instant of its record until the instant of its correction', () => {
    const value = { ...always, recordedUntil: '2026-02-01T00:00:00.000Z' };
    const instants = [
      '2025-12-31T23:59:59.999Z',
      '2026-01-01T00:00:00.000Z',
      '2026-01-31T23:59:59.999Z',
      '2026-02-01T00:00:00.000Z',
    ];
    const known = instants.map((instant) => isKnown(value, on('2026-01-01', instant)));
    expect(known).toEqual([false, true, true, false]);
  });

  test('is known by now where nothing has corrected it', () => {
    expect(isKnown(always, on('2026-01-01'))).toBe(true);
  });

  test('does not hold while it is not known', () => {
    expect(isHeld(always, on('2026-01-01', '2025-12-31T00:00:00.000Z'))).toBe(false);
  });
});

describe('the time parameters of a statement', () => {
  test('bound facts by the day of the moment', () => {
    expect(timeParameters(on('2025-02-04', '2026-01-01T00:00:00.000Z'))).toEqual({
      heldBy: '2025-02-04',
      heldSince: '2025-02-04',
      knownAt: '2026-01-01T00:00:00.000Z',
      newest: false,
    });
  });

  test('say where all that is known counts, so that it need not be asked when it became known', () => {
    expect(timeParameters(on('2025-02-04')).newest).toBe(true);
    expect(timeParameters(on('2025-02-04'), 'ALL').newest).toBe(true);
  });

  test('for facts of all times bound them by the record alone', () => {
    const { heldBy, heldSince, knownAt } = timeParameters(on('2025-02-04'), 'ALL');
    expect(knownAt).toBe(NEWEST_RECORD);
    fc.assert(
      fc.property(fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31') }), (date) => {
        fc.pre(!Number.isNaN(date.getTime()));
        const day = date.toISOString().slice(0, 10);
        expect(day <= heldBy && day >= heldSince).toBe(true);
      }),
    );
  });

  test('are all of those that the condition on a fact asks for', () => {
    const asked = [...holds('r').matchAll(/\$(\w+)/g)].map(([, name]) => name);
    expect(new Set(asked)).toEqual(new Set(Object.keys(timeParameters(on('2025-02-04')))));
  });
});

describe('the day in Berlin', () => {
  test.each([
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
    ['2026-12-31T22:59:59Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
  ])('at %s is %s', (instant, day) => {
    expect(dayInBerlin(new Date(instant))).toBe(day);
  });
});
