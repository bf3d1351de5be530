import type { PropertyType } from '../../src/graph/properties.ts';
import type { Value } from '../../src/graph/statement.ts';
import { readCell } from '../../src/import/cell.ts';

const STATUS = ['PLANNED', 'ACTUAL'];

describe('A cell', () => {
  test.each<[type: PropertyType, text: string, value: Value]>([
    ['text', ' Größe, "wie" sie ist ', ' Größe, "wie" sie ist '],
    ['integer', '-50000', -50_000],
    ['integer', '9007199254740991', 9_007_199_254_740_991],
    ['number', '50.436', 50.436],
    ['decimal', '8.50', '8.50'],
    ['decimal', '12345678901234567890.5', '12345678901234567890.5'],
    ['boolean', 'true', true],
    ['boolean', 'false', false],
    ['date', '2024-02-29', '2024-02-29'],
    ['partialDate', '2014', '2014'],
    ['partialDate', '2014-01', '2014-01'],
    ['partialDate', '2014-01-18', '2014-01-18'],
    ['partialDate', '2021-12-31/2023-11', '2021-12-31/2023-11'],
    ['instant', '2026-11-22T00:00:00Z', '2026-11-22T00:00:00.000Z'],
    ['instant', '2026-11-22T23:59:59.5Z', '2026-11-22T23:59:59.500Z'],
    ['money', '290657.9', 29_065_790n],
    ['money', '-5', -500n],
    ['money', '999999999999999.99', 99_999_999_999_999_999n],
    ['ids', 'evidence/a', ['evidence/a']],
    ['ids', 'evidence/a evidence/b-2', ['evidence/a', 'evidence/b-2']],
    [STATUS, 'PLANNED', 'PLANNED'],
  ])('of type %j reads %j', (type, text, value) => {
    expect(readCell(type, text)).toEqual({ value });
  });

  const PARTIAL_DATE = 'a date such as 2014, 2014-01, 2014-01-18 or 2021-12-31/2023-11-30';
  const INSTANT = 'an instant in UTC such as 2026-11-22T00:00:00Z';
  const IDS = 'ids such as evidence/gv100ad-06440005, separated by one space';

  test.each<[type: PropertyType, text: string, expected: string]>([
    ['integer', 'many', 'a whole number such as 50000'],
    ['integer', '1.5', 'a whole number such as 50000'],
    ['integer', '50.000', 'a whole number such as 50000'],
    ['integer', '1e3', 'a whole number such as 50000'],
    ['integer', '9007199254740992', 'a whole number such as 50000'],
    ['number', '50,436', 'a number such as 50.436'],
    ['number', 'NaN', 'a number such as 50.436'],
    ['number', '1e400', 'a number such as 50.436'],
    ['decimal', '8,5', 'a number such as 27046 or 8.5'],
    ['decimal', '.5', 'a number such as 27046 or 8.5'],
    ['decimal', '8 %', 'a number such as 27046 or 8.5'],
    ['boolean', 'yes', 'true or false'],
    ['boolean', 'TRUE', 'true or false'],
    ['date', '2025-02-30', 'a day such as 2025-02-04'],
    ['date', '2025-02', 'a day such as 2025-02-04'],
    ['date', '04.02.2025', 'a day such as 2025-02-04'],
    ['partialDate', '2025-13', PARTIAL_DATE],
    ['partialDate', '2025-02-30', PARTIAL_DATE],
    ['partialDate', '2023-11-30/2021-12-31', PARTIAL_DATE],
    ['partialDate', '2021/2022/2023', PARTIAL_DATE],
    ['partialDate', 'since 2014', PARTIAL_DATE],
    ['instant', '2026-11-22', INSTANT],
    ['instant', '2026-11-22T00:00:00', INSTANT],
    ['instant', '2026-11-22T00:00:00+01:00', INSTANT],
    ['instant', '2026-02-30T00:00:00Z', INSTANT],
    ['instant', '2026-11-22T25:00:00Z', INSTANT],
    ['instant', '2026-11-22T00:60:00Z', INSTANT],
    ['money', '290.657,90', 'an amount such as 290657.90'],
    ['money', '1.999', 'an amount such as 290657.90'],
    ['money', '5 EUR', 'an amount such as 290657.90'],
    ['ids', 'evidence', IDS],
    ['ids', 'evidence/a  evidence/b', IDS],
    ['ids', 'evidence/a, evidence/b', IDS],
    ['ids', ' evidence/a', IDS],
    ['ids', 'Evidence/A', IDS],
    [STATUS, 'actual', 'one of PLANNED, ACTUAL'],
  ])('of type %j refuses %j', (type, text, expected) => {
    expect(readCell(type, text)).toEqual({ expected });
  });
});
