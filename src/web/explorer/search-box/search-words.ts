import { defineWords } from '../words/define-words.ts';

export const searchWords = defineWords({
  de: {
    label: 'Suchen',
    placeholder: 'Name, Ort, Projekt, Schlüssel …',
    clear: 'Suche leeren',
    all: (count: string) => `Alle ${count} Treffer`,
    one: 'Den einen Treffer zeigen',
    none: 'Keine Treffer',
    noneHint: 'Umlaute und Tippfehler sind egal; jedes Wort muss vorkommen.',
    some: (shown: number, count: string) =>
      `${shown} von ${count} Treffern. Mit den Pfeiltasten auswählen.`,
    suggestions: 'Vorschläge',
    failed: 'Die Suche antwortet gerade nicht.',
  },
  en: {
    label: 'Search',
    placeholder: 'Name, place, project, key …',
    clear: 'Clear search',
    all: (count) => `All ${count} results`,
    one: 'Show the one result',
    none: 'No results',
    noneHint: 'Umlauts and typing errors do not matter; every word must occur.',
    some: (shown, count) => `${shown} of ${count} results. Choose with the arrow keys.`,
    suggestions: 'Suggestions',
    failed: 'The search does not answer right now.',
  },
});
