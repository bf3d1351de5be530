import { defineWords } from '../words/define-words.ts';

/** Units as they are written beside a number; others are written as the graph has them. */
export const unitWords = defineWords<{ readonly [unit: string]: string }>({
  de: { inhabitants: '', municipalities: 'Kommunen', centres: 'Zentren', percent: '%' },
  en: { inhabitants: '', percent: '%' },
});
