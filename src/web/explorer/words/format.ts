import { useMemo } from 'preact/hooks';
import { usePoint } from '../address/point-context.ts';
import type { Point } from '../client/client.ts';

/** How numbers, dates and money are written in the reader's language. */
export interface Format {
  /** A number, exact decimals as text included, in the language's way. */
  number(value: number | string): string;
  /** An amount of money, with decimals only where it has any. */
  money(money: { readonly amount: string; readonly currency: string }): string;
  /** A date as exactly as it is known: year, month, day or the interval in which it lies. */
  date(date: string): string;
  /** First to last day, one of them alone with its word; empty where neither is known. */
  span(from: string | null, to: string | null): string;
  /** The same of what takes place and does not last: on its day, where it has no other last one. */
  moment(from: string | null, to: string | null): string;
}

const locales = { DE: 'de-DE', EN: 'en-GB' } as const;

/** Formats of the reader's language; `span` says "since" or "from" as seen from the reader's day. */
export function useFormat(): Format {
  const { language, asOf } = usePoint();
  return useMemo(() => formatOf(language, asOf), [language, asOf]);
}

/** Formats of a language, for a day. */
export function formatOf(language: Point['language'], asOf: string): Format {
  const locale = locales[language];
  const german = language === 'DE';
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const months = new Intl.DateTimeFormat(locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const days = new Intl.DateTimeFormat(locale, {
    day: german ? '2-digit' : 'numeric',
    month: german ? '2-digit' : 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const date = (text: string): string => {
    const [first = '', last] = text.split('/');
    if (last !== undefined) {
      return german
        ? `zwischen ${date(first)} und ${date(last)}`
        : `between ${date(first)} and ${date(last)}`;
    }
    if (text.length === 4) return text;
    const moment = new Date(text.length === 7 ? `${text}-01T00:00:00Z` : `${text}T00:00:00Z`);
    if (Number.isNaN(moment.getTime())) return text;
    return (text.length === 7 ? months : days).format(moment);
  };
  const on = (text: string): string => {
    if (text.includes('/')) return date(text);
    if (text.length === 4) return german ? text : `in ${text}`;
    if (text.length === 7) return `${german ? 'im' : 'in'} ${date(text)}`;
    return `${german ? 'am' : 'on'} ${date(text)}`;
  };
  const span = (from: string | null, to: string | null): string => {
    if (from === null && to === null) return '';
    if (to === null) {
      const begun = (from ?? '').slice(0, 10) <= asOf;
      const word = german ? (begun ? 'seit' : 'ab') : begun ? 'since' : 'from';
      return `${word} ${date(from ?? '')}`;
    }
    if (from === null) return `${german ? 'bis' : 'until'} ${date(to)}`;
    return from === to ? date(from) : `${date(from)} – ${date(to)}`;
  };
  return {
    number: (value) =>
      typeof value === 'number' || isDecimal(value) ? numbers.format(value) : value,
    money: ({ amount, currency }) => {
      if (!isDecimal(amount)) return `${amount} ${currency}`;
      const digits = /\.0*[1-9]/.test(amount) ? 2 : 0;
      return new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }).format(amount);
    },
    date,
    span,
    moment: (from, to) =>
      from !== null && (to === null || to === from) ? on(from) : span(from, to),
  };
}

function isDecimal(text: string): text is `${number}` {
  return /^-?\d+(?:\.\d+)?$/.test(text);
}
