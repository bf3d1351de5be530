import { isDay } from '../address/address.ts';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import { lineThrough, type TimedFigure } from './line-through.ts';
import type { Figure } from './thing-answer.ts';
import { thingWords } from './thing-words.ts';

const WIDTH = 560;
const HEIGHT = 96;
const MARGIN = { top: 44, side: 72, bottom: 30 };

/** Figures of one measure as a line over time, broken where the basis changes; nothing for fewer than two days. */
export function FigureLine({ figures }: { readonly figures: readonly Figure[] }) {
  const words = useWords(thingWords);
  const format = useFormat();
  const timed = figures.flatMap(timedOf);
  const days = new Set(timed.map(({ day }) => day));
  const measure = figures[0]?.measure;
  if (days.size < 2 || timed.length !== figures.length || measure === undefined) return null;
  const { runs } = lineThrough(timed, { width: WIDTH, height: HEIGHT });
  const [first = '', last = ''] = [[...days].toSorted()[0], [...days].toSorted().at(-1)];
  return (
    <svg
      class="figure-line"
      viewBox={`0 0 ${WIDTH + 2 * MARGIN.side} ${HEIGHT + MARGIN.top + MARGIN.bottom}`}
      role="img"
      aria-label={words.chart(words.measures[measure], format.date(first), format.date(last))}
    >
      <g transform={`translate(${MARGIN.side} ${MARGIN.top})`}>
        <line
          x1={-MARGIN.side}
          x2={WIDTH + MARGIN.side}
          y1={HEIGHT + 8}
          y2={HEIGHT + 8}
          class="axis"
        />
        {runs.map((run, index) => (
          <g key={run[0]?.day}>
            <BreakBefore run={run} previous={runs[index - 1]} />
            <polyline points={run.map(({ x, y }) => `${x},${y}`).join(' ')} />
            {run.map(({ day, x, y, value }) => (
              <g key={day}>
                <circle cx={x} cy={y} r="4" />
                <text x={x} y={y - 10} text-anchor="middle">
                  {format.number(value)}
                </text>
                <text x={x} y={HEIGHT + 25} text-anchor="middle" class="figure-day">
                  {format.date(day)}
                </text>
              </g>
            ))}
          </g>
        ))}
      </g>
    </svg>
  );
}

interface BreakProps {
  readonly run: ReturnType<typeof lineThrough>['runs'][number];
  readonly previous: ReturnType<typeof lineThrough>['runs'][number] | undefined;
}

/** Where the basis changes: a line across, and what the new basis is. */
function BreakBefore({ run, previous }: BreakProps) {
  const words = useWords(thingWords);
  const [before, after] = [previous?.at(-1), run[0]];
  if (before === undefined || after === undefined) return null;
  const x = (before.x + after.x) / 2;
  return (
    <g class="figure-break">
      <line x1={x} x2={x} y1={-MARGIN.top + 22} y2={HEIGHT + 8} />
      <text x={x} y={-MARGIN.top + 14} text-anchor="middle">
        {after.basis === null ? '' : words.newBasis(after.basis)}
      </text>
    </g>
  );
}

function timedOf({ observedOn, periodFrom, periodTo, value, basis }: Figure): TimedFigure[] {
  if (observedOn === null || !isDay(observedOn) || periodFrom !== null || periodTo !== null)
    return [];
  return [{ day: observedOn, value: Number(value), basis }];
}
