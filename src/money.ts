/** An exact amount as the API shows it. */
export interface Money {
  /** A decimal with two places, such as `290657.90`. */
  readonly amount: string;
  /** ISO 4217. */
  readonly currency: string;
}

const MINOR_DIGITS = 2;

/** An amount in minor units with its currency; null when either is not known. */
export function money(minorUnits: bigint | null, currency: string | null): Money | null {
  if (minorUnits === null || currency === null) return null;
  const digits = String(minorUnits < 0n ? -minorUnits : minorUnits).padStart(MINOR_DIGITS + 1, '0');
  const amount = `${digits.slice(0, -MINOR_DIGITS)}.${digits.slice(-MINOR_DIGITS)}`;
  return { amount: minorUnits < 0n ? `-${amount}` : amount, currency };
}

/** Minor units of a decimal with at most two places, or null when the text is none. */
export function minorUnits(amount: string): bigint | null {
  const match = /^(-?)(\d{1,15})(?:\.(\d{1,2}))?$/.exec(amount);
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  const units = BigInt(whole + fraction.padEnd(MINOR_DIGITS, '0'));
  return sign === '-' ? -units : units;
}
