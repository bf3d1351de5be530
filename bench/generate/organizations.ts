import { register } from './citations.ts';
import { fact, type Line, node, value } from './line.ts';
import { placeName } from './names.ts';
import { DISTRICTS, idOf, type Region, TOWNS, title } from './region.ts';

export const ASSOCIATIONS = 3;
/** Rows of the list of bodies on which each kind starts, so that each has its page. */
const LIST = { districts: 10, towns: 20, centres: 50, associations: 60, length: 70 };

/** The bodies of a region: its agency, university, administrations, centres and associations. */
export function* organizations(region: Region): Generator<Line> {
  const name = `Behördenverzeichnis ${title(region)}`;
  const list = register(`${region.code}-bodies`, LIST.length, name, name, '2025-01-15');
  yield* list.lines();
  const evidence = list.page(0);
  const place = title(region);
  yield node('agency', idOf.agency(region), {
    name: `Regierungspräsidium ${place}`,
    nameEn: `${place} Regional Council`,
    evidence,
  });
  yield fact('unit-of', idOf.agency(region), idOf.ministry(region), { evidence });
  yield fact('manages', idOf.agency(region), idOf.stateFund(region), {
    role: 'Bewilligungsbehörde',
    roleEn: 'Granting authority',
    evidence,
  });
  yield node('university', idOf.university(region), { name: `Hochschule ${place}`, evidence });
  for (let number = 1; number <= ASSOCIATIONS; number += 1) {
    yield node('association', idOf.association(region, number), {
      name: `Verein für Begegnung ${place} ${number}`,
      evidence: list.page(LIST.associations),
    });
  }
  for (let number = 1; number <= DISTRICTS; number += 1) {
    yield* districtBodies(region, number, list.page(LIST.districts), list.page(LIST.centres));
  }
  for (let number = 1; number <= TOWNS; number += 1) {
    yield* townHall(region, number, list.page(LIST.towns + number - 1));
  }
}

function* districtBodies(
  region: Region,
  number: number,
  evidence: string,
  centreEvidence: string,
): Generator<Line> {
  const [office, centre] = [idOf.districtOffice(region, number), idOf.centre(region, number)];
  const place = `${title(region)} ${number}`;
  yield node('administration', office, { name: `Kreisverwaltung ${place}`, evidence });
  yield fact('administers', office, idOf.district(region, number), { evidence });
  yield node('centre', centre, {
    name: `Zentrum für Vielfalt ${place}`,
    nameEn: `Diversity Centre ${place}`,
    description: 'Erfundene Anlaufstelle, gefördert aus dem Landesprogramm.',
    validFrom: '2021',
    evidence: centreEvidence,
  });
  yield fact('unit-of', centre, office, { validFrom: '2021', evidence: centreEvidence });
  yield fact('funded-by', centre, idOf.stateFund(region), {
    validFrom: '2021',
    evidence: centreEvidence,
  });
}

function* townHall(region: Region, number: number, evidence: string): Generator<Line> {
  const id = idOf.townHall(region, number);
  const place = placeName(number - 1, region.stem);
  yield node('administration', id, { name: `Stadtverwaltung ${place}`, evidence });
  yield fact('administers', id, idOf.municipality(region, number), { evidence });
}

const EUROPE = 'agency/g-union';
const UMBRELLA = 'topic/g-integration';
const NATION = 'g-register';
const TOPICS = [
  ['Sprachförderung', 'Language support'],
  ['Arbeitsmarkt', 'Labor market'],
  ['Asyl und Aufnahme', 'Asylum and reception'],
  ['Bürgerschaftliches Engagement', 'Civic engagement'],
  ['Öffnung der Verwaltung', 'Opening of the administration'],
  ['Größere Teilhabe', 'Greater participation'],
] as const;
export const TOPIC_COUNT = TOPICS.length;

/** What all states share: a giver of money and a topic above all topics. */
export function* union(): Generator<Line> {
  const list = register(NATION, 10, 'Länderverzeichnis', 'Statistikstelle', '2025-01-15');
  yield* list.lines();
  const evidence = list.page(0);
  yield node('agency', EUROPE, { name: 'Behörde der Erfundenen Union', evidence });
  yield node('topic', UMBRELLA, { name: 'Zusammenhalt', nameEn: 'Cohesion', evidence });
}

/** A state with its ministry, its funds, its topics and the grant of the union that it passes on. */
export function* state(region: Region): Generator<Line> {
  const place = title(region.state);
  const list = register(
    `${region.state.code}-bodies`,
    20,
    `Staatshandbuch ${place}`,
    `Staatskanzlei ${place}`,
    '2024-02-01',
  );
  yield* list.lines();
  const evidence = list.page(0);
  yield node('state', idOf.state(region), {
    name: `Land ${place}`,
    description: 'Erfundenes Land für Messungen.',
    evidence,
  });
  yield* ministries(region, place, evidence);
  const years = { startDate: '2021-01-01', endDate: '2029-12-31' };
  const stateFund = { name: `Landesprogramm Vielfalt ${place}`, evidence, startDate: '2014' };
  yield node('funding-source', idOf.stateFund(region), stateFund);
  yield node('funding-source', idOf.unionFund(region), {
    name: `Unionsfonds für Zusammenhalt, ${place}`,
    evidence,
    ...years,
  });
  for (const [number, [name, nameEn]] of TOPICS.entries()) {
    const id = idOf.topic(region, number);
    yield node('topic', id, { name: `${name} ${place}`, nameEn: `${nameEn} ${place}`, evidence });
    yield fact('broader', id, UMBRELLA, { evidence });
  }
  yield* stateGrant(region, place, list.page(10), years);
}

/** A ministry that was renamed, and its department. */
function* ministries(region: Region, place: string, evidence: string): Generator<Line> {
  const [ministry, department] = [idOf.ministry(region), idOf.department(region)];
  const newName = `Ministerium für Zusammenhalt ${place}`;
  const dated = { language: 'DE', label: 'PREFERRED', evidence };
  yield node('ministry', ministry, {
    name: newName,
    nameEn: `${place} Ministry of Cohesion`,
    evidence,
  });
  yield value('name', ministry, {
    ...dated,
    value: `Ministerium für Soziales ${place}`,
    validTo: '2024-01-17',
  });
  yield value('name', ministry, { ...dated, value: newName, validFrom: '2024-01-18' });
  yield node('ministry', department, { name: `Abteilung Integration ${place}`, evidence });
  yield fact('unit-of', department, ministry, { evidence });
}

function* stateGrant(
  region: Region,
  place: string,
  evidence: string,
  years: { readonly startDate: string; readonly endDate: string },
): Generator<Line> {
  const id = idOf.stateGrant(region);
  const span = { validFrom: years.startDate, validTo: years.endDate, evidence };
  yield node('grant', id, {
    name: `Zuweisung der Union an ${place}`,
    amountAwarded: '900000000.00',
    currency: 'EUR',
    evidence,
    ...years,
  });
  yield fact('awarded-by', id, EUROPE, span);
  yield fact('awarded-to', id, idOf.ministry(region), span);
  yield fact('funded-by', id, idOf.unionFund(region), span);
}
