import { type Boundaries, geographyOf } from './geography.ts';

/** Where places lie: drawn in the units of the picture. */
export interface PlaceShapes {
  /** The whole state, and the lines between its districts. */
  readonly state: string;
  readonly borders: string;
  /** The areas of the places. */
  readonly areas: readonly string[];
  /** A point in the middle of each place that is a municipality, which is easily overlooked. */
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** Digits of the official key of a district, with which those of its municipalities begin. */
const DISTRICT_DIGITS = 5;
const MUNICIPALITY_DIGITS = 8;

/**
 * Where places lie in Hesse: by their official keys, with which those of all municipalities in them begin.
 * A municipality that has merged since lies where it lay. Null where none of them has an outline.
 */
export function placeShapes(boundaries: Boundaries, keys: readonly string[]): PlaceShapes | null {
  const { gemeinden, vorgaenger } = boundaries.objects;
  const today = gemeinden.geometries.map(({ id }) => String(id));
  const merged = vorgaenger.geometries
    .map(({ id }) => String(id))
    .filter((id) => keys.includes(id));
  const districts = [...today, ...merged].map(
    (key) => [key, key.slice(0, DISTRICT_DIGITS)] as const,
  );
  const { areas, state, borders } = geographyOf(boundaries, new Map(districts));
  const found = [...areas.values()].filter(({ key }) =>
    keys.some((place) => place !== '' && key.startsWith(place)),
  );
  if (found.length === 0) return null;
  return {
    state,
    borders,
    areas: found.map(({ path }) => path),
    points: found.flatMap(({ key, middle }) =>
      keys.includes(key) && key.length === MUNICIPALITY_DIGITS ? [middle] : [],
    ),
  };
}
