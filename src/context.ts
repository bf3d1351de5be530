import type { Measuring } from './explore/measures/measuring.ts';
import type { Filters } from './filter/filters.ts';
import type { Reading } from './graph/reading.ts';
import type { Moment } from './time/moment.ts';

/** What the resolvers of one request share. */
export interface Context extends Reading {
  /** By what lists are filtered and ordered. */
  readonly filters: Filters;
  /** Where measures of whole networks are taken, off the event loop. */
  readonly measuring: Measuring;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /** Where things' URIs start, with a slash at its end. */
  readonly baseUri: string;
  /** The point from which the operation looks at the graph. */
  moment: Moment;
}
