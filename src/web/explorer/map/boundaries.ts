import { useEffect, useReducer, useState } from 'preact/hooks';
import address from './boundaries/hessen-gemeinden.topo.json?url';
import type { Boundaries } from './geography.ts';

/** Whether the boundaries have come. */
export type BoundariesState =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly retry: () => void }
  | { readonly state: 'there'; readonly boundaries: Boundaries };

let kept: Promise<Boundaries> | null = null;

/** The boundaries, which are fetched once for the page from the explorer's own server. */
export function useBoundaries(): BoundariesState {
  const [attempt, retry] = useReducer((count: number) => count + 1, 0);
  const [state, setState] = useState<BoundariesState>({ state: 'loading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is another fetch
  useEffect(() => {
    let wanted = true;
    const say = (next: BoundariesState) => {
      if (wanted) setState(next);
    };
    say({ state: 'loading' });
    kept ??= load();
    kept.then(
      (boundaries) => say({ state: 'there', boundaries }),
      () => {
        kept = null;
        say({ state: 'failed', retry: () => retry(undefined) });
      },
    );
    return () => {
      wanted = false;
    };
  }, [attempt]);
  return state;
}

async function load(): Promise<Boundaries> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The boundaries came with status ${response.status}.`);
  return (await response.json()) as Boundaries;
}
