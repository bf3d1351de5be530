import { type Moment, NEWEST_RECORD } from '../../time/moment.ts';
import { type Taken, takenBy } from '../taken.ts';
import type { Names } from './terms.ts';

/** By which names, and as of when, a graph is told in RDF. */
export interface Telling {
  readonly names: Names;
  /** The day on which a thing has the names, and holds the relationships, that are said of it itself. */
  readonly moment: Moment;
  /** Which dated values are told. */
  readonly taken: Taken;
  /** Which facts hold on that day. */
  readonly held: Taken;
}

/**
 * How a cut is told.
 *
 * @param asOf The day of the cut; null where it has facts of every day.
 * @param day The day of the data, on which a cut without a day is looked at.
 */
export function tellingOf(names: Names, asOf: string | null, day: string): Telling {
  const date = asOf ?? day;
  return {
    names,
    moment: { date, recorded: NEWEST_RECORD },
    taken: takenBy({ asOf, withCorrections: false }),
    held: takenBy({ asOf: date, withCorrections: false }),
  };
}
