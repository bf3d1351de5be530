import { geoPath } from 'd3-geo';
import type { Feature } from 'geojson';
import { bbox, feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/**
 * Outlines in Hesse: `gemeinden` of today, the `vorgaenger` that merged since 2016 and the `land`
 * itself. Degrees of WGS 84.
 */
export type Boundaries = Topology<{
  readonly gemeinden: GeometryCollection;
  readonly vorgaenger: GeometryCollection;
  readonly land: GeometryCollection;
}>;

/** The picture, in its own units. */
export const PICTURE = { width: 560, height: 800 } as const;
const MARGIN = 6;
/** At this latitude, in the middle of Hesse, a degree of longitude has the length that is drawn. */
const MIDDLE = 50.6;

/** A municipality of the day as it is drawn. */
export interface Area {
  /** Official key of the shape. */
  readonly key: string;
  /** Path of its outline. */
  readonly path: string;
  /** A point at its middle, in units of the picture. */
  readonly middle: readonly [x: number, y: number];
}

/** The picture of a day: what is drawn, and what cannot be. */
export interface Geography {
  readonly areas: ReadonlyMap<string, Area>;
  /** Keys of the day for which there is no outline. */
  readonly withoutShape: readonly string[];
  /** Whether somewhere in the state no municipality of the day is known. */
  readonly hasGaps: boolean;
  /** The state, which lies beneath: where it shows, no municipality of the day is known. */
  readonly state: string;
  /** Lines between territories and around the state. */
  readonly borders: string;
  /** The outline of the areas of a territory together. */
  outlineOf(territory: string): string;
}

/**
 * Draws the municipalities of a day. Those that merged since lie above the ones that they became, so
 * that the map of an earlier day has its outlines.
 *
 * @param territories Of each municipality of the day, by official key: the district that it belongs
 *   to on that day, or itself
 */
export function geographyOf(
  boundaries: Boundaries,
  territories: ReadonlyMap<string, string>,
): Geography {
  const drawn = inPicture(boundaries);
  const { gemeinden, vorgaenger, land } = drawn.objects;
  const draw = geoPath().digits(1);
  const areas = new Map<string, Area>();
  for (const { id, ...shape } of [
    ...featuresOf(drawn, gemeinden),
    ...featuresOf(drawn, vorgaenger),
  ]) {
    const key = String(id);
    if (areas.has(key) || !territories.has(key)) continue;
    areas.set(key, { key, path: draw(shape) ?? '', middle: draw.centroid(shape) });
  }
  const territoryOf = (shape: { readonly id?: string | number | undefined }) =>
    territories.get(String(shape.id)) ?? null;
  const lines = (isLine: (a: string | null, b: string | null, outer: boolean) => boolean) =>
    draw(mesh(drawn, gemeinden, (a, b) => isLine(territoryOf(a), territoryOf(b), a === b))) ?? '';
  return {
    areas,
    hasGaps: gemeinden.geometries.some(({ id }) => {
      const districtKey = String(id).slice(0, 5);
      const merged = vorgaenger.geometries.filter((each) =>
        String(each.id).startsWith(districtKey),
      );
      return !areas.has(String(id)) && !merged.every((each) => areas.has(String(each.id)));
    }),
    withoutShape: [...territories.keys()].filter((key) => !areas.has(key)),
    state: draw(feature(drawn, land)) ?? '',
    borders: lines((a, b, outer) => outer || a !== b),
    outlineOf: (territory) =>
      lines((a, b, outer) => (outer ? a === territory : a !== b && [a, b].includes(territory))),
  };
}

/** The file in units of the picture: north above, and a degree of longitude as long as it is there. */
function inPicture(boundaries: Boundaries): Boundaries {
  const { transform } = boundaries;
  if (transform === undefined) throw new Error('The boundaries are not quantized.');
  const [west, south, east, north] = bbox(boundaries);
  const shortened = Math.cos((MIDDLE * Math.PI) / 180);
  const [width, height] = [PICTURE.width - 2 * MARGIN, PICTURE.height - 2 * MARGIN];
  const down = Math.min(width / ((east - west) * shortened), height / (north - south));
  const along = down * shortened;
  const { scale, translate } = transform;
  return {
    ...boundaries,
    transform: {
      scale: [scale[0] * along, -scale[1] * down],
      translate: [
        PICTURE.width / 2 + (translate[0] - (west + east) / 2) * along,
        PICTURE.height / 2 - (translate[1] - (south + north) / 2) * down,
      ],
    },
  };
}

function featuresOf(boundaries: Boundaries, collection: GeometryCollection): Feature[] {
  return feature(boundaries, collection).features;
}

/** The area that lies next in a direction: near, and rather straight ahead than aside. */
export function nextInDirection(
  areas: Iterable<Area>,
  from: Area,
  direction: readonly [x: number, y: number],
): Area | null {
  let [best, least]: [Area | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const area of areas) {
    const [x, y] = [area.middle[0] - from.middle[0], area.middle[1] - from.middle[1]];
    const ahead = x * direction[0] + y * direction[1];
    const aside = Math.abs(x * direction[1] - y * direction[0]);
    const distance = ahead + 2 * aside;
    if (ahead <= 0 || distance >= least) continue;
    [best, least] = [area, distance];
  }
  return best;
}
