import type { PropertyType } from '../graph/properties.ts';
import { money } from '../money.ts';

/** A stored value as the text of its cell in a table, which an import reads as the same value. */
export function cellText(type: PropertyType, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (type === 'money' && (typeof value === 'bigint' || typeof value === 'number')) {
    return money(BigInt(value), 'EUR')?.amount ?? '';
  }
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** A stored value as JSON has it: amounts as decimals in text, whole numbers as numbers. */
export function jsonValue(type: PropertyType, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (type === 'money') return cellText(type, value);
  return typeof value === 'bigint' ? Number(value) : value;
}
