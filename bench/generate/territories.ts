import { type Register, register } from './citations.ts';
import { type Cells, fact, type Line, node, RECORDED_AT, value } from './line.ts';
import { DIRECTIONS, nth, placeName } from './names.ts';
import { type Random, randomOf } from './random.ts';
import { DISTRICTS, idOf, MUNICIPALITIES, type Region, title } from './region.ts';

/** Official keys of generated places start above those of real states, which end with 16. */
const FIRST_KEY = 2_000;
const SMALLEST = 250;
const DOUBLINGS = 13;
const MERGED_ON = '2023-01-01';
const DAY_BEFORE = '2022-12-31';

interface Registers {
  readonly newer: Register;
  readonly older: Register;
}

/** The region's government region, districts and municipalities, with their inhabitants. */
export function* territories(region: Region): Generator<Line> {
  const registers = registersOf(region);
  yield* registers.newer.lines();
  yield* registers.older.lines();
  const evidence = registers.newer.page(0);
  const name = `Regierungsbezirk ${title(region)}`;
  yield node('government-region', idOf.region(region), { name, evidence });
  yield fact('part-of', idOf.region(region), idOf.state(region), { evidence });
  for (let number = 1; number <= DISTRICTS; number += 1) yield* district(region, number, evidence);
  for (let number = 1; number <= MUNICIPALITIES; number += 1) {
    yield* municipality(region, number, registers);
  }
  yield* merger(region, evidence);
}

function registersOf(region: Region): Registers {
  const of = (year: number) =>
    register(
      `${region.code}-register-${year}`,
      MUNICIPALITIES,
      `Gemeindeverzeichnis ${title(region)} ${year}`,
      `Statistikstelle ${title(region.state)}`,
      `${year + 1}-06-30`,
    );
  return { newer: of(2024), older: of(2021) };
}

function* district(region: Region, number: number, evidence: string): Generator<Line> {
  const id = idOf.district(region, number);
  const name = `Landkreis ${title(region)}-${nth(DIRECTIONS, number - 1)}`;
  yield node('district', id, { name, evidence });
  yield fact('part-of', id, idOf.region(region), { evidence });
  yield value('identifier', id, {
    scheme: 'AGS',
    value: `${FIRST_KEY + region.number}${number}`,
    evidence,
  });
}

/** The first of a region is an independent city; the last has merged with the one before it. */
function* municipality(region: Region, number: number, registers: Registers): Generator<Line> {
  const id = idOf.municipality(region, number);
  const evidence = registers.newer.page(number - 1);
  const random = randomOf(region.seed, id);
  const own = (number % DISTRICTS) + 1;
  const ended = number === MUNICIPALITIES ? { validTo: DAY_BEFORE } : {};
  yield node('municipality', id, {
    name: placeName(number - 1, region.stem),
    evidence,
    kind: kindOf(number),
    latitude: `${47 + (region.number % 8)}.${100_000 + random.below(900_000)}`,
    longitude: `${6 + (region.number % 9)}.${100_000 + random.below(900_000)}`,
    ...ended,
  });
  const above = number === 1 ? idOf.region(region) : idOf.district(region, own);
  yield fact('part-of', id, above, { evidence, ...ended });
  const key = `${FIRST_KEY + region.number}${number === 1 ? 0 : own}${String(number).padStart(3, '0')}`;
  yield value('identifier', id, { scheme: 'AGS', value: key, evidence, ...ended });
  yield* inhabitants(id, number, random, registers);
}

function kindOf(number: number): string {
  if (number === 1) return 'INDEPENDENT_CITY';
  return number <= MUNICIPALITIES / 4 ? 'TOWN' : 'MUNICIPALITY';
}

/** Two censuses for every other municipality, one for the rest. */
function* inhabitants(
  about: string,
  number: number,
  random: Random,
  { newer, older }: Registers,
): Generator<Line> {
  const population = populationOf(number, random);
  const before = population - Math.floor(population / 50) + random.below(20);
  const figure = (amount: number, observedOn: string, cells: Cells) =>
    node('observation', `observation/${about.replace('/', '-')}-${observedOn}`, {
      about,
      measure: 'POPULATION',
      value: amount,
      unit: 'inhabitants',
      qualifier: 'EXACT',
      observedOn,
      recordedAt: RECORDED_AT,
      ...cells,
    });
  if (number % 2 === 0 || number === MUNICIPALITIES) {
    const evidence = older.page(number - 1);
    yield figure(before, '2021-12-31', { basis: 'Zensus 2011', evidence });
  }
  if (number < MUNICIPALITIES) {
    const evidence = newer.page(number - 1);
    yield figure(population, '2024-12-31', { basis: 'Zensus 2022', evidence });
  }
}

/** Most are small, each doubling is met by five of eight: few are large. Those with low numbers are towns. */
function populationOf(number: number, random: Random): number {
  let population = SMALLEST + random.below(SMALLEST) + (number === 1 ? 60_000 : 0);
  for (let step = 0; step < DOUBLINGS && random.happens(5, 8); step += 1) population *= 2;
  return Math.min(population, 3_500_000);
}

/** Two municipalities became one, and one town was given its rights. */
function* merger(region: Region, evidence: string): Generator<Line> {
  const [former, heir] = [MUNICIPALITIES, MUNICIPALITIES - 1].map((number) =>
    idOf.municipality(region, number),
  );
  if (former === undefined || heir === undefined) return;
  yield fact('succeeded-by', former, heir, { validFrom: MERGED_ON, evidence });
  const town = idOf.municipality(region, 2);
  yield value('kind', town, { kind: 'MUNICIPALITY', validTo: DAY_BEFORE, evidence });
  yield value('kind', town, { kind: 'TOWN', validFrom: MERGED_ON, evidence });
  const name = { value: `Alt-${placeName(MUNICIPALITIES - 2, region.stem)}`, language: 'DE' };
  yield value('name', heir, { ...name, label: 'ALTERNATE', validTo: DAY_BEFORE, evidence });
}
