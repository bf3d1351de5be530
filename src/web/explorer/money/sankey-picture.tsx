import { sankeyLinkHorizontal } from 'd3-sankey';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { pathOf } from '../address/address.ts';
import { useAddress } from '../address/use-address.ts';
import { groupOfType, isTypeName } from '../parts/thing-types.ts';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import type { Kind } from './chains.ts';
import type { FlowPicture } from './flow-picture.ts';
import { moneyWords } from './money-words.ts';
import { type LaidBand, type LaidStation, linesOf, sankeyLayout } from './sankey-layout.ts';

interface Props {
  readonly picture: FlowPicture;
  readonly kind: Kind;
  readonly currency: string;
}

/** Money as bands from left to right, as wide as the amounts; it must not be cyclic. */
export function SankeyPicture({ picture, kind, currency }: Props) {
  const words = useWords(moneyWords);
  const frame = useRef<HTMLElement>(null);
  const available = useWidth(frame);
  const layout = useMemo(() => sankeyLayout(picture, available), [picture, available]);
  const line = sankeyLinkHorizontal();
  return (
    <figure class="sankey-figure">
      <section
        class="sankey-scroll"
        ref={frame}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must reach it to scroll it aside
        tabIndex={0}
        aria-label={words.picture(words.kinds[kind])}
      >
        <svg
          class="sankey"
          width={layout.width}
          height={layout.height}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          aria-hidden="true"
        >
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
            <StationShape
              key={station.key}
              station={station}
              letters={
                (station.sourceLinks ?? []).length === 0
                  ? layout.lettersBeside
                  : layout.lettersWithin
              }
            />
          ))}
        </svg>
      </section>
      <figcaption class="sankey-legend muted">
        {layout.width > available && <span class="sankey-scroll-hint">{words.scroll}</span>}
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

/** The width of an element, also when it changes; at first that of most screens. */
function useWidth(of: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(1_120);
  useEffect(() => {
    if (of.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(of.current);
    return () => observer.disconnect();
  }, [of]);
  return width;
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

interface StationProps {
  readonly station: LaidStation;
  /** How many letters of its name have room in a line. */
  readonly letters: number;
}

function StationShape({ station, letters }: StationProps) {
  const words = useWords(moneyWords);
  const { href, go } = useAddress();
  const { x0 = 0, x1 = 0, y0 = 0, y1 = 0, node } = station;
  const group =
    node !== null && isTypeName(node.__typename) ? groupOfType[node.__typename] : 'topic';
  const name = node?.name ?? (station.key === 'rest' ? words.rest : words.noSource);
  const lines = linesOf(name, letters);
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
