import { formatOf } from '../../src/web/explorer/words/format.ts';

const german = formatOf('DE', '2026-11-22');
const english = formatOf('EN', '2026-11-22');

describe('Numbers, money and dates', () => {
  test.each([
    ['2014', '2014', '2014'],
    ['2014-01', 'Januar 2014', 'January 2014'],
    ['2014-01-18', '18.01.2014', '18 Jan 2014'],
    [
      '2021-12-31/2023-11-30',
      'zwischen 31.12.2021 und 30.11.2023',
      'between 31 Dec 2021 and 30 Nov 2023',
    ],
  ])('%s is written as exactly as it is known', (date, inGerman, inEnglish) => {
    expect([german.date(date), english.date(date)]).toEqual([inGerman, inEnglish]);
  });

  test.each([
    [null, null, ''],
    ['2026-01-01', null, 'seit 01.01.2026'],
    ['2027-01-01', null, 'ab 01.01.2027'],
    [null, '2025-12-31', 'bis 31.12.2025'],
    ['2025-10-01', '2028-09-30', '01.10.2025 – 30.09.2028'],
    ['2025-02-04', '2025-02-04', '04.02.2025'],
  ])('from %s to %s is said as seen from the day', (from, to, expected) => {
    expect(german.span(from, to)).toBe(expected);
  });

  test.each([
    [null, null, '', ''],
    ['2025-02-04', null, 'am 04.02.2025', 'on 4 Feb 2025'],
    ['2025-02-04', '2025-02-04', 'am 04.02.2025', 'on 4 Feb 2025'],
    ['2027-02', null, 'im Februar 2027', 'in February 2027'],
    ['2025', null, '2025', 'in 2025'],
    [
      '2025-02-01/2025-02-05',
      null,
      'zwischen 01.02.2025 und 05.02.2025',
      'between 1 Feb 2025 and 5 Feb 2025',
    ],
    ['2025-02-04', '2025-02-06', '04.02.2025 – 06.02.2025', '4 Feb 2025 – 6 Feb 2025'],
  ])('what takes place from %s to %s is said not to last', (from, to, inGerman, inEnglish) => {
    expect([german.moment(from, to), english.moment(from, to)]).toEqual([inGerman, inEnglish]);
  });

  test('money loses no cent, and shows none where there is none', () => {
    expect(german.money({ amount: '290657.90', currency: 'EUR' })).toBe('290.657,90\u00a0€');
    expect(german.money({ amount: '1500000000.00', currency: 'EUR' })).toBe('1.500.000.000\u00a0€');
    expect(english.money({ amount: '290657.90', currency: 'EUR' })).toBe('€290,657.90');
  });

  test('a decimal is written digit by digit, however long it is', () => {
    expect(german.number('12345678901234567890.5')).toBe('12.345.678.901.234.567.890,5');
    expect(german.number('unbekannt')).toBe('unbekannt');
  });
});
