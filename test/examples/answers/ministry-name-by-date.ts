import { evidence, MINISTRY } from './sources.ts';

const WIKIPEDIA = { title: `${MINISTRY} (Wikipedia)` };
const ARTICLE = { title: 'Hessische WIR-Vielfaltszentren zu Gast in Offenbach' };
const BUTZBACH = { title: 'Stadt Butzbach ist Kooperationspartner im Rahmen des Projekts KISI' };

type Source = typeof WIKIPEDIA;

type Label = 'PREFERRED' | 'ALTERNATE';
type Dates = readonly [validFrom: string, validTo: string | null];

function german(label: Label, value: string, [validFrom, validTo]: Dates, ...sources: Source[]) {
  return { value, label, language: 'DE', validFrom, validTo, evidence: evidence(...sources) };
}

const to2024: Dates = ['2014-01-18', '2024-01-17'];
const since2024: Dates = ['2024-01-18', null];
const NAME_TO_2024 = 'Hessisches Ministerium für Soziales und Integration';
const ENGLISH_NAME = 'Hessian Ministry of Labour, Integration, Youth and Social Affairs';

/** By their first day; those of the same day as the tables hold them. */
const names = [
  german('PREFERRED', 'Hessisches Ministerium für Arbeit', ['1945', '1946'], WIKIPEDIA),
  german(
    'PREFERRED',
    'Hessisches Ministerium für Arbeit und Wohlfahrt',
    ['1946', '1949'],
    WIKIPEDIA,
  ),
  german(
    'PREFERRED',
    'Hessisches Ministerium für Arbeit, Landwirtschaft und Wirtschaft',
    ['1949', '1953'],
    WIKIPEDIA,
  ),
  german(
    'PREFERRED',
    'Hessisches Ministerium für Arbeit, Wirtschaft und Verkehr',
    ['1953', '1959'],
    WIKIPEDIA,
  ),
  german(
    'PREFERRED',
    'Hessisches Ministerium für Arbeit, Familie und Gesundheit',
    ['2009-02', '2010-08'],
    WIKIPEDIA,
  ),
  german('PREFERRED', 'Hessisches Sozialministerium', ['2010-08', '2014-01-17'], WIKIPEDIA),
  german('ALTERNATE', 'HMSI', to2024, WIKIPEDIA),
  german('PREFERRED', NAME_TO_2024, to2024, WIKIPEDIA),
  german('ALTERNATE', 'HMAIJS', since2024, WIKIPEDIA),
  german('ALTERNATE', 'HMSI', since2024, BUTZBACH),
  { ...german('PREFERRED', ENGLISH_NAME, since2024, WIKIPEDIA), language: 'EN' },
  german('PREFERRED', MINISTRY, since2024, WIKIPEDIA, ARTICLE),
];

/** On 1 January 2020. */
export const ministryNameIn2020 = { ministry: { name: NAME_TO_2024, names } };

/** On 18 January 2024, the first day of the new name. */
export const ministryNameIn2024 = { ministry: { name: MINISTRY, names } };
