import { useEffect, useReducer, useState } from 'preact/hooks';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import address from './boundaries/hessen-gemeinden.topo.json?url';

/** A municipality, district or the state as it lies in the file; the id is its official key. */
export type Shape = Polygon | MultiPolygon;

/**
 * Outlines in Hesse: `gemeinden` of today, the `vorgaenger` that merged since 2016 and the `land`
 * itself. Degrees of WGS 84.
 */
export type Boundaries = Topology<{
  readonly gemeinden: GeometryCollection;
  readonly vorgaenger: GeometryCollection;
  readonly land: GeometryCollection;
}>;

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
