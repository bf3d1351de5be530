import { LoadedPart } from '../layout/loaded-part.tsx';
import type { LinkedNode } from '../parts/thing-link.tsx';

const load = () => import('../map/place-map.tsx').then((module) => module.PlaceMap);

/** A small map of where a thing is; the page is whole without it, and says the same in words. */
export function Places({ places }: { readonly places: readonly LinkedNode[] }) {
  return places.length === 0 ? null : <LoadedPart load={load} props={{ places }} />;
}
