import { type SankeyLink, type SankeyNode, sankey, sankeyJustify } from 'd3-sankey';
import type { Band, FlowPicture, Station } from './flow-picture.ts';

/** A fund or body with its place in the picture. */
export type LaidStation = SankeyNode<Station, Band>;

/** A band with its ends. */
export type LaidBand = Omit<SankeyLink<Station, Band>, 'source' | 'target'> & {
  readonly source: LaidStation;
  readonly target: LaidStation;
};

/** The picture with the places of everything in it, in pixels. */
export interface SankeyLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly LaidStation[];
  readonly links: readonly LaidBand[];
  /** Letters of a name for which there is room on a band, beside its amount. */
  readonly lettersWithin: number;
  /** The same beside the last stations, where no band begins. */
  readonly lettersBeside: number;
}

const WIDEST = 1_344;
/** A station's width, and the height of each with its distance to the next. */
const STATION = 14;
const ROW = 52;
const LEAST_HEIGHT = 220;
const MARGIN = 16;
const PADDING = 26;
/** Room for the names beside the last stations, on a narrow screen and a wide one. */
const NAMES = [180, 250] as const;
const NARROW = 900;
/** A band is at least this long, so that a name and an amount have room on it. */
const BAND = 248;
const AMOUNT = 104;
const LETTER = 7.8;

/**
 * Lays out money as bands from left to right: as wide as there is room, and wider where names and amounts
 * would cover each other.
 *
 * @param available Room from left to right, in pixels
 */
export function sankeyLayout({ stations, bands }: FlowPicture, available: number): SankeyLayout {
  const steps = longestWay(bands);
  const names = NAMES[available < NARROW ? 0 : 1];
  const least = names + steps * (BAND + STATION) + STATION;
  const width = Math.max(least, Math.min(available, WIDEST));
  const height = Math.max(LEAST_HEIGHT, stations.length * ROW);
  const { nodes, links } = sankey<Station, Band>()
    .nodeId(({ key }) => key)
    .nodeAlign(sankeyJustify)
    .nodeWidth(STATION)
    .nodePadding(PADDING)
    .extent([
      [1, MARGIN],
      [width - names, height - MARGIN],
    ])({
    nodes: stations.map((station) => ({ ...station })),
    links: bands.map((band) => ({ ...band })),
  });
  const band = (width - names - STATION) / Math.max(steps, 1) - STATION;
  return {
    width,
    height,
    nodes,
    links: links.filter(isLaid),
    lettersWithin: Math.floor((band - AMOUNT) / LETTER),
    lettersBeside: Math.floor((names - STATION) / LETTER),
  };
}

function isLaid(link: SankeyLink<Station, Band>): link is LaidBand & SankeyLink<Station, Band> {
  return typeof link.source === 'object' && typeof link.target === 'object';
}

/** How many bands lie one after the other at most; they must not lead in a circle. */
function longestWay(bands: FlowPicture['bands']): number {
  const known = new Map<string, number>();
  const from = (key: string): number => {
    const found =
      known.get(key) ??
      Math.max(
        0,
        ...bands.filter(({ source }) => source === key).map(({ target }) => 1 + from(target)),
      );
    known.set(key, found);
    return found;
  };
  return Math.max(0, ...bands.map(({ source }) => from(source)));
}

const MOST_LINES = 3;

/** A name in lines of so many letters, as far as its words allow; the last one says that it goes on. */
export function linesOf(name: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const [shown, last] = [lines.slice(0, MOST_LINES), lines[MOST_LINES - 1]];
  return lines.length <= MOST_LINES || last === undefined
    ? shown
    : [...shown.slice(0, -1), `${last.replace(/[\s,–-]+$/, '')}…`];
}
