import {
  alternateNamesOf,
  identifierUrl,
  keyOf,
  nameOf,
  namesOf,
} from '../../../src/entities/thing/naming.ts';
import type { Identifier, Name, Thing } from '../../../src/entities/thing/thing.ts';
import { NEWEST_RECORD } from '../../../src/time/moment.ts';

const dated = {
  validFrom: null,
  validTo: null,
  recordedAt: '2026-01-01T00:00:00.000Z',
  recordedUntil: null,
  evidence: ['evidence/e'],
};

function name(value: string, further: Partial<Name> = {}): Name {
  return { ...dated, value, language: 'DE', label: 'PREFERRED', ...further };
}

function key(scheme: Identifier['scheme'], value: string, further: Partial<Identifier> = {}) {
  return { ...dated, scheme, value, ...further };
}

function thing(further: Partial<Thing>): Thing {
  return {
    __typename: 'Ministry',
    id: 'ministry/m',
    name: 'Neu',
    nameEn: null,
    description: null,
    descriptionEn: null,
    validFrom: null,
    validTo: null,
    evidence: ['evidence/e'],
    names: [],
    identifiers: [],
    ...further,
  };
}

function on(date: string, recorded = NEWEST_RECORD) {
  return { date, recorded };
}

const renamed = {
  nameEn: 'New',
  names: [name('Alt', { validTo: '2024-01-17' }), name('Neu', { validFrom: '2024-01-18' })],
};

describe('the name of a thing', () => {
  test('is the preferred one of the day', () => {
    const days = ['2024-01-17', '2024-01-18'];
    expect(days.map((day) => nameOf(thing(renamed), 'DE', on(day)))).toEqual(['Alt', 'Neu']);
  });

  test('is that of its table where none is known for the day', () => {
    const known = thing({ names: [name('Alt', { validFrom: '1990', validTo: '2000' })] });
    expect(nameOf(known, 'DE', on('2026-01-01'))).toBe('Neu');
  });

  test('is never an alternate one', () => {
    const short = thing({ names: [name('Kurz', { label: 'ALTERNATE' })] });
    expect(nameOf(short, 'DE', on('2026-01-01'))).toBe('Neu');
  });

  test('is of two that share a day the one that began later', () => {
    const names = [name('Neu', { validFrom: '2010-08' }), name('Alt', { validTo: '2010-08' })];
    expect(nameOf(thing({ names }), 'DE', on('2010-08-15'))).toBe('Neu');
    expect(nameOf(thing({ names: names.toReversed() }), 'DE', on('2010-08-15'))).toBe('Neu');
  });

  test('is not one that was corrected', () => {
    const names = [name('Falsch', { recordedUntil: '2026-02-01T00:00:00.000Z' })];
    expect(nameOf(thing({ names }), 'DE', on('2026-01-01'))).toBe('Neu');
    expect(nameOf(thing({ names }), 'DE', on('2026-01-01', '2026-01-15T00:00:00.000Z'))).toBe(
      'Falsch',
    );
  });
});

describe('the English name of a thing', () => {
  test('is that of its table', () => {
    expect(nameOf(thing(renamed), 'EN', on('2026-01-01'))).toBe('New');
  });

  test('is the preferred English one of the day, where there is one', () => {
    const names = [...renamed.names, name('Old', { language: 'EN', validTo: '2024-01-17' })];
    expect(nameOf(thing({ ...renamed, names }), 'EN', on('2020-01-01'))).toBe('Old');
  });

  test('is the German one of a day on which the thing had another name', () => {
    expect(nameOf(thing(renamed), 'EN', on('2020-01-01'))).toBe('Alt');
  });

  test('is the German one where there is none', () => {
    expect(nameOf(thing({}), 'EN', on('2026-01-01'))).toBe('Neu');
  });
});

