import { HURTING } from './hurting-graph.ts';
import type { SmallGraph } from './small-graph.ts';

const KEY_LENGTH = 200;

/** Besides the names that hurt every format those that hurt tables, scripts and indexes. */
const NAMES: readonly string[] = [
  ...Object.values(HURTING),
  'C:\\u0041\\n \\\\ \\" \\\' $param {a: 1}',
  '0123456789012345678901234567890',
  'null',
  '\u202eabc\u202c',
  '\u0000\u0001\u0008\u001f\u007f\u0085\u2028\ufeff',
  '];\n// :param x => 1;\n',
  '*/ RETURN 1; /*',
  'Groß '.repeat(13_108),
];

const thing = (place: number) => `municipality/m-${place}`;

/**
 * Municipalities of these names, with dated names and keys like them; numbers, amounts and decimals with
 * more digits than a floating-point number has; dates before 1900; an id that was given up.
 */
export const HURTING_VALUES: SmallGraph = {
  district: [{ id: 'district/d', name: 'D', validFrom: '1821', validTo: '1899-12-31' }],
  municipality: NAMES.map((name, place) => ({
    id: thing(place),
    name,
    description: name,
    kind: 'TOWN',
    latitude: ['50', '50.25', '-0.0000001', '1000000000000000000000'][place % 4] ?? '',
  })),
  'part-of': [{ from: thing(0), to: 'district/d', validFrom: '1821-01-01' }],
  grant: [
    {
      id: 'grant/g',
      name: 'G',
      amountAwarded: '900719925474099.93',
      amountPaid: '-0.05',
      currency: 'EUR',
      cofinancingRate: '90.00',
      startDate: '1866-10-08',
    },
  ],
  observation: [
    {
      id: 'observation/o',
      about: thing(0),
      measure: 'POPULATION',
      value: '123456789012345678901234567890.5',
      qualifier: 'EXACT',
      observedOn: '1871-12-01',
    },
  ],
  source: [{ id: 'source/old', title: 'Old', publishedOn: '1850', retrievedOn: '1899-12-31' }],
  identifier: NAMES.flatMap((value, place) =>
    value.length > KEY_LENGTH ? [] : [{ thing: thing(place), scheme: 'AGS', value }],
  ),
  name: NAMES.map((value, place) => ({
    thing: thing(place),
    value,
    language: 'DE',
    label: 'ALTERNATE',
    validFrom: '1850-01',
    validTo: '1899',
  })),
  'merged-id': [{ id: 'municipality/former', into: thing(1) }],
};
