import { evidence, MINISTRY } from './sources.ts';

const WIKIPEDIA = { title: `${MINISTRY} (Wikipedia)` };
const ARTICLE = { title: 'Hessische WIR-Vielfaltszentren zu Gast in Offenbach' };
const BUTZBACH = { title: 'Stadt Butzbach ist Kooperationspartner im Rahmen des Projekts KISI' };

type Source = typeof WIKIPEDIA;

function german(value: string, validFrom: string, validTo: string | null, ...sources: Source[]) {
  return { value, language: 'DE', validFrom, validTo, evidence: evidence(WIKIPEDIA, ...sources) };
}

const formerNames = [
  german('Hessisches Ministerium für Arbeit', '1945', '1946'),
  german('Hessisches Ministerium für Arbeit und Wohlfahrt', '1946', '1949'),
  german('Hessisches Ministerium für Arbeit, Landwirtschaft und Wirtschaft', '1949', '1953'),
  german('Hessisches Ministerium für Arbeit, Wirtschaft und Verkehr', '1953', '1959'),
  german('Hessisches Ministerium für Arbeit, Familie und Gesundheit', '2009-02', '2010-08'),
  german('Hessisches Sozialministerium', '2010-08', '2014-01-17'),
];
const nameTo2024 = german(
  'Hessisches Ministerium für Soziales und Integration',
  '2014-01-18',
  '2024-01-17',
);
const nameSince2024 = german(MINISTRY, '2024-01-18', null, ARTICLE);
const shortNameTo2024 = german('HMSI', '2014-01-18', '2024-01-17');
const shortNamesSince2024 = [
  german('HMAIJS', '2024-01-18', null),
  { ...german('HMSI', '2024-01-18', null), evidence: evidence(BUTZBACH) },
];
const englishName = {
  ...german(
    'Hessian Ministry of Labour, Integration, Youth and Social Affairs',
    '2024-01-18',
    null,
  ),
  language: 'EN',
};

/** On 1 January 2020. */
export const ministryNameIn2020 = {
  ministry: {
    name: nameTo2024.value,
    alternateNames: [
      ...formerNames,
      shortNameTo2024,
      ...shortNamesSince2024,
      englishName,
      nameSince2024,
    ],
  },
};

/** On 18 January 2024, the first day of the new name. */
export const ministryNameIn2024 = {
  ministry: {
    name: nameSince2024.value,
    alternateNames: [
      ...formerNames,
      shortNameTo2024,
      nameTo2024,
      ...shortNamesSince2024,
      englishName,
    ],
  },
};
