import { happens } from '../parts/thing-types.ts';
import { useFormat } from './format.ts';

interface Dated {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/**
 * When a fact holds, as seen from the reader's day: from first to last day, or on the day where one of the
 * things that it is about is an event or a part of one. Empty where no day is known.
 */
export function useFactTime(): (fact: Dated, ...ids: readonly string[]) => string {
  const format = useFormat();
  return ({ validFrom, validTo }, ...ids) =>
    ids.some(happens) ? format.moment(validFrom, validTo) : format.span(validFrom, validTo);
}
