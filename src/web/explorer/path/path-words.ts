import { defineWords } from '../words/define-words.ts';

export const pathWords = defineWords({
  de: {
    heading: 'Verbindung finden',
    headingOf: (from: string, to: string) => `Wie hängt ${from} mit ${to} zusammen?`,
    lead: 'Die kürzesten Wege zwischen zwei Dingen, Schritt für Schritt und mit Quellen.',
    from: 'Von',
    to: 'Nach',
    change: 'Ändern',
    swap: 'Richtung umkehren',
    choose: 'Zwei Dinge auswählen, um zu sehen, wie sie zusammenhängen.',
    example: 'Zum Beispiel: Aljoscha Probst und der AMIF am 4. Februar 2025',
    none: (steps: string) => `Keine Verbindung in ${steps} Schritten.`,
    further: (steps: string) => `Bis zu ${steps} Schritte weit suchen`,
    tooLarge: 'Zu viele Beziehungen liegen dazwischen. Weniger Schritte engen die Suche ein.',
    unknown: (ids: string) => `Nicht verzeichnet: ${ids}.`,
    same: 'Beide sind dasselbe. Etwas anderes als Ziel wählen.',
    found: (count: string, length: string, one: boolean) =>
      one
        ? `1 kürzester Weg mit ${length} Schritten`
        : `${count} kürzeste Wege mit je ${length} Schritten`,
    foundOne: (count: string) =>
      count === '1' ? 'Unmittelbar verbunden' : `Unmittelbar verbunden, auf ${count} Weisen`,
    inGraph: 'Als Bild zeigen',
    more: 'Es gibt weitere gleich lange Wege.',
  },
  en: {
    heading: 'Find connection',
    headingOf: (from, to) => `How is ${from} connected with ${to}?`,
    lead: 'The shortest ways between two things, step by step and with sources.',
    from: 'From',
    to: 'To',
    change: 'Change',
    swap: 'Reverse',
    choose: 'Choose two things to see how they are connected.',
    example: 'For example: Aljoscha Probst and AMIF on 4 February 2025',
    none: (steps) => `No connection in ${steps} steps.`,
    further: (steps) => `Search up to ${steps} steps`,
    tooLarge: 'Too many relationships lie between them. Fewer steps narrow the search down.',
    unknown: (ids) => `Not recorded: ${ids}.`,
    same: 'Both are the same. Choose something else as the end.',
    found: (count, length, one) =>
      one
        ? `1 shortest path of ${length} steps`
        : `${count} shortest paths of ${length} steps each`,
    foundOne: (count) =>
      count === '1' ? 'Connected directly' : `Connected directly, in ${count} ways`,
    inGraph: 'Show as a picture',
    more: 'There are more paths of the same length.',
  },
});
