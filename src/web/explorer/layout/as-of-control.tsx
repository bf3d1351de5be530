import { useEffect, useRef, useState } from 'preact/hooks';
import { isDay } from '../address/address.ts';
import { today, usePoint } from '../address/point-context.ts';
import { useAddress } from '../address/use-address.ts';
import { coreWords } from '../words/core-words.ts';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';

/** The day for which everything holds: shown, and chosen in a small form. */
export function AsOfControl() {
  const words = useWords(coreWords);
  const format = useFormat();
  const { asOf, recorded } = usePoint();
  const { here, go } = useAddress();
  const [open, setOpen] = useState(false);
  const [day, setDay] = useState(asOf);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => setDay(asOf), [asOf]);
  useEffect(() => {
    if (!open) return;
    input.current?.focus();
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && box.current?.contains(event.target) === false)
        setOpen(false);
    };
    addEventListener('pointerdown', closeOutside);
    addEventListener('focusin', closeOutside);
    return () => {
      removeEventListener('pointerdown', closeOutside);
      removeEventListener('focusin', closeOutside);
    };
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const apply = (chosen: string) => {
    if (!isDay(chosen)) return;
    close();
    go(here({ asOf: chosen === today() ? null : chosen }));
  };
  const isToday = asOf === today();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from wherever the focus is within
    <div
      class="as-of"
      ref={box}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open) close();
      }}
    >
      <button
        type="button"
        ref={button}
        class={isToday && recorded === null ? 'action' : 'action action-set'}
        aria-expanded={open}
        aria-controls="as-of-form"
        onClick={() => setOpen(!open)}
      >
        <span class="as-of-label">{words.asOf}</span>{' '}
        <strong>{isToday ? words.today : format.date(asOf)}</strong>
      </button>
      <form
        id="as-of-form"
        class="popover"
        hidden={!open}
        aria-label={words.asOfTitle}
        onSubmit={(event) => {
          event.preventDefault();
          apply(input.current?.value ?? '');
        }}
      >
        <label for="as-of-day">{words.day}</label>
        <div class="row">
          <input
            id="as-of-day"
            type="date"
            required
            ref={input}
            value={day}
            aria-describedby="as-of-hint"
            onInput={(event) => setDay(event.currentTarget.value)}
          />
          <button type="submit" class="action action-primary">
            {words.apply}
          </button>
        </div>
        <p id="as-of-hint" class="muted">
          {words.asOfHint}
        </p>
        {!isToday && (
          <button type="button" class="action" onClick={() => apply(today())}>
            {words.backToToday}
          </button>
        )}
        {recorded !== null && (
          <p>
            {words.recorded(recorded)}. <a href={here({ recorded: null })}>{words.newestRecord}</a>
          </p>
        )}
      </form>
    </div>
  );
}
