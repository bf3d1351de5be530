import { useWords } from '../../words/define-words.ts';
import { graphWords } from '../graph-words.ts';
import type { Drawing } from './drawing.ts';

type Move = 'zoomIn' | 'zoomOut' | 'fit' | 'left' | 'right' | 'up' | 'down';

const signs: { readonly [Name in Move]: string } = {
  zoomIn: 'M8 3v10M3 8h10',
  zoomOut: 'M3 8h10',
  fit: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3',
  left: 'M9.5 3.5 5 8l4.5 4.5',
  right: 'M6.5 3.5 11 8l-4.5 4.5',
  up: 'M3.5 9.5 8 5l4.5 4.5',
  down: 'M3.5 6.5 8 11l4.5-4.5',
};

/** What dragging and the wheel do, as buttons. */
export function CameraButtons({ drawing }: { readonly drawing: Drawing }) {
  const words = useWords(graphWords);
  const button = (name: Move, act: () => void) => (
    <button
      type="button"
      class="camera-button"
      aria-label={words[name]}
      title={words[name]}
      onClick={act}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={signs[name]} fill="none" stroke="currentColor" stroke-width="1.6" />
      </svg>
    </button>
  );
  return (
    <fieldset class="camera">
      <legend class="visually-hidden">{words.move}</legend>
      {button('zoomIn', () => drawing.zoomIn())}
      {button('zoomOut', () => drawing.zoomOut())}
      {button('fit', () => drawing.fit())}
      {button('up', () => drawing.pan(0, 1))}
      {button('down', () => drawing.pan(0, -1))}
      {button('left', () => drawing.pan(-1, 0))}
      {button('right', () => drawing.pan(1, 0))}
    </fieldset>
  );
}
