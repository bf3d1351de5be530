import { useEffect, useRef, useState } from 'preact/hooks';
import { today, usePoint } from '../address/point-context.ts';
import { useAddress } from '../address/use-address.ts';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import { graphWords } from './graph-words.ts';
import { monthsFrom } from './months-from.ts';

const DAY_MILLISECONDS = 86_400_000;
const PAUSE_MILLISECONDS = 120;
/** Years that the slider reaches back from today and on, unless the day chosen lies outside. */
const YEARS_BACK = 12;
const YEARS_ON = 4;

/** The day of the operation as a slider: what is dragged is asked for after a short pause. */
export function TimeSlider() {
  const words = useWords(graphWords);
  const format = useFormat();
  const { asOf } = usePoint();
  const { here, go } = useAddress();
  const [day, setDay] = useState(asOf);
  const pause = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => setDay(asOf), [asOf]);
  useEffect(() => () => clearTimeout(pause.current), []);
  const move = (to: string, wait: boolean) => {
    setDay(to);
    clearTimeout(pause.current);
    const leave = () => go(here({ asOf: to === today() ? null : to }), true);
    if (wait) pause.current = setTimeout(leave, PAUSE_MILLISECONDS);
    else leave();
  };
  const year = Number(today().slice(0, 4));
  const [first, last] = [
    Math.min(year - YEARS_BACK, Number(asOf.slice(0, 4))),
    Math.max(year + YEARS_ON, Number(asOf.slice(0, 4))),
  ];
  const step = (months: number, label: string, sign: string) => (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      onClick={() => move(monthsFrom(day, months), false)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={sign} fill="none" stroke="currentColor" stroke-width="1.6" />
      </svg>
    </button>
  );
  return (
    <div class="time-slider">
      <label for="graph-day">{words.time}</label>
      <output for="graph-day">{format.date(day)}</output>
      <div class="time-slider-row">
        {step(-12, words.yearBack, 'M8 3.5 3.5 8 8 12.5M12.5 3.5 8 8l4.5 4.5')}
        {step(-1, words.monthBack, 'M10 3.5 5.5 8l4.5 4.5')}
        <div class="time-slider-track">
          <input
            id="graph-day"
            type="range"
            min={dayNumber(`${first}-01-01`)}
            max={dayNumber(`${last}-12-31`)}
            step={1}
            value={dayNumber(day)}
            aria-valuetext={format.date(day)}
            onInput={(event) => move(dayOf(event.currentTarget.valueAsNumber), true)}
          />
          <div class="time-slider-years" aria-hidden="true">
            <span>{first}</span>
            <span>{last}</span>
          </div>
        </div>
        {step(1, words.monthOn, 'M6 3.5 10.5 8 6 12.5')}
        {step(12, words.yearOn, 'M3.5 3.5 8 8l-4.5 4.5M8 3.5 12.5 8 8 12.5')}
        <button
          type="button"
          class="action"
          disabled={day === today()}
          onClick={() => move(today(), false)}
        >
          {words.today}
        </button>
      </div>
    </div>
  );
}

/** Days since 1970. */
function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MILLISECONDS;
}

function dayOf(number: number): string {
  return new Date(number * DAY_MILLISECONDS).toISOString().slice(0, 10);
}
