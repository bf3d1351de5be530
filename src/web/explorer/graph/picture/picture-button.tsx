import { useWords } from '../../words/define-words.ts';
import { graphWords } from '../graph-words.ts';

/** What the buttons beneath the picture do. */
export type PictureAct =
  | 'zoomIn'
  | 'zoomOut'
  | 'fit'
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'rearrange';

const signs: { readonly [Name in PictureAct]: string } = {
  zoomIn: 'M8 3v10M3 8h10',
  zoomOut: 'M3 8h10',
  fit: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3',
  left: 'M9.5 3.5 5 8l4.5 4.5',
  right: 'M6.5 3.5 11 8l-4.5 4.5',
  up: 'M3.5 9.5 8 5l4.5 4.5',
  down: 'M3.5 6.5 8 11l4.5-4.5',
  rearrange: 'M13 8a5 5 0 1 1-1.6-3.7M13 2.5v3h-3',
};

/** The four ways in which something can be moved, as steps to the right and downwards. */
export const ways = [
  { name: 'up', x: 0, y: -1 },
  { name: 'down', x: 0, y: 1 },
  { name: 'left', x: -1, y: 0 },
  { name: 'right', x: 1, y: 0 },
] as const;

interface Props {
  readonly name: PictureAct;
  readonly onPress: () => void;
}

/** A button beneath the picture: a sign, and what it does in words. */
export function PictureButton({ name, onPress }: Props) {
  const words = useWords(graphWords);
  return (
    <button
      type="button"
      class="camera-button"
      aria-label={words[name]}
      title={words[name]}
      onClick={onPress}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={signs[name]} fill="none" stroke="currentColor" stroke-width="1.6" />
      </svg>
    </button>
  );
}
