import { defineWords } from '../words/define-words.ts';

/** Words of the tables, besides those that the picture has, too. */
export const tableWords = defineWords({
  de: {
    things: 'Einträge',
    relations: 'Beziehungen',
    name: 'Name',
    type: 'Art',
    away: 'Beziehungen im Bild',
    relation: 'Beziehung',
    dates: 'Gilt',
    sources: 'Belege',
  },
  en: {
    things: 'Entries',
    relations: 'Relationships',
    name: 'Name',
    type: 'Type',
    away: 'Relationships in the picture',
    relation: 'Relationship',
    dates: 'Valid',
    sources: 'Passages',
  },
});
