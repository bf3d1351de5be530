import {
  type SankeyLink,
  type SankeyNode,
  sankey,
  sankeyJustify,
  sankeyLinkHorizontal,
} from 'd3-sankey';
import { useMemo } from 'preact/hooks';
import { pathOf } from '../address/address.ts';
import { useAddress } from '../address/use-address.ts';
import { groupOfType, isTypeName } from '../parts/thing-types.ts';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import type { Kind } from './chains.ts';
import type { Band, FlowPicture, Station } from './flow-picture.ts';
import { moneyWords } from './money-words.ts';

const WIDTH = 1120;
const LABEL = 250;
const COLUMN = 14;

interface Props {
  readonly picture: FlowPicture;
  readonly kind: Kind;
  readonly currency: string;
}

/** Money as bands from left to right, as wide as the amounts; it must not be cyclic. */
export function SankeyPicture({ picture, kind, currency }: Props) {
  const words = useWords(moneyWords);
  const layout = useMemo(() => layoutOf(picture), [picture]);
  const line = sankeyLinkHorizontal();
  return (
    <figure class="sankey-figure">
      <section
        class="sankey-scroll"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must reach it to scroll it aside
        tabIndex={0}
        aria-label={words.picture(words.kinds[kind])}
      >
        <svg class="sankey" viewBox={`0 0 ${WIDTH} ${layout.height}`} aria-hidden="true">
          <defs>
            <pattern
              id="hatch-unknown"
              width="8"
              height="8"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <line class="sankey-hatch" x1="0" y1="0" x2="0" y2="8" />
            </pattern>
          </defs>
          {layout.links.map((link) => (
            <BandShape
              key={`${link.source.key} ${link.index}`}
              link={link}
              kind={kind}
              d={line(link) ?? ''}
            />
          ))}
          {layout.links.map((link) => (
            <BandAmount key={`${link.source.key} ${link.index}`} link={link} currency={currency} />
          ))}
          {layout.nodes.map((station) => (
            <StationShape key={station.key} station={station} />
          ))}
        </svg>
      </section>
      <figcaption class="sankey-legend muted">
        <span>
          <span class={kind === 'CEILING' ? 'band-sign band-ceiling' : 'band-sign band-known'} />
          {kind === 'CEILING' ? words.ceilingBand : words.knownBand}
        </span>
        <span>
          <span class="band-sign band-unknown" />
          {words.unknownBand}
        </span>
      </figcaption>
    </figure>
  );
}

type LaidStation = SankeyNode<Station, Band>;
type LaidBand = Omit<SankeyLink<Station, Band>, 'source' | 'target'> & {
  readonly source: LaidStation;
  readonly target: LaidStation;
};

function layoutOf({ stations, bands }: FlowPicture) {
  const height = Math.max(220, stations.length * 52);
  const { nodes, links } = sankey<Station, Band>()
    .nodeId(({ key }) => key)
    .nodeAlign(sankeyJustify)
    .nodeWidth(COLUMN)
    .nodePadding(26)
    .extent([
      [1, 16],
      [WIDTH - LABEL, height - 16],
    ])({
    nodes: stations.map((station) => ({ ...station })),
    links: bands.map((band) => ({ ...band })),
  });
  return { height, nodes, links: links.filter(isLaid) };
}

function isLaid(link: SankeyLink<Station, Band>): link is LaidBand & SankeyLink<Station, Band> {
  return typeof link.source === 'object' && typeof link.target === 'object';
}

function BandShape({
  link,
  kind,
  d,
}: {
  readonly link: LaidBand;
  readonly kind: Kind;
  readonly d: string;
}) {
  const { x1 = 0 } = link.source;
  const { x0 = 0 } = link.target;
  const half = Math.max(link.width ?? 0, 3) / 2;
  if (link.amount === null || kind === 'CEILING') {
    const [y0, y1, middle] = [link.y0 ?? 0, link.y1 ?? 0, (x1 + x0) / 2];
    const outline = `M${x1},${y0 - half}C${middle},${y0 - half} ${middle},${y1 - half} ${x0},${y1 - half}V${y1 + half}C${middle},${y1 + half} ${middle},${y0 + half} ${x1},${y0 + half}Z`;
    return link.amount === null ? (
      <path class="band band-unknown" d={outline} fill="url(#hatch-unknown)" />
    ) : (
      <path class="band band-ceiling" d={outline} />
    );
  }
  return (
    <path
      class={`band band-line${link.grant === null ? ' band-rest' : ''}`}
      d={d}
      stroke-width={half * 2}
    />
  );
}

function BandAmount({ link, currency }: { readonly link: LaidBand; readonly currency: string }) {
  const words = useWords(moneyWords);
  const format = useFormat();
  const { x0 = 0 } = link.target;
  return (
    <text class="band-amount" x={x0 - 8} y={(link.y1 ?? 0) + 4} text-anchor="end">
      {link.amount === null ? words.unknown : format.money({ amount: link.amount, currency })}
    </text>
  );
}

function StationShape({ station }: { readonly station: LaidStation }) {
  const words = useWords(moneyWords);
  const { href, go } = useAddress();
  const { x0 = 0, x1 = 0, y0 = 0, y1 = 0, node } = station;
  const group =
    node !== null && isTypeName(node.__typename) ? groupOfType[node.__typename] : 'topic';
  const name = node?.name ?? (station.key === 'rest' ? words.rest : words.noSource);
  const lines = linesOf(name);
  const text = (
    <>
      <rect
        class={`mark-${group}`}
        fill="currentColor"
        x={x0}
        y={y0}
        width={x1 - x0}
        height={Math.max(y1 - y0, 3)}
      />
      <text x={x1 + 8} y={(y0 + y1) / 2 + 5 - (lines.length - 1) * 9}>
        {lines.map((line, place) => (
          <tspan key={line} x={x1 + 8} dy={place === 0 ? 0 : 18}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
  if (node === null) return <g class="station">{text}</g>;
  return (
    <a
      class="station"
      href={href(pathOf(node.id))}
      tabindex={-1}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        go(href(pathOf(node.id)));
      }}
    >
      {text}
    </a>
  );
}

/** A name in lines of about the width that there is for it. */
function linesOf(name: string): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 30)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.slice(0, 3);
}
