declare const scalar: unique symbol;

/** A text of one kind that is not to be taken for a text of another. */
type Text<Kind extends string> = string & { readonly [scalar]: Kind };

/** A day, `2025-02-04`. */
export type Day = Text<'Date'>;

/** A date as exactly as it is known: `2014`, `2014-01`, `2014-01-18`, or `2021-12-31/2023-11-30`. */
export type PartialDate = Text<'PartialDate'>;

/** A moment in ISO 8601. */
export type Instant = Text<'DateTime'>;

/** An exact number, `290657.90`. Compute with it by a library for decimals, not as a `number`. */
export type Decimal = Text<'Decimal'>;

/** An absolute web address. */
export type WebAddress = Text<'URL'>;

/** The day that a text says; null when it is none. */
export function dayOf(text: string | null): Day | null {
  return text !== null && isDay(text) ? text : null;
}

function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** Today, where the reader is. */
export function today(): Day {
  const now = new Date();
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const text = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  if (!isDay(text)) throw new Error(`${text} is no day`);
  return text;
}

/** A number for people: `290,657.90` in English. */
export function formatDecimal(value: Decimal): string {
  const [, fraction = ''] = value.split('.');
  const digits = fraction.length;
  // Intl formats the text itself, so that nothing is rounded; its types do not know texts yet.
  const format = new Intl.NumberFormat(undefined, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return format.format(value as unknown as bigint);
}
