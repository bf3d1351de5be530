import type { RelationAttributes, ThingAttributes } from './attributes.ts';
import { mixed, type Palette } from './palette.ts';

/** What stands out in the picture. */
export interface Emphasis {
  readonly center: string | null;
  readonly selected: string | null;
  /** The thing that is pointed at in the list beside the picture. */
  readonly pointed: string | null;
  /** Things and relationships of a connection; everything else steps back while there is one. */
  readonly path: {
    readonly things: ReadonlySet<string>;
    readonly relations: ReadonlySet<string>;
  } | null;
}

/** By what the look of things and relationships is decided. */
export interface Look {
  readonly emphasis: Emphasis;
  /** The thing under the pointer. */
  readonly hovered: string | null;
  /** The thing that is pointed at, in the picture or the list, and what is next to it. */
  readonly neighbors: ReadonlySet<string>;
  readonly palette: Palette;
}

const FADED = 0.78;

/** A thing as it is drawn at the moment. */
export function drawnThing(node: string, attributes: ThingAttributes, look: Look) {
  const { kind } = attributes;
  const { emphasis, neighbors, palette } = look;
  const { center, selected, pointed, path } = emphasis;
  const { background, colorOf } = palette;
  const faded = isFaded(node, look);
  const standsOut = node === center || node === selected || node === pointed;
  return {
    ...attributes,
    size: attributes.size * (node === center ? 1.35 : 1),
    color: faded ? mixed(colorOf(kind), background, FADED) : colorOf(kind),
    ground: background,
    label: faded ? '' : attributes.label,
    forceLabel: !faded && (standsOut || path !== null || neighbors.has(node)),
    highlighted: node === selected || node === pointed,
    // A mark for many is large: it lies beneath, so that it covers none.
    zIndex: standsOut ? 3 : faded || attributes.stands > 1 ? 0 : 1,
  };
}

/** A relationship as it is drawn at the moment, by the things at its ends. */
export function drawnRelation(
  edge: string,
  [from, to]: readonly [string, string],
  { type, stands }: RelationAttributes,
  { emphasis, hovered, palette }: Look,
) {
  const { background, edge: color, link } = palette;
  const { path, selected, pointed } = emphasis;
  const subject = hovered ?? pointed;
  const isOnPath = path?.relations.has(edge) === true;
  const standsOut =
    subject === null
      ? path === null && (from === selected || to === selected)
      : from === subject || to === subject;
  const faded = subject === null ? path !== null && !isOnPath : !standsOut;
  return {
    type,
    size: (isOnPath ? 3.5 : standsOut ? 2 : 1.25) + Math.min(4, Math.log2(stands)),
    color: isOnPath ? link : faded ? mixed(color, background, FADED) : color,
    zIndex: isOnPath ? 2 : standsOut ? 1 : 0,
  };
}

/** Whether a thing steps back because others stand out. */
function isFaded(node: string, { emphasis: { path }, neighbors }: Look): boolean {
  if (neighbors.size > 0) return !neighbors.has(node);
  return path !== null && !path.things.has(node);
}
