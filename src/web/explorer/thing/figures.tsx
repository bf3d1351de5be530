import { Sourced } from '../parts/sourced.tsx';
import { coreWords } from '../words/core-words.ts';
import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import { FigureLine } from './figure-line.tsx';
import type { Figure } from './thing-answer.ts';
import { thingWords } from './thing-words.ts';
import { useFigureText } from './use-figure-text.ts';

/** The figures of a thing by measure: as a line over time where there are several, and each with its sources. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  const words = useWords(thingWords);
  const byMeasure = new Map<string, Figure[]>();
  for (const figure of newestFirst(figures)) {
    const key = `${figure.measure} ${figure.unit}`;
    byMeasure.set(key, [...(byMeasure.get(key) ?? []), figure]);
  }
  return (
    <>
      {[...byMeasure].map(([key, same]) => (
        <section key={key} class="figure">
          <h3>{same[0] === undefined ? key : words.measures[same[0].measure]}</h3>
          <FigureLine figures={same} />
          <ul class="relation-rows">
            {same.map((figure) => (
              <li key={figure.id}>
                <FigureRow figure={figure} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function FigureRow({ figure }: { readonly figure: Figure }) {
  const words = useWords(coreWords);
  const format = useFormat();
  const textOf = useFigureText();
  const { observedOn, periodFrom, periodTo, basis, evidence } = figure;
  const when = [
    format.span(periodFrom, periodTo),
    observedOn === null ? '' : words.observed(format.date(observedOn)),
    basis ?? '',
  ].filter((part) => part !== '');
  return (
    <Sourced evidence={evidence}>
      <p class="figure-row">
        <strong class="figure-value">{textOf(figure)}</strong>
        <span class="muted">{when.join(' · ')}</span>
      </p>
    </Sourced>
  );
}

function newestFirst(figures: readonly Figure[]): Figure[] {
  const dayOf = ({ observedOn, periodTo }: Figure) => observedOn ?? periodTo ?? '';
  return figures.toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
}
