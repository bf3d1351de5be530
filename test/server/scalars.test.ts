import { parseValue } from 'graphql';
import { scalars } from '../../src/server/scalars.ts';

type TextScalar = 'PartialDate' | 'URL' | 'Decimal';

describe.each<[TextScalar, readonly string[], readonly unknown[]]>([
  [
    'PartialDate',
    ['2014', '2014-01', '2014-01-18', '2021-12-31/2023-11-30'],
    ['', '14', '2014-13', '2015/2014', 2014, null],
  ],
  [
    'URL',
    ['https://www.hanau.de', 'https://example.org/a b?c=ä#d', 'http://www.wikidata.org/entity/Q1'],
    ['', 'hanau.de', '/id/project', 1, null],
  ],
  [
    'Decimal',
    ['290657.90', '0', '-0.5', '90071992547409.93'],
    ['', '.5', '1,5', '1e3', 27046, null],
  ],
])('the scalar %s', (name, fitting, unfitting) => {
  const scalar = scalars[name];

  test.each(fitting)('passes %s on unchanged', (text) => {
    expect(scalar.serialize(text)).toBe(text);
    expect(scalar.parseValue(text)).toBe(text);
    expect(scalar.parseLiteral(parseValue(JSON.stringify(text)))).toBe(text);
  });

  test.each(unfitting)('refuses %j', (value) => {
    const refusal = new RegExp(
      `^${name}: expected .*, found ${value === null ? 'nothing' : escaped(JSON.stringify(value))}\\.$`,
    );
    expect(() => scalar.serialize(value)).toThrow(refusal);
    expect(() => scalar.parseValue(value)).toThrow(refusal);
  });

  test('refuses a literal that is no string', () => {
    expect(() => scalar.parseLiteral(parseValue('2014'))).toThrow(`${name}: expected`);
  });
});

describe('the scalar Date', () => {
  test('stays the text of its day', () => {
    expect(scalars.Date.parseValue('2025-02-04')).toBe('2025-02-04');
    expect(scalars.Date.serialize('2025-02-04')).toBe('2025-02-04');
  });

  test.each(['2025', '2025-02-30', '2025-02-04T00:00:00Z', '4.2.2025', ''])(
    'refuses %j',
    (text) => {
      expect(() => scalars.Date.parseValue(text)).toThrow();
    },
  );
});

describe('the scalar DateTime', () => {
  test('becomes the instant, whatever its offset', () => {
    const instant = scalars.DateTime.parseValue('2025-02-11T09:30:00+01:00');
    expect(instant).toEqual(new Date('2025-02-11T08:30:00Z'));
  });

  test.each(['2025-02-11', '2025-02-11T09:30:00', '2025-02-30T09:30:00Z', ''])(
    'refuses %j',
    (text) => {
      expect(() => scalars.DateTime.parseValue(text)).toThrow();
    },
  );
});

function escaped(text: string | undefined): string {
  return (text ?? '').replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
