import type { TypeGroup } from './thing-types.ts';

/** An outline; its measure reaches from the middle to the side, of a hexagon and diamond to the corner. */
export type Outline = 'circle' | 'square' | 'hexagon' | 'diamond' | 'triangle';

/** A shape in a box of 16 units: an outline, in it perhaps a hole of the same form, in that a core. */
export interface TypeShape {
  readonly outline: Outline;
  readonly outer: number;
  /** 0 for none. */
  readonly hole: number;
  /** 0 for none. */
  readonly core: number;
}

/** The shape of each group, for marks beside words and for the picture of the graph alike. */
export const typeShapes: { readonly [Group in TypeGroup]: TypeShape } = {
  person: { outline: 'circle', outer: 6, hole: 0, core: 0 },
  authority: { outline: 'square', outer: 5.5, hole: 0, core: 0 },
  centre: { outline: 'square', outer: 6.5, hole: 3.8, core: 2 },
  body: { outline: 'square', outer: 6, hole: 3.4, core: 0 },
  place: { outline: 'hexagon', outer: 7, hole: 0, core: 0 },
  project: { outline: 'diamond', outer: 7.2, hole: 0, core: 0 },
  money: { outline: 'circle', outer: 6.5, hole: 4, core: 2 },
  event: { outline: 'triangle', outer: 6.5, hole: 0, core: 0 },
  topic: { outline: 'circle', outer: 4, hole: 0, core: 0 },
};

const MIDDLE = 8;

/** A shape as a path of SVG in a box of 16 units, to be filled by the even-odd rule. */
export function shapePath({ outline, outer, hole, core }: TypeShape): string {
  return [outer, hole, core]
    .filter((measure) => measure > 0)
    .map((measure) => outlines[outline](measure))
    .join(' ');
}

const outlines: { readonly [Name in Outline]: (measure: number) => string } = {
  circle: (r) => `M${MIDDLE} ${MIDDLE - r}a${r} ${r} 0 1 0 0 ${2 * r}a${r} ${r} 0 1 0 0 ${-2 * r}Z`,
  square: (a) => `M${MIDDLE - a} ${MIDDLE - a}h${2 * a}v${2 * a}h${-2 * a}Z`,
  hexagon: (r) =>
    polygon(
      [0, -r],
      [0.866 * r, -r / 2],
      [0.866 * r, r / 2],
      [0, r],
      [-0.866 * r, r / 2],
      [-0.866 * r, -r / 2],
    ),
  diamond: (r) => polygon([0, -r], [r, 0], [0, r], [-r, 0]),
  triangle: (r) => polygon([0, -r], [1.08 * r, 0.92 * r], [-1.08 * r, 0.92 * r]),
};

function polygon(...corners: readonly (readonly [x: number, y: number])[]): string {
  const round = (value: number) => Math.round((MIDDLE + value) * 100) / 100;
  return `M${corners.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`;
}
