import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../words/define-words.ts';
import type { Shown } from '../filter.ts';
import { graphWords } from '../graph-words.ts';
import type { Emphasis } from './appearance.ts';
import { CameraButtons } from './camera-buttons.tsx';
import type { Drawing } from './drawing.ts';
import { MoveButtons } from './move-buttons.tsx';
import { onThemeChange } from './palette.ts';

interface Props {
  readonly shown: Shown;
  readonly emphasis: Emphasis;
  /** The thing that is looked at. */
  readonly selected: { readonly id: string; readonly name: string };
  /** Gets the drawing, once there is one. */
  readonly held: { current: Drawing | null };
  /** What the picture shows, in words. */
  readonly summary: string;
  readonly isBusy: boolean;
  readonly onSelect: (id: string) => void;
  readonly onExpand: (id: string) => void;
}

/** The picture, whose program is loaded when it is shown first. */
export function Picture(props: Props) {
  const { shown, emphasis, selected, held, summary, isBusy, onSelect, onExpand } = props;
  const words = useWords(graphWords);
  const container = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const [isImpossible, setImpossible] = useState(false);
  const [isSettled, setSettled] = useState(false);
  const events = useRef({ onSelect, onExpand });
  events.current = { onSelect, onExpand };

  useEffect(() => {
    let made: Drawing | null = null;
    let isGone = false;
    import('./drawing.ts')
      .then((module) => {
        if (isGone || container.current === null) return;
        made = new module.Drawing(container.current, {
          select: (id) => events.current.onSelect(id),
          expand: (id) => events.current.onExpand(id),
          arranging: (isArranging) => setSettled(!isArranging),
        });
        setDrawing(made);
        held.current = made;
      })
      .catch(() => setImpossible(true));
    return () => {
      isGone = true;
      made?.kill();
      held.current = null;
    };
  }, [held]);
  useEffect(() => {
    if (drawing === null) return;
    return onThemeChange(() => drawing.recolor());
  }, [drawing]);
  useEffect(() => {
    if (drawing === null) return;
    drawing.show(shown, matchMedia('(prefers-reduced-motion: reduce)').matches);
  }, [drawing, shown]);
  useEffect(() => drawing?.emphasize(emphasis), [drawing, emphasis]);

  if (isImpossible) return <p class="notice notice-warning">{words.noPicture}</p>;
  return (
    <div class="graph-stage">
      <div
        class="graph-picture"
        ref={container}
        role="img"
        aria-label={summary}
        aria-busy={isBusy}
        data-settled={isSettled}
      />
      <div class="picture-foot">
        <p class="picture-hint">{words.pictureHint}</p>
        {drawing !== null && (
          <>
            <MoveButtons drawing={drawing} thing={selected} />
            <CameraButtons drawing={drawing} />
          </>
        )}
      </div>
    </div>
  );
}
