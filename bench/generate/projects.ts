import { passage, source } from './citations.ts';
import { fact, type Line, node, RECORDED_AT, value } from './line.ts';
import { projectName } from './names.ts';
import { ASSOCIATIONS, TOPIC_COUNT } from './organizations.ts';
import { type Random, randomOf } from './random.ts';
import { DISTRICTS, idOf, PROJECTS, type Region, regionOf, TOWNS, title } from './region.ts';

/** Every fourth project is paid by the union, through the state. */
export const UNION_EVERY = 4;

/** Small municipalities that each town can take along. */
const NEIGHBORS = 4;

/** When a project runs. */
export interface Period {
  readonly startDate: string;
  readonly endDate: string;
}

/** The period of a project, the same for its grants. */
export function periodOf(region: Region, number: number): Period {
  const start = 2021 + randomOf(region.seed, 'period', idOf.project(region, number)).below(5);
  return { startDate: `${start}-10-01`, endDate: `${start + 3}-09-30` };
}

/** The passage in which a project is described. */
export function projectEvidence({ code }: Region, number: number): string {
  return `evidence/${code}-projects-${number}`;
}

/** The body that leads a project. */
export function leaderOf(region: Region, number: number): string {
  if (number % 10 === 9) return idOf.university(region);
  return number % 2 === 0
    ? idOf.districtOffice(region, ((number / 2) % DISTRICTS) + 1)
    : idOf.association(region, (number % ASSOCIATIONS) + 1);
}

/** The towns that take part in a project, by their numbers. */
export function partnersOf(region: Region, number: number): readonly number[] {
  const random = randomOf(region.seed, 'partners', idOf.project(region, number));
  const count = number % UNION_EVERY === 0 ? 5 : 1 + random.below(4);
  const first = random.below(TOWNS);
  return Array.from({ length: count }, (_, index) => ((first + index) % TOWNS) + 1);
}

/** The projects of a region, with who leads them, who takes part, and who may. */
export function* projects(region: Region): Generator<Line> {
  const atlas = `${region.code}-projects`;
  yield source(atlas, `Projektatlas ${title(region)}`, `Hochschule ${title(region)}`, '2025-05-01');
  for (let number = 0; number < PROJECTS; number += 1) {
    const random = randomOf(region.seed, idOf.project(region, number));
    yield* project(region, number, random);
    yield* participants(region, number, random);
  }
  yield* guest(region);
}

function* project(region: Region, number: number, random: Random): Generator<Line> {
  const id = idOf.project(region, number);
  const names = projectName(number, region.stem);
  const evidence = projectEvidence(region, number);
  const period = periodOf(region, number);
  const span = { validFrom: period.startDate, validTo: period.endDate, evidence };
  const quote = `Das Vorhaben „${names.name}“ läuft von ${period.startDate} bis ${period.endDate}.`;
  yield passage(evidence, `${region.code}-projects`, quote, number + 1);
  yield node('project', id, {
    ...names,
    description: 'Erfundenes Vorhaben für Messungen.',
    evidence,
    ...period,
    ceilingPerParticipant: '250000.00',
    currency: 'EUR',
  });
  if (number % 4 === 1) {
    const short = `${names.name.slice(0, 3).toUpperCase()}-${region.code}-${number}`;
    yield value('name', id, { value: short, language: 'DE', label: 'ALTERNATE', evidence });
  }
  yield fact('leads', leaderOf(region, number), id, {
    role: 'Projektträger',
    roleEn: 'Lead organization',
    ...span,
  });
  const fund = number % UNION_EVERY === 0 ? idOf.unionFund(region) : idOf.stateFund(region);
  yield fact('funded-by', id, fund, span);
  yield fact('about', id, idOf.topic(region, random.below(TOPIC_COUNT)), span);
  if (number % 2 === 0) {
    yield node('eligibility-rule', `eligibility-rule/${region.code}-${number}`, {
      project: id,
      populationBelow: 50_000,
      populationAtLeast: 10_000,
      consortiumAllowed: number % 4 === 0 ? 'true' : 'false',
      evidence,
      recordedAt: RECORDED_AT,
    });
  }
}

/** Towns, some of them jointly with a small neighbor, and how many a source says there are. */
function* participants(region: Region, number: number, random: Random): Generator<Line> {
  const id = idOf.project(region, number);
  const evidence = projectEvidence(region, number);
  const { startDate, endDate } = periodOf(region, number);
  const span = { validFrom: startDate, validTo: endDate, evidence };
  const partners = partnersOf(region, number);
  for (const town of partners) {
    const neighbor = TOWNS + (town - 1) * NEIGHBORS + 1 + random.below(NEIGHBORS);
    const [one, other] = [idOf.municipality(region, town), idOf.municipality(region, neighbor)];
    const isJoint = random.happens(1, 5);
    const role = isJoint ? 'PARTNER' : 'BENEFICIARY';
    const status = random.happens(1, 8) ? 'PLANNED' : 'ACTUAL';
    const jointly = isJoint ? { jointlyWith: other } : {};
    yield fact('participates-in', one, id, { role, ...jointly, status, ...span });
    if (isJoint)
      yield fact('participates-in', other, id, { role, jointlyWith: one, status, ...span });
  }
  if (number % 10 === 0) {
    yield node('observation', `observation/${region.code}-participants-${number}`, {
      about: id,
      measure: 'PARTICIPANTS',
      value: partners.length + random.below(2),
      unit: 'municipalities',
      qualifier: 'EXACT',
      observedOn: startDate,
      evidence,
      recordedAt: RECORDED_AT,
    });
  }
}

/** A district of another region takes part in one project: that is how regions hang together. */
function* guest(region: Region): Generator<Line> {
  if (region.number === 0) return;
  const other = regionOf(region.seed, Math.floor((region.number - 1) / 4));
  yield fact('participates-in', idOf.district(other, DISTRICTS), idOf.project(region, 1), {
    role: 'PARTNER',
    evidence: projectEvidence(region, 1),
  });
}
