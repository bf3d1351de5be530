/** Whether the server answers persisted documents only, as its page says. */
export const isPersistedOnly =
  document.querySelector('meta[name="persisted-only"]')?.getAttribute('content') === 'true';

/** Whether an answer of this status means that the server does not know what it was asked. */
export function isRefusal(status: number): boolean {
  return isPersistedOnly && (status === 403 || status === 404);
}

interface Words {
  readonly language: 'de' | 'en';
  /** What the page says at its top. */
  readonly notice: string;
  /** What it says in place of an answer. */
  readonly refused: string;
}

const GERMAN: Words = {
  language: 'de',
  notice:
    'Dieser Server beantwortet nur Abfragen, die er kennt: die Beispiele hier und alles, was der Explorer unter „Abfrage zeigen“ öffnet, auch mit anderen Variablen. Schema und Beschreibungen stehen vollständig zur Verfügung; eigene Abfragen lehnt er ab.',
  refused:
    'Dieser Server kennt diese Abfrage nicht und beantwortet deshalb nichts. Unverändert laufen die Beispiele und was der Explorer unter „Abfrage zeigen“ öffnet; Variablen lassen sich frei wählen.',
};

const ENGLISH: Words = {
  language: 'en',
  notice:
    'This server answers only queries that it knows: the examples here, and all that the explorer opens by “Show query”, with other variables, too. The schema and its descriptions are all there; it refuses queries of your own.',
  refused:
    'This server does not know this query, and so does not answer it. The examples, and what the explorer opens by “Show query”, run as they stand; variables are yours to choose.',
};

/** The words of a server of persisted documents, in the reader’s language. */
export const persistedOnlyWords = /^de\b/i.test(navigator.language) ? GERMAN : ENGLISH;
