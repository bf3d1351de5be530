import { useWords } from '../words/define-words.ts';
import { useFormat } from '../words/format.ts';
import type { Figure } from './thing-answer.ts';
import { thingWords } from './thing-words.ts';
import { unitWords } from './unit-words.ts';

/** How a figure is written, with its unit and with what limits it. */
export function useFigureText(): (figure: Pick<Figure, 'value' | 'unit' | 'qualifier'>) => string {
  const words = useWords(thingWords);
  const units = useWords(unitWords);
  const format = useFormat();
  return ({ value, unit, qualifier }) => {
    const limited = words.qualifiers[qualifier];
    const written = /^[A-Z]{3}$/.test(unit)
      ? format.money({ amount: value, currency: unit })
      : [format.number(value), unit in units ? units[unit] : unit].join('\u00a0').trim();
    return limited === '' ? written : `${limited} ${written}`;
  };
}
