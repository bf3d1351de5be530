import fc from 'fast-check';
import {
  EARLIEST_DAY,
  firstDay,
  isDay,
  LATEST_DAY,
  lastDay,
  spanOf,
} from '../../src/time/partial-date.ts';

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const month = day.map((text) => text.slice(0, 7));
const year = day.map((text) => text.slice(0, 4));
const part = fc.oneof(day, month, year);

describe('the span of a partial date', () => {
  test.each([
    ['2014', '2014-01-01', '2014-12-31'],
    ['2014-01', '2014-01-01', '2014-01-31'],
    ['2014-04', '2014-04-01', '2014-04-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2014-01-18', '2014-01-18', '2014-01-18'],
    ['2021-12-31/2023-11-30', '2021-12-31', '2023-11-30'],
    ['2021/2023-11', '2021-01-01', '2023-11-30'],
  ])('of %s is from %s to %s', (text, first, last) => {
    expect(spanOf(text)).toEqual({ first, last });
  });

  test.each([
    '',
    'soon',
    '14',
    '2014-1',
    '2014-13',
    '2014-00',
    '2014-01-00',
    '2014-01-32',
    '2023-02-29',
    '2014-01-18T00:00:00Z',
    ' 2014',
    '2014/',
    '/2014',
    '2014/2015/2016',
    '2015/2014',
  ])('is not there for %j', (text) => {
    expect(spanOf(text)).toBeNull();
  });

  test('does not end before it begins', () => {
    fc.assert(
      fc.property(part, (text) => {
        const span = spanOf(text);
        expect(span).not.toBeNull();
        expect(isDay(span?.first ?? '') && isDay(span?.last ?? '')).toBe(true);
        expect((span?.first ?? '') <= (span?.last ?? '')).toBe(true);
      }),
    );
  });

  test('contains those of its parts', () => {
    fc.assert(
      fc.property(day, (text) => {
        const [ofDay, ofMonth, ofYear] = [text, text.slice(0, 7), text.slice(0, 4)].map(spanOf);
        expect(ofDay).toEqual({ first: text, last: text });
        expect(contains(ofMonth, ofDay) && contains(ofYear, ofMonth)).toBe(true);
      }),
    );
  });

  test('of an interval reaches from the start of the one to the end of the other', () => {
    fc.assert(
      fc.property(part, part, (a, b) => {
        const [first, last] = [spanOf(a)?.first ?? '', spanOf(b)?.last ?? ''];
        expect(spanOf(`${a}/${b}`)).toEqual(first <= last ? { first, last } : null);
      }),
    );
  });
});

describe('the days on which a fact holds', () => {
  test('begin with the first day that its start can mean', () => {
    expect(firstDay('2021-12-31/2023-11-30')).toBe('2021-12-31');
    expect(firstDay('2014')).toBe('2014-01-01');
  });

  test('end with the last day that its end can mean', () => {
    expect(lastDay('2021-12-31/2023-11-30')).toBe('2023-11-30');
    expect(lastDay('2014')).toBe('2014-12-31');
  });

  test('are open on both sides where nothing is known', () => {
    expect([firstDay(null), lastDay(null)]).toEqual([EARLIEST_DAY, LATEST_DAY]);
  });
});

test('only a whole day of the calendar is a day', () => {
  expect(['2024-02-29', '2014-01-18'].map(isDay)).toEqual([true, true]);
  expect(
    ['2014', '2014-01', '2023-02-29', '2014-2015', '2014-01-18/2014-01-19'].map(isDay),
  ).toEqual([false, false, false, false, false]);
});

type Span = ReturnType<typeof spanOf> | undefined;

function contains(outer: Span, inner: Span): boolean {
  if (!outer || !inner) return false;
  return outer.first <= inner.first && outer.last >= inner.last;
}
