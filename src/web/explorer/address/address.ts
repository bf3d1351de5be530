import type { Point } from '../client/client.ts';

/** The parts of an address that say from which point the graph is looked at; every link keeps them. */
const KEPT = ['asOf', 'recorded', 'lang'] as const;

/** Parameters of a view's own; null and undefined ones are left out, and so are defaults. */
export interface Parameters {
  readonly [name: string]: string | number | null | undefined;
}

/** The languages of the surface, as they stand in `lang`. */
export type SurfaceLanguage = 'de' | 'en';

/** An address of a view, with its own parameters and those that every link keeps. */
export function hrefOf(path: string, own: Parameters, current: URLSearchParams): string {
  const kept = KEPT.map((name): [string, string | null] => [name, current.get(name)]);
  return withParameters(path, { ...Object.fromEntries(kept), ...own });
}

/** A path with these parameters; slashes and colons stay readable, as RFC 3986 allows. */
export function withParameters(path: string, parameters: Parameters): string {
  const [before = '', fragment] = path.split('#');
  const written = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null && value !== undefined && value !== '') written.set(name, String(value));
  }
  const query = written.toString().replaceAll('%2F', '/').replaceAll('%3A', ':');
  const hash = fragment === undefined ? '' : `#${fragment}`;
  return `${before}${query === '' ? '' : `?${query}`}${hash}`;
}

/** The address of a thing's page: its id is the tail of its URI. */
export function pathOf(id: string): string {
  return `/id/${id}`;
}

/** Whether a text is a day of the calendar as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** What an address says about the point, and which of its parameters cannot be used. */
export interface AddressedPoint {
  readonly point: Point;
  readonly unusable: readonly string[];
}

/**
 * The point that an address asks for.
 *
 * @param today What counts as today where the address names no day
 * @param preferred Language where the address names none
 */
export function pointOf(
  query: URLSearchParams,
  today: string,
  preferred: SurfaceLanguage,
): AddressedPoint {
  const asOf = query.get('asOf');
  const recorded = query.get('recorded');
  const language = query.get('lang');
  const dayFits = asOf === null || isDay(asOf);
  const instantFits = recorded === null || isInstant(recorded);
  const languageFits = language === null || language === 'de' || language === 'en';
  return {
    point: {
      asOf: dayFits ? (asOf ?? today) : today,
      recorded: instantFits ? recorded : null,
      language: (languageFits ? (language ?? preferred) : preferred) === 'de' ? 'DE' : 'EN',
    },
    unusable: [
      ...(dayFits ? [] : [`asOf=${asOf}`]),
      ...(instantFits ? [] : [`recorded=${recorded}`]),
      ...(languageFits ? [] : [`lang=${language}`]),
    ],
  };
}

function isInstant(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text))
  );
}
