import { defineWords } from '../words/define-words.ts';

export const conflictsWords = defineWords({
  de: {
    heading: 'Widersprüche',
    lead: 'Worin Quellen sich widersprechen, steht hier nebeneinander; keine Angabe wird vorgezogen. Was sich mit der Zeit geändert hat, ist kein Widerspruch und steht auf der Seite der Sache.',
    kinds: {
      FIGURE: 'Zahlen',
      DATES: 'Zeiträume',
      NAME: 'Namen',
      IDENTIFIER: 'Schlüssel',
      KIND: 'Arten',
      ELIGIBILITY_RULE: 'Regeln zur Teilnahme',
    },
    all: 'Alle',
    count: (count: string, one: boolean) => (one ? '1 Widerspruch' : `${count} Widersprüche`),
    none: 'Zu dieser Art gibt es keinen Widerspruch.',
    noneAtAll: 'Hier gibt es keinen Widerspruch.',
    unknown: (id: string) => `Nicht verzeichnet: ${id}.`,
    only: { about: 'Nur zu', source: 'Nur mit Angaben aus' },
    withoutFilter: 'Alle Widersprüche zeigen',
  },
  en: {
    heading: 'Contradictions',
    lead: 'What sources say differently stands side by side here; none of it is preferred. What has changed with time is no contradiction, and stands on the page of the thing.',
    kinds: {
      FIGURE: 'Figures',
      DATES: 'Dates',
      NAME: 'Names',
      IDENTIFIER: 'Keys',
      KIND: 'Kinds',
      ELIGIBILITY_RULE: 'Rules for taking part',
    },
    all: 'All',
    count: (count, one) => (one ? '1 contradiction' : `${count} contradictions`),
    none: 'There is no contradiction of this kind.',
    noneAtAll: 'There is no contradiction here.',
    unknown: (id) => `Not recorded: ${id}.`,
    only: { about: 'Only about', source: 'Only with statements from' },
    withoutFilter: 'Show all contradictions',
  },
});
