import fc from 'fast-check';
import {
  integer,
  oneOf,
  optionalBoolean,
  optionalInteger,
  optionalMinorUnits,
  optionalNumber,
  optionalText,
  record,
  records,
  text,
  texts,
} from '../../src/graph/record.ts';

const { MAX_SAFE_INTEGER } = Number;
const shape = expect.objectContaining({ code: 'ROW_SHAPE' });

describe('a column of a row', () => {
  test('is read as what it holds', () => {
    const row = { map: { a: 1 }, text: 'a', list: ['a', 'b'], yes: true, part: 0.5, whole: 7n };
    expect(record(row, 'map')).toEqual({ a: 1 });
    expect(text(row, 'text')).toBe('a');
    expect(oneOf(row, 'text', ['a', 'b'])).toBe('a');
    expect(texts(row, 'list')).toEqual(['a', 'b']);
    expect(optionalBoolean(row, 'yes')).toBe(true);
    expect(optionalNumber(row, 'part')).toBe(0.5);
    expect(optionalNumber(row, 'whole')).toBe(7);
    expect(integer(row, 'whole')).toBe(7);
  });

  test('that is missing or null is null, or an empty list', () => {
    for (const row of [{}, { column: null }]) {
      expect(optionalText(row, 'column')).toBeNull();
      expect(optionalInteger(row, 'column')).toBeNull();
      expect(optionalNumber(row, 'column')).toBeNull();
      expect(optionalBoolean(row, 'column')).toBeNull();
      expect(optionalMinorUnits(row, 'column')).toBeNull();
      expect(texts(row, 'column')).toEqual([]);
      expect(records(row, 'column')).toEqual([]);
    }
  });

  test('that is empty, zero or false is not taken for missing', () => {
    const row = { empty: '', zero: 0, no: false };
    expect(optionalText(row, 'empty')).toBe('');
    expect(optionalInteger(row, 'zero')).toBe(0);
    expect(optionalNumber(row, 'zero')).toBe(0);
    expect(optionalMinorUnits(row, 'zero')).toBe(0n);
    expect(optionalBoolean(row, 'no')).toBe(false);
  });

  test.each([
    ['a map', () => record({ column: [] }, 'column')],
    ['a map', () => record({ column: null }, 'column')],
    ['a text', () => text({}, 'column')],
    ['a text', () => optionalText({ column: 1 }, 'column')],
    ['one of a, b', () => oneOf({ column: 'c' }, 'column', ['a', 'b'])],
    ['a whole number', () => integer({ column: 1.5 }, 'column')],
    ['a whole number', () => integer({ column: '1' }, 'column')],
    ['a number', () => optionalNumber({ column: '1' }, 'column')],
    ['true or false', () => optionalBoolean({ column: 1 }, 'column')],
    ['a list of texts', () => texts({ column: ['a', 1] }, 'column')],
    ['a list of texts', () => texts({ column: 'a' }, 'column')],
    ['a list of maps in JSON', () => records({ column: '{"a":1}' }, 'column')],
    ['a list of maps in JSON', () => records({ column: '[1]' }, 'column')],
  ])('that is not %s is refused by its name', (expected, read) => {
    expect(read).toThrow(shape);
    expect(read).toThrow(`Column "column": expected ${expected}, found`);
  });
});

describe('a whole number', () => {
  test('is the same whether an engine returns it as number or as bigint', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (number) => {
        expect(integer({ column: BigInt(number) }, 'column')).toBe(number);
        expect(integer({ column: number }, 'column')).toBe(number);
      }),
    );
  });

  test('beyond what JavaScript counts exactly is refused', () => {
    const column = BigInt(MAX_SAFE_INTEGER) + 1n;
    expect(() => integer({ column }, 'column')).toThrow(shape);
    expect(() => integer({ column: MAX_SAFE_INTEGER + 1 }, 'column')).toThrow(shape);
  });

  test('of minor units stays exact beyond that', () => {
    const column = BigInt(MAX_SAFE_INTEGER) + 2n;
    expect(optionalMinorUnits({ column }, 'column')).toBe(9_007_199_254_740_993n);
  });
});

test('a list of maps is read from JSON', () => {
  expect(records({ column: '[{"a":1},{}]' }, 'column')).toEqual([{ a: 1 }, {}]);
});
