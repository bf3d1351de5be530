import { EARLIEST_DAY, firstDay, LATEST_DAY, lastDay } from './partial-date.ts';

/**
 * The point from which a whole operation looks at the graph: the day on which facts hold, and the
 * instant up to which the graph's own record is read.
 */
export interface Moment {
  /** Day of valid time, `YYYY-MM-DD`. */
  readonly date: string;
  /** Instant of recorded time, ISO 8601 in UTC; `NEWEST_RECORD` for all that is known by now. */
  readonly recorded: string;
}

/** Later than every instant at which something can have been recorded. */
export const NEWEST_RECORD = '9998-12-31T23:59:59.999Z';
/** Stored as the end of a record that was not superseded. */
export const NEVER_SUPERSEDED = '9999-12-31T23:59:59.999Z';

export type Validity = 'CURRENT' | 'ALL';

/** The parameters by which every statement over facts decides which of them count. */
export type TimeParameters = TimeBounds &
  Readonly<{
    /** Whether everything was known by then, so that it need not be read from when on it was. */
    newest: boolean;
  }>;

/** The days on one of which facts must hold, and the instant at which they must be known. */
export type TimeBounds = Readonly<{ heldBy: string; heldSince: string; knownAt: string }>;

/** Parameters that let through the facts of the moment's day, or of every day. */
export function timeParameters(moment: Moment, validity: Validity = 'CURRENT'): TimeParameters {
  const known = { knownAt: moment.recorded, newest: moment.recorded === NEWEST_RECORD };
  return validity === 'ALL'
    ? { heldBy: LATEST_DAY, heldSince: EARLIEST_DAY, ...known }
    : { heldBy: moment.date, heldSince: moment.date, ...known };
}

/**
 * The condition on the fact `variable` that `timeParameters` answer.
 *
 * @param newest How it goes by that parameter: `true` where the statement is for the newest record alone.
 */
export function holds(variable: string, newest?: string): string {
  return `${variable}.holdsFrom <= $heldBy AND ${variable}.holdsTo >= $heldSince AND ${known(variable, newest)}`;
}

/** The condition that the graph knew the fact `variable`, on whatever day it holds. */
export function known(variable: string, newest = '$newest'): string {
  const until = `${variable}.knownTo > $knownAt`;
  if (newest === 'true') return until;
  const since = `${variable}.knownFrom <= $knownAt`;
  return newest === 'false' ? `${since} AND ${until}` : `(${newest} OR ${since}) AND ${until}`;
}

/** When a fact holds and is known, as it is stored: never null, and whole days. */
export interface Bounds {
  readonly holdsFrom: string;
  readonly holdsTo: string;
  readonly knownFrom: string;
  readonly knownTo: string;
}

/** The condition of `holds` on what was read already. */
export function isWithin(bounds: Bounds, { heldBy, heldSince, knownAt }: TimeBounds): boolean {
  return (
    bounds.holdsFrom <= heldBy &&
    bounds.holdsTo >= heldSince &&
    bounds.knownFrom <= knownAt &&
    bounds.knownTo > knownAt
  );
}

/** A value with dates, such as a name or a key. */
export interface Dated {
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly recordedAt: string;
  readonly recordedUntil: string | null;
}

/** Whether the graph knew the value at the moment's instant. */
export function isKnown(
  value: Pick<Dated, 'recordedAt' | 'recordedUntil'>,
  moment: Moment,
): boolean {
  return (
    value.recordedAt <= moment.recorded &&
    (value.recordedUntil ?? NEVER_SUPERSEDED) > moment.recorded
  );
}

/** Whether the value holds on the moment's day, as the graph knew it at the moment's instant. */
export function isHeld(value: Dated, moment: Moment): boolean {
  return (
    isKnown(value, moment) &&
    firstDay(value.validFrom) <= moment.date &&
    lastDay(value.validTo) >= moment.date
  );
}

const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

/** The day that it is in Berlin at that instant, `YYYY-MM-DD`. */
export function dayInBerlin(instant: Date): string {
  return berlin.format(instant);
}
