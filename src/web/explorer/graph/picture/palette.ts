import { groupOfType, type TypeGroup, type TypeName } from '../../parts/thing-types.ts';

/** The colors of the page as the picture needs them. */
export interface Palette {
  readonly background: string;
  readonly text: string;
  readonly muted: string;
  readonly edge: string;
  readonly line: string;
  readonly link: string;
  readonly font: string;
  colorOf(type: TypeName): string;
}

/** The colors that hold at an element, in the theme of the moment. */
export function paletteAt(element: Element): Palette {
  const style = getComputedStyle(element);
  const color = (name: string) => style.getPropertyValue(name).trim();
  const groups = new Map<TypeGroup, string>();
  return {
    background: color('--background'),
    text: color('--text'),
    muted: color('--muted'),
    edge: color('--edge'),
    line: color('--line'),
    link: color('--link'),
    font: style.fontFamily,
    colorOf: (type) => {
      const group = groupOfType[type];
      const known = groups.get(group) ?? color(`--${group}`);
      groups.set(group, known);
      return known;
    },
  };
}

/** A color of three or six hexadecimal digits mixed with another, by a part from 0 to 1 of the other. */
export function mixed(color: string, other: string, part: number): string {
  const others = channelsOf(other);
  const channels = channelsOf(color).map((channel, place) =>
    Math.round(channel * (1 - part) + (others[place] ?? 0) * part),
  );
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Red, green and blue from 0 to 255. */
function channelsOf(color: string): number[] {
  const digits = color.length === 4 ? [...color.slice(1)].map((digit) => digit + digit) : null;
  const pairs = digits ?? [1, 3, 5].map((start) => color.slice(start, start + 2));
  return pairs.map((pair) => Number.parseInt(pair, 16));
}

/** Calls back whenever the theme changes, by the reader's choice or the system's; returns how to end that. */
export function onThemeChange(callback: () => void): () => void {
  const observer = new MutationObserver(callback);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const system = matchMedia('(prefers-color-scheme: dark)');
  // Paper has the light theme.
  const paper = matchMedia('print');
  system.addEventListener('change', callback);
  paper.addEventListener('change', callback);
  return () => {
    observer.disconnect();
    system.removeEventListener('change', callback);
    paper.removeEventListener('change', callback);
  };
}
