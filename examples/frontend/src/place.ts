import { useCallback, useSyncExternalStore } from 'react';
import { type Day, dayOf, today } from './graph/scalars.ts';

/** Where the reader is: everything on the page follows from it, and it stands in the address. */
export interface Place {
  readonly asOf: Day;
  /** What the reader looks for. */
  readonly name: string;
  /** Id of the municipality that is shown; null for none. */
  readonly id: string | null;
}

/** The place that the page's address says, and a way to another. */
export function usePlace(): readonly [Place, (changes: Partial<Place>) => void] {
  const search = useSyncExternalStore(subscribe, () => window.location.search);
  const go = useCallback((changes: Partial<Place>) => {
    const place = { ...placeOf(window.location.search), ...changes };
    const address = addressOf(place);
    const typing = changes.name !== undefined;
    window.history[typing ? 'replaceState' : 'pushState'](null, '', address);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, []);
  return [placeOf(search), go];
}

/** The address of a place. */
export function addressOf({ asOf, name, id }: Place): string {
  const parameters = new URLSearchParams({ asOf });
  if (name !== '') parameters.set('name', name);
  if (id !== null) parameters.set('id', id);
  return `?${parameters}`;
}

function placeOf(search: string): Place {
  const parameters = new URLSearchParams(search);
  return {
    asOf: dayOf(parameters.get('asOf')) ?? today(),
    name: parameters.get('name') ?? '',
    id: parameters.get('id'),
  };
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('popstate', changed);
  return () => window.removeEventListener('popstate', changed);
}
