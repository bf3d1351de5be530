/**
 * A date that may be known only in part: `2014`, `2014-01`, `2014-01-18`, or the ISO 8601 interval
 * `2021-12-31/2023-11-30` within which it lies.
 */
export interface Span {
  /** First day that the date can mean, `YYYY-MM-DD`. */
  readonly first: string;
  /** Last day that the date can mean, `YYYY-MM-DD`. */
  readonly last: string;
}

/** Before every day that a fact can hold on; compares as text with ISO days. */
export const EARLIEST_DAY = '0000-01-01';
/** After every day that a fact can hold on; compares as text with ISO days. */
export const LATEST_DAY = '9999-12-31';

const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The days that a partial date covers, or null when the text is none or names a day that is not. */
export function spanOf(text: string): Span | null {
  const [start, end, ...rest] = text.split('/');
  if (start === undefined || rest.length > 0) return null;
  const first = partSpan(start);
  const last = end === undefined ? first : partSpan(end);
  if (first === null || last === null || last.last < first.first) return null;
  return { first: first.first, last: last.last };
}

/** Whether the text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return text.length === 10 && spanOf(text) !== null;
}

/** First day on which a fact can hold that starts at `validFrom`; open when null. */
export function firstDay(validFrom: string | null): string {
  return validFrom === null ? EARLIEST_DAY : (spanOf(validFrom)?.first ?? EARLIEST_DAY);
}

/** Last day on which a fact can hold that ends at `validTo` (inclusive); open when null. */
export function lastDay(validTo: string | null): string {
  return validTo === null ? LATEST_DAY : (spanOf(validTo)?.last ?? LATEST_DAY);
}

function partSpan(text: string): Span | null {
  const match = PART.exec(text);
  if (match === null) return null;
  const [, year = '', month, day] = match;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const days = daysInMonth(Number(year), Number(month));
  if (days === 0) return null;
  if (day === undefined) {
    return { first: `${year}-${month}-01`, last: `${year}-${month}-${days}` };
  }
  const valid = Number(day) >= 1 && Number(day) <= days;
  return valid ? { first: text, last: text } : null;
}

function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
