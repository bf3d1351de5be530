import { useMemo } from 'preact/hooks';
import { useAddress } from '../address/use-address.ts';
import type { LinkedNode } from '../parts/thing-link.tsx';
import { useWords } from '../words/define-words.ts';
import { useBoundaries } from './boundaries.ts';
import { PICTURE } from './geography.ts';
import { mapWords } from './map-words.ts';
import { keyOf } from './mapped.ts';
import './place-map.css';
import { placeShapes } from './place-shapes.ts';

const RING = 26;

/** Where places lie in Hesse, as a small map; nothing where their outlines are not known or do not come. */
export function PlaceMap({ places }: { readonly places: readonly LinkedNode[] }) {
  const words = useWords(mapWords);
  const { href } = useAddress();
  const boundaries = useBoundaries();
  const keys = places.map(({ id }) => keyOf(id)).join(' ');
  const shapes = useMemo(
    () =>
      boundaries.state === 'there' ? placeShapes(boundaries.boundaries, keys.split(' ')) : null,
    [boundaries, keys],
  );
  if (shapes === null) return null;
  const names = places.map(({ id, name }) => name ?? id).join(', ');
  return (
    <figure class="place-map">
      <svg
        viewBox={`0 0 ${PICTURE.width} ${PICTURE.height}`}
        role="img"
        aria-label={words.placeOf(names)}
      >
        <path class="place-state" d={shapes.state} />
        {shapes.areas.map((path) => (
          <path key={path} class="place-area" d={path} />
        ))}
        <path class="place-borders" d={shapes.borders} />
        {shapes.points.map(([x, y]) => (
          <circle key={`${x} ${y}`} class="place-ring" cx={x} cy={y} r={RING} />
        ))}
      </svg>
      <figcaption>
        <a class="screen-only" href={href('/map')}>
          {words.toMap}
        </a>
        <a class="muted" href="https://www.bkg.bund.de" rel="noreferrer">
          {words.attribution}
        </a>
      </figcaption>
    </figure>
  );
}
