import { useRef } from 'preact/hooks';
import { useAddress } from '../address/use-address.ts';
import { useWords } from '../words/define-words.ts';
import { Areas } from './areas.tsx';
import { type Geography, nextInDirection, PICTURE } from './geography.ts';
import { mapWords } from './map-words.ts';
import type { MapContent, Mapped } from './mapped.ts';
import { placedNames } from './placed-names.ts';
import { usePointed, useSetPointed } from './pointing.tsx';

interface Props {
  readonly content: MapContent;
  readonly geography: Geography;
  readonly chosen: ReadonlySet<string>;
  /** Keys of the territories that take part as a whole. */
  readonly whole: readonly string[];
}

const directions: { readonly [key: string]: readonly [number, number] } = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};
/** More names than these would cover each other. */
const MOST_NAMES = 12;

/**
 * The municipalities as links in a picture. One of them is in the order of the tab key; the arrow keys
 * lead on from there to what lies next.
 */
export function HesseMap({ content, geography, chosen, whole }: Props) {
  const words = useWords(mapWords);
  const frame = useRef<HTMLElement>(null);
  const { go } = useAddress();
  const point = useSetPointed();
  const at = (target: EventTarget | null) => {
    const key = linkAt(target)?.getAttribute('data-key');
    return content.municipalities.find((each) => each.key === key) ?? null;
  };
  const move = (event: KeyboardEvent) => {
    const direction = directions[event.key];
    const from = geography.areas.get(at(event.target)?.key ?? '');
    if (direction === undefined || from === undefined || isModified(event)) return;
    event.preventDefault();
    const open = content.municipalities.flatMap((each) => {
      const area = geography.areas.get(each.key);
      return area === undefined || !chosen.has(each.class) ? [] : [area];
    });
    const next = nextInDirection(open, from, direction);
    frame.current?.querySelector<SVGAElement>(`a[data-key="${next?.key}"]`)?.focus();
  };
  const follow = (event: MouseEvent) => {
    const href = linkAt(event.target)?.getAttribute('href') ?? null;
    if (href === null || event.button !== 0 || isModified(event)) return;
    event.preventDefault();
    go(href);
  };
  return (
    <>
      <a class="map-skip" href="#districts">
        {words.toTable}
      </a>
      {/* Not on the picture itself, which a listener of the focus would put in the order of the tab key. */}
      <nav
        ref={frame}
        aria-label={words.picture}
        onKeyDown={move}
        onPointerMove={({ target }) => point(at(target))}
        onPointerLeave={() => point(null)}
        onFocusIn={({ target }) => {
          keepPlace(frame.current, linkAt(target));
          point(at(target));
        }}
        onFocusOut={() => point(null)}
        onClick={follow}
      >
        <svg class="hesse" viewBox={`0 0 ${PICTURE.width} ${PICTURE.height}`} role="presentation">
          <Hatches />
          <path class="hesse-beneath" d={geography.state} />
          <path fill="url(#hatch-none)" d={geography.state} />
          <Areas content={content} geography={geography} chosen={chosen} />
          <path class="hesse-borders" d={geography.borders} />
          {whole.map((key) => (
            <path key={key} class="hesse-whole" d={geography.outlineOf(key)} />
          ))}
          <Names content={content} geography={geography} chosen={chosen} />
        </svg>
      </nav>
    </>
  );
}

/** The names of those that sources name, as far as there is room, and what the reader points at. */
function Names({ content, geography, chosen }: Omit<Props, 'whole'>) {
  const pointed = usePointed();
  const eastOf = ({ key }: Mapped) => geography.areas.get(key)?.middle[0] ?? 0;
  const fromEast = (a: Mapped, b: Mapped) => eastOf(b) - eastOf(a);
  const named = chosen.has('named')
    ? content.municipalities.filter((each) => each.class === 'named').toSorted(fromEast)
    : [];
  const others = named.length <= MOST_NAMES ? named.filter(({ id }) => id !== pointed?.id) : [];
  return (
    <>
      {pointed !== null && (
        <path class="hesse-pointed" d={geography.areas.get(pointed.key)?.path ?? ''} />
      )}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can have the focus */}
      <g class="hesse-names" aria-hidden="true">
        {placedNames([...(pointed === null ? [] : [pointed]), ...others], geography).map(
          ({ key, name, ...place }) => (
            <text key={key} {...place}>
              {name}
            </text>
          ),
        )}
      </g>
    </>
  );
}

/** Hatches: of areas that belong to no municipality, of what is planned, and of what is not recorded. */
function Hatches() {
  return (
    <defs>
      {(['free', 'planned', 'none'] as const).map((name) => (
        <pattern
          key={name}
          id={`hatch-${name}`}
          class={`hatch hatch-${name}`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform={name === 'none' ? 'rotate(-45)' : 'rotate(45)'}
        >
          <line x1="0" y1="0" x2="0" y2="6" />
        </pattern>
      ))}
    </defs>
  );
}

/** Makes a link the one that the tab key comes back to. */
function keepPlace(frame: HTMLElement | null, link: Element | null): void {
  if (link === null) return;
  frame?.querySelector('svg a[tabindex="0"]')?.setAttribute('tabindex', '-1');
  link.setAttribute('tabindex', '0');
}

function linkAt(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('a[data-key]') : null;
}

function isModified({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent | MouseEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}
