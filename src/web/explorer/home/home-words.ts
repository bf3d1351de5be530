import { defineWords } from '../words/define-words.ts';

export const homeWords = defineWords({
  de: {
    heading: 'Wer macht was in der Integrationspolitik in Hessen\u00a0– und woher wissen wir das?',
    lead: 'Menschen, Ministerien, Kommunen, Projekte und Geld, miteinander verbunden. Jede Aussage trägt ein Datum und eine Quelle; was Quellen offen lassen, bleibt offen.',
    questions: 'Acht Fragen zum Anfangen',
    inside: 'Was darin steht',
    data: (version: string, date: string) => `Fassung ${version} der Daten vom ${date}.`,
    license:
      'Die Zusammenstellung steht unter CC BY 4.0; die Bedingungen jeder Quelle stehen bei der Quelle.',
    asked: {
      speakers: 'Wer sprach beim Treffen am 4. Februar 2025, und worüber?',
      name: 'Wie hieß das Integrationsministerium am 1. Januar 2020?',
      participants: 'Nehmen 38 oder 42 Kommunen an KISI teil? Wer sagt was?',
      reach: 'Welche Kommunen erreicht KISI, und von welchen weiß man es nicht?',
      money: 'Wer bezahlt KISI, und bei wem bleibt das Geld?',
      path: 'Wie hängt Aljoscha Probst mit dem Geld der EU zusammen?',
      hanau: 'Zu welchem Landkreis gehörte Hanau, und seit wann zu keinem?',
      source: 'Was sagt die Meldung der Stadt Offenbach alles aus?',
    },
  },
  en: {
    heading: 'Who does what in integration policy in Hesse\u00a0– and how do we know?',
    lead: 'People, ministries, municipalities, projects and money, and how they are connected. Every statement has a date and a source; what sources leave open stays open.',
    questions: 'Eight questions to begin with',
    inside: 'What is in it',
    data: (version, date) => `Version ${version} of the data, of ${date}.`,
    license: 'The compilation is under CC BY 4.0; the terms of each source stand with the source.',
    asked: {
      speakers: 'Who spoke at the meeting of 4 February 2025, and on what?',
      name: 'What was the integration ministry called on 1 January 2020?',
      participants: 'Do 38 or 42 municipalities take part in KISI? Who says which?',
      reach: 'Which municipalities does KISI reach, and of which is it not known?',
      money: 'Who pays for KISI, and with whom does the money stay?',
      path: 'How is Aljoscha Probst connected with the money of the EU?',
      hanau: 'To which district did Hanau belong, and since when to none?',
      source: 'What does the news item of the City of Offenbach state in all?',
    },
  },
});
