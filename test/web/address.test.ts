import { hrefOf, isDay, pointOf, withParameters } from '../../src/web/explorer/address/address.ts';

const query = (text: string) => new URLSearchParams(text);

describe('Addresses of the explorer', () => {
  test('keep day, record and language, and nothing else', () => {
    const current = query('asOf=2025-02-04&lang=en&q=kisi&count=40');
    expect(hrefOf('/path', { from: 'project/kisi' }, current)).toBe(
      '/path?asOf=2025-02-04&lang=en&from=project/kisi',
    );
  });

  test('leave out what has no value, and keep a fragment last', () => {
    expect(withParameters('/id/project/kisi#grants', { asOf: null, q: '', count: 40 })).toBe(
      '/id/project/kisi?count=40#grants',
    );
  });

  test('look from today, now and in the preferred language where they say nothing', () => {
    expect(pointOf(query(''), '2026-11-22', 'de')).toEqual({
      point: { asOf: '2026-11-22', recorded: null, language: 'DE' },
      unusable: [],
    });
  });

  test('look from the day, the record and the language that they name', () => {
    const address = query('asOf=2020-01-01&recorded=2026-05-01T10:00:00Z&lang=en');
    expect(pointOf(address, '2026-11-22', 'de').point).toEqual({
      asOf: '2020-01-01',
      recorded: '2026-05-01T10:00:00Z',
      language: 'EN',
    });
  });

  test('name what of them cannot be used', () => {
    const address = query('asOf=2025-02-30&recorded=yesterday&lang=fr');
    expect(pointOf(address, '2026-11-22', 'de')).toEqual({
      point: { asOf: '2026-11-22', recorded: null, language: 'DE' },
      unusable: ['asOf=2025-02-30', 'recorded=yesterday', 'lang=fr'],
    });
  });

  test.each([
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2025-2-4', false],
    ['heute', false],
  ])('%s is a day: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });
});
