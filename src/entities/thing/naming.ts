import { isHeld, isKnown, type Moment } from '../../time/moment.ts';
import { firstDay } from '../../time/partial-date.ts';
import type { Identifier, IdentifierScheme, Name, Thing } from './thing.ts';

/**
 * What a thing is called on the moment's day: its preferred name of that day in the language; where
 * it has none in English, the German one of that day; where no preferred name is known for the day,
 * the name that it is listed by.
 */
export function nameOf(thing: Thing, language: 'DE' | 'EN', moment: Moment): string {
  const preferred = thing.names.filter((name) => name.label === 'PREFERRED');
  const inLanguage = newestHeld(preferred, language, moment);
  if (inLanguage !== null) return inLanguage.value;
  const german = newestHeld(preferred, 'DE', moment);
  if (german !== null && german.value !== thing.name) return german.value;
  return (language === 'EN' ? thing.nameEn : null) ?? thing.name;
}

/**
 * Every name that the graph knows of a thing, of any time and in both languages, by their first day.
 * The name that it is listed by is among them, with the thing's own evidence.
 */
export function namesOf(thing: Thing, moment: Moment): readonly Name[] {
  const known = thing.names.filter((name) => isKnown(name, moment));
  const listed = [listedName(thing, 'DE', thing.name), listedName(thing, 'EN', thing.nameEn)];
  const further = listed.filter(
    (name) =>
      name !== null &&
      !thing.names.some(
        ({ value, language }) => value === name.value && language === name.language,
      ),
  );
  return [...further, ...known].filter((name) => name !== null).toSorted(byFirstDay);
}

/** Every name but those that a thing answers with on the moment's day, in German and in English. */
export function alternateNamesOf(thing: Thing, moment: Moment): readonly Name[] {
  const shown = [nameOf(thing, 'DE', moment), nameOf(thing, 'EN', moment)];
  return namesOf(thing, moment).filter(({ value }) => !shown.includes(value));
}

/** The key of a scheme that holds on the moment's day, or null. */
export function keyOf(thing: Thing, scheme: IdentifierScheme, moment: Moment): string | null {
  const held = thing.identifiers.find((key) => key.scheme === scheme && isHeld(key, moment));
  return held?.value ?? null;
}

const GEOCODING = 'http://dcat-ap.de/def/politicalGeocoding';
const GEOCODING_BY_LENGTH: { readonly [length: number]: string } = {
  2: 'stateKey',
  3: 'governmentDistrictKey',
  5: 'districtKey',
  8: 'municipalityKey',
};

/** Where an official key resolves, by its scheme's own addresses; null where there is none. */
export function identifierUrl({
  scheme,
  value,
}: Pick<Identifier, 'scheme' | 'value'>): string | null {
  switch (scheme) {
    case 'AGS': {
      const list = GEOCODING_BY_LENGTH[value.length];
      return list === undefined ? null : `${GEOCODING}/${list}/${value}`;
    }
    case 'ARS':
      return `${GEOCODING}/regionalKey/${value}`;
    case 'NUTS':
      return `http://data.europa.eu/nuts/code/${value}`;
    case 'WIKIDATA':
      return `http://www.wikidata.org/entity/${value}`;
    case 'ROR':
      return `https://ror.org/${value}`;
    case 'URL':
      return value;
    default:
      return null;
  }
}

function listedName(thing: Thing, language: 'DE' | 'EN', value: string | null): Name | null {
  if (value === null) return null;
  return {
    value,
    language,
    label: 'PREFERRED',
    validFrom: null,
    validTo: null,
    evidence: thing.evidence,
    recordedAt: '',
    recordedUntil: null,
  };
}

function byFirstDay(a: Name, b: Name): number {
  const [first, second] = [firstDay(a.validFrom), firstDay(b.validFrom)];
  return first === second ? 0 : first < second ? -1 : 1;
}

function newestHeld(names: readonly Name[], language: 'DE' | 'EN', moment: Moment): Name | null {
  const held = names.filter((name) => name.language === language && isHeld(name, moment));
  return held.reduce<Name | null>(
    (newest, name) =>
      newest === null || firstDay(name.validFrom) > firstDay(newest.validFrom) ? name : newest,
    null,
  );
}
