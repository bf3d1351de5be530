import { thingWords } from '../thing/thing-words.ts';
import { useFigureText } from '../thing/use-figure-text.ts';
import { useWords } from '../words/define-words.ts';
import type { Statement } from './statement-list.tsx';

/** What a statement says besides what it is of and leads to, in the reader's words; null for nothing. */
export function useStatementText(): (statement: Statement) => string | null {
  const words = useWords(thingWords);
  const textOf = useFigureText();
  return ({ kind, object, value }) => {
    if (object?.__typename === 'Observation') {
      return `${words.measures[object.measure]}: ${textOf(object)}`;
    }
    // The name of the thing, which stands there already.
    if (value === null || kind === 'THING') return null;
    if (kind === 'PARTICIPATES_IN') return wordOf(words.roles, value);
    if (kind === 'KIND') return wordOf(words.municipalityKinds, value);
    return value;
  };
}

/** The word for a value of an enumeration; the value itself where there is none. */
function wordOf(words: { readonly [value: string]: string }, value: string): string {
  return words[value] ?? value;
}
