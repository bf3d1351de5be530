import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { LinkedNode } from '../parts/thing-link.tsx';

type Map = ComponentType<{ readonly places: readonly LinkedNode[] }>;

/** A small map of where a thing is; its program is loaded beside the page, which is whole without it. */
export function Places({ places }: { readonly places: readonly LinkedNode[] }) {
  const [map, setMap] = useState<{ readonly Map: Map } | null>(null);
  const isWanted = places.length > 0;
  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    import('../map/place-map.tsx').then(
      ({ PlaceMap }) => {
        if (!isGone) setMap({ Map: PlaceMap });
      },
      // Without the map, the page still says in words where the thing is.
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [isWanted]);
  return map === null || !isWanted ? null : <map.Map places={places} />;
}
