import { optionalText, type Record, text } from '../graph/record.ts';
import {
  NEVER_SUPERSEDED,
  NEWEST_RECORD,
  type TimeParameters,
  timeParameters,
} from '../time/moment.ts';
import { EARLIEST_DAY, firstDay, LATEST_DAY, lastDay } from '../time/partial-date.ts';
import type { Cut } from './cut.ts';

/** Which things, facts and dated values a cut takes, by their dates. */
export interface Taken {
  /** What statements are asked by: facts of the cut's day that were not corrected. */
  readonly time: TimeParameters;
  /** Whether it takes all, so that none need be looked at. */
  readonly everything: boolean;
  /** Whether it takes a node or an edge as it is stored. */
  holds(stored: Record): boolean;
  /** Whether it takes a dated value, which is stored without the bounds that statements compare. */
  holdsValue(stored: Record): boolean;
}

/** What a cut takes: of one day or every day, with or without what was corrected since. */
export function takenBy({ asOf, withCorrections }: Pick<Cut, 'asOf' | 'withCorrections'>): Taken {
  const moment = { date: asOf ?? '', recorded: NEWEST_RECORD };
  const time = timeParameters(moment, asOf === null ? 'ALL' : 'CURRENT');
  const within = (bounds: Bounds) =>
    bounds.holdsFrom <= time.heldBy &&
    bounds.holdsTo >= time.heldSince &&
    (withCorrections || (bounds.knownFrom <= time.knownAt && bounds.knownTo > time.knownAt));
  return {
    time,
    everything: asOf === null && withCorrections,
    holds: ({ holdsFrom, holdsTo, knownFrom, knownTo }) =>
      within({
        holdsFrom: String(holdsFrom ?? EARLIEST_DAY),
        holdsTo: String(holdsTo ?? LATEST_DAY),
        knownFrom: String(knownFrom ?? ''),
        knownTo: String(knownTo ?? NEVER_SUPERSEDED),
      }),
    holdsValue: (stored) =>
      within({
        holdsFrom: firstDay(optionalText(stored, 'validFrom')),
        holdsTo: lastDay(optionalText(stored, 'validTo')),
        knownFrom: text(stored, 'recordedAt'),
        knownTo: optionalText(stored, 'recordedUntil') ?? NEVER_SUPERSEDED,
      }),
  };
}

interface Bounds {
  readonly holdsFrom: string;
  readonly holdsTo: string;
  readonly knownFrom: string;
  readonly knownTo: string;
}
