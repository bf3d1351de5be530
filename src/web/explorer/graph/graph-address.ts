import type { Parameters } from '../address/address.ts';
import { type TypeName, typeOfId } from '../parts/thing-types.ts';
import { STEPS } from '../path/steps.ts';
import { type EdgeKind, isEdgeKind } from './edge-words.ts';

/** How much of what a kind of relationship leads to is in the picture. */
export type Extent =
  /** The first ones by name. */
  | 'first'
  /** Those that lie in a district as one mark for each district. */
  | 'districts'
  /** All of them. */
  | 'all';

/** A thing from which the picture goes on along one kind of relationship. */
export interface Expansion {
  readonly id: string;
  readonly kind: EdgeKind;
  /** Whether along the direction in which the kind is stated, or against it. */
  readonly outward: boolean;
  readonly extent: Extent;
}

/** What the address of the graph says. */
export interface GraphState {
  /** The thing in the middle; null before one was chosen. */
  readonly center: string | null;
  /** How many steps the picture goes out from it at first. */
  readonly depth: number;
  /** How much of what these steps reach is in the picture. */
  readonly extent: Extent;
  /** Names of types, kinds of relationship and statuses that are hidden. */
  readonly hidden: ReadonlySet<string>;
  readonly expansions: readonly Expansion[];
  /** Districts whose things are shown singly where others are put together. */
  readonly opened: readonly string[];
  /** The thing that is looked at; without a choice, that in the middle. */
  readonly selected: string | null;
  /** The ends of a connection that is looked for. */
  readonly from: string | null;
  readonly to: string | null;
  /** How many steps that may have. */
  readonly steps: number;
  /** Which of the shortest ones is in the picture, from 1 on. */
  readonly way: number;
  readonly asTable: boolean;
}

/** Steps that the picture may go out at first. */
export const DEPTHS = [1, 2, 3] as const;

/** How many of the shortest connections the document asks for. */
const PATHS = 10;

const extents: readonly Extent[] = ['first', 'districts', 'all'];

/** Between entries of a list; neither ids nor names have one, and no browser encodes it. */
const BETWEEN = '.';
const WITHIN = ':';
const BUNDLE = 'in/';

/** What the address says, as far as it can be used; the rest is passed over. */
export function graphState(query: URLSearchParams): GraphState {
  const thing = (name: string) => {
    const id = query.get(name);
    return id !== null && isThingId(id) ? id : null;
  };
  const depth = Number(query.get('depth'));
  const center = thing('center');
  return {
    center,
    depth: DEPTHS.find((known) => known === depth) ?? 1,
    extent: extents.find((known) => known === query.get('extent')) ?? 'first',
    hidden: new Set(entries(query.get('hide'))),
    expansions: entries(query.get('expand')).flatMap(expansionOf),
    opened: entries(query.get('open')).filter(isThingId),
    selected: selectedOf(query.get('selected')) ?? center,
    from: thing('from'),
    to: thing('to'),
    steps: wholeOf(query.get('steps'), STEPS.most) ?? STEPS.inGraph,
    way: wholeOf(query.get('way'), PATHS) ?? 1,
    asTable: query.get('view') === 'table',
  };
}

/** A whole number from 1 to the greatest allowed; null for everything else. */
function wholeOf(text: string | null, most: number): number | null {
  const number = Number(text);
  return Number.isInteger(number) && number >= 1 && number <= most ? number : null;
}

/** Parameters that make the address say this; null takes one away. */
export function hiddenParameters(hidden: ReadonlySet<string>): Parameters {
  return { hide: [...hidden].toSorted().join(BETWEEN) || null };
}

/** Parameters that make the address say from where the picture goes on. */
export function expansionParameters(expansions: readonly Expansion[]): Parameters {
  const written = expansions.map(({ id, kind, outward, extent }) =>
    [id, kind, outward ? 'out' : 'in', ...(extent === 'first' ? [] : [extent])].join(WITHIN),
  );
  return { expand: written.join(BETWEEN) || null };
}

/** Parameters that make the address say which districts are shown singly. */
export function openedParameters(opened: readonly string[]): Parameters {
  return { open: [...opened].toSorted().join(BETWEEN) || null };
}

/** Whether two expansions go the same way from the same thing, to whatever extent. */
export function isSameWay(a: Way, b: Way): boolean {
  return a.id === b.id && a.kind === b.kind && a.outward === b.outward;
}

/** The id of the mark that stands for the municipalities of a district. */
export function bundleId(district: string): string {
  return `${BUNDLE}${district}`;
}

/** Whether an id is that of a mark that stands for several things. */
export function isBundleId(id: string): boolean {
  return id.startsWith(BUNDLE);
}

/** One kind of relationship at a thing, in one direction. */
export type Way = Pick<Expansion, 'id' | 'kind' | 'outward'>;

/** The mark of a district's things can be looked at, too. */
function selectedOf(text: string | null): string | null {
  return text !== null && isThingId(text.replace(BUNDLE, '')) ? text : null;
}

function entries(text: string | null): string[] {
  return text === null ? [] : text.split(BETWEEN).filter((entry) => entry !== '');
}

function expansionOf(entry: string): Expansion[] {
  const [id = '', kind = '', direction, extent = 'first'] = entry.split(WITHIN);
  if (!isThingId(id) || !isEdgeKind(kind) || !isExtent(extent)) return [];
  return direction === 'out' || direction === 'in'
    ? [{ id, kind, outward: direction === 'out', extent }]
    : [];
}

function isExtent(text: string): text is Extent {
  return extents.some((known) => known === text);
}

/** Types of nodes that are no things: they state or describe, and no relationship leads to them. */
const NO_THINGS: ReadonlySet<TypeName> = new Set<TypeName>([
  'Source',
  'Evidence',
  'Observation',
  'EligibilityRule',
]);

function isThingId(id: string): boolean {
  const type = /^[a-z-]+\/[a-z0-9-]+$/.test(id) ? typeOfId(id) : null;
  return type !== null && !NO_THINGS.has(type);
}