describe('all names of a thing', () => {
  test('stand in the order of their start, whatever their language and label', () => {
    const names = [
      name('Neu', { validFrom: '2024-01-18' }),
      name('Old', { language: 'EN', validFrom: '2014', validTo: '2024-01-17' }),
      name('Alt', { validTo: '2013' }),
      name('N', { label: 'ALTERNATE', validFrom: '2025' }),
    ];
    expect(values(namesOf(thing({ names }), on('2026-01-01')))).toEqual(['Alt', 'Old', 'Neu', 'N']);
  });

  test('have those of its table among them, with the evidence of the thing', () => {
    const [first, second, ...rest] = namesOf(thing({ nameEn: 'New' }), on('2026-01-01'));
    expect(first).toMatchObject({ value: 'Neu', language: 'DE', evidence: ['evidence/e'] });
    expect(second).toMatchObject({ value: 'New', language: 'EN', label: 'PREFERRED' });
    expect(rest).toEqual([]);
  });

  test('are none that the graph did not know, or no longer holds for true', () => {
    const names = [
      name('Später', { recordedAt: '2026-03-01T00:00:00.000Z' }),
      name('Falsch', { recordedUntil: '2026-02-01T00:00:00.000Z' }),
    ];
    const known = (recorded: string) =>
      values(namesOf(thing({ names }), on('2026-01-01', recorded)));
    expect(known('2026-01-15T00:00:00.000Z')).toEqual(['Neu', 'Falsch']);
    expect(known(NEWEST_RECORD)).toEqual(['Neu', 'Später']);
  });

  test('have that of its table only once the graph knew it, where it is a dated one', () => {
    const names = [name('Neu', { recordedAt: '2026-03-01T00:00:00.000Z' })];
    const known = (recorded: string) =>
      values(namesOf(thing({ names }), on('2026-01-01', recorded)));
    expect(known('2026-01-15T00:00:00.000Z')).toEqual([]);
    expect(known(NEWEST_RECORD)).toEqual(['Neu']);
  });
});

describe('the alternate names of a thing', () => {
  test('are all but those that are shown on the day, in German and in English', () => {
    const former = alternateNamesOf(thing(renamed), on('2024-01-17'));
    const present = alternateNamesOf(thing(renamed), on('2024-01-18'));
    expect([values(former), values(present)]).toEqual([['New', 'Neu'], ['Alt']]);
  });
});

describe('the key of a thing', () => {
  const hanau = thing({
    identifiers: [
      key('WIKIDATA', 'Q2'),
      key('AGS', '06435014', { validTo: '2025-12-31' }),
      key('AGS', '06415000', { validFrom: '2026-01-01' }),
    ],
  });

  test('is the one of its scheme that holds on the day', () => {
    expect(keyOf(hanau, 'AGS', on('2025-12-31'))).toBe('06435014');
    expect(keyOf(hanau, 'AGS', on('2026-01-01'))).toBe('06415000');
  });

  test('is null where the thing has none of the scheme', () => {
    expect(keyOf(hanau, 'NUTS', on('2026-01-01'))).toBeNull();
  });
});

describe('the address of a key', () => {
  test.each([
    ['AGS', '06', 'http://dcat-ap.de/def/politicalGeocoding/stateKey/06'],
    ['AGS', '064', 'http://dcat-ap.de/def/politicalGeocoding/governmentDistrictKey/064'],
    ['AGS', '06440', 'http://dcat-ap.de/def/politicalGeocoding/districtKey/06440'],
    ['AGS', '06440005', 'http://dcat-ap.de/def/politicalGeocoding/municipalityKey/06440005'],
    ['ARS', '064400005005', 'http://dcat-ap.de/def/politicalGeocoding/regionalKey/064400005005'],
    ['NUTS', 'DE71E', 'http://data.europa.eu/nuts/code/DE71E'],
    ['WIKIDATA', 'Q569680', 'http://www.wikidata.org/entity/Q569680'],
    ['ROR', '02f9det96', 'https://ror.org/02f9det96'],
    ['URL', 'https://www.hanau.de', 'https://www.hanau.de'],
    ['AGS', '0644', null],
    ['LAU', '06440005', null],
    ['CCI', '2021DE65AMPR001', null],
    ['OTHER', '1', null],
  ] as const)('of %s %s is %s', (scheme, value, url) => {
    expect(identifierUrl(key(scheme, value))).toBe(url);
  });
});

function values(names: readonly Name[]): readonly string[] {
  return names.map(({ value }) => value);
}
