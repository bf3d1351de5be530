import { defineWords } from '../words/define-words.ts';

/** Words of the page that chooses what the graph begins with. */
export const startWords = defineWords({
  de: {
    start: 'Womit möchten Sie beginnen?',
    startLead:
      'Wählen Sie etwas aus, hier oder mit der Suche oben: das Bild zeigt, womit es verbunden ist, und lässt sich von dort aus aufklappen.',
    beginnings: {
      kisi: 'Das Projekt KISI: wer es leitet, bezahlt und daran teilnimmt',
      ministry: 'Das Ministerium, das in Hessen für Integration zuständig ist',
      meeting: 'Das WIR-Vernetzungstreffen vom 4. Februar 2025: wer dabei war',
      wir: 'Das Landesprogramm WIR: welche Zentren es bezahlt',
      hesse: 'Hessen mit seinen Regierungsbezirken und Kreisen',
    },
  },
  en: {
    start: 'What would you like to begin with?',
    startLead:
      'Choose something, here or by the search above: the picture shows what it is connected with, and can be expanded from there.',
    beginnings: {
      kisi: 'The KISI project: who leads it, pays for it and takes part',
      ministry: 'The ministry in charge of integration in Hesse',
      meeting: 'The WIR network meeting of 4 February 2025: who was there',
      wir: 'The WIR state programme: which centres it pays for',
      hesse: 'Hesse with its government regions and districts',
    },
  },
});
