import type { PropertyType } from '../graph/properties.ts';
import type { Value } from '../graph/statement.ts';
import { minorUnits } from '../money.ts';
import { isDay, spanOf } from '../time/partial-date.ts';

/** What a cell turned out to be: a value for the graph, or what it should have been. */
export type Cell =
  | { readonly value: Value; readonly expected?: never }
  | { readonly expected: string };

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;
const KEY_LENGTH = 200;
const DECIMAL = /^-?\d{1,30}(\.\d{1,30})?$/;

/** Reads the text of a cell that is not empty. */
export function readCell(type: PropertyType, text: string): Cell {
  if (typeof type !== 'string') {
    return type.includes(text) ? { value: text } : { expected: `one of ${type.join(', ')}` };
  }
  switch (type) {
    case 'text':
      return { value: text };
    case 'key':
      return text.length <= KEY_LENGTH
        ? { value: text }
        : { expected: `at most ${KEY_LENGTH} characters` };
    case 'integer':
      return integer(text);
    case 'number':
      return DECIMAL.test(text) ? { value: Number(text) } : { expected: 'a number such as 50.436' };
    case 'decimal':
      return DECIMAL.test(text) ? { value: text } : { expected: 'a number such as 27046 or 8.5' };
    case 'boolean':
      return text === 'true' || text === 'false'
        ? { value: text === 'true' }
        : { expected: 'true or false' };
    case 'date':
      return isDay(text) ? { value: text } : { expected: 'a day such as 2025-02-04' };
    case 'partialDate':
      return spanOf(text) === null
        ? { expected: 'a date such as 2014, 2014-01, 2014-01-18 or 2021-12-31/2023-11-30' }
        : { value: text };
    case 'instant':
      return INSTANT.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text))
        ? { value: new Date(text).toISOString() }
        : { expected: 'an instant in UTC such as 2026-11-22T00:00:00Z' };
    case 'money':
      return money(text);
    case 'ids':
      return ids(text);
  }
}

function integer(text: string): Cell {
  const number = Number(text);
  return /^-?\d+$/.test(text) && Number.isSafeInteger(number)
    ? { value: number }
    : { expected: 'a whole number such as 50000' };
}

function money(text: string): Cell {
  const units = minorUnits(text);
  return units === null ? { expected: 'an amount such as 290657.90' } : { value: units };
}

function ids(text: string): Cell {
  const parts = text.split(' ');
  return parts.every((part) => /^[a-z0-9-]+\/[a-z0-9-]+$/.test(part))
    ? { value: parts }
    : { expected: 'ids such as evidence/gv100ad-06440005, separated by one space' };
}
