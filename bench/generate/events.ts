import { passage, source } from './citations.ts';
import { fact, type Line, node } from './line.ts';
import { TOPIC_COUNT } from './organizations.ts';
import { type Random, randomOf } from './random.ts';
import { DISTRICTS, idOf, PEOPLE, PROJECTS, type Region, TOWNS, title } from './region.ts';

const EVENTS = 6;
const CONTRIBUTIONS = 3;
const GUESTS = 8;
const KINDS = ['WELCOME', 'TALK', 'PRESENTATION'] as const;

/** The meetings of a region, with what was said there, by whom and about what. */
export function* events(region: Region): Generator<Line> {
  for (let number = 1; number <= EVENTS; number += 1) {
    const id = idOf.event(region, number);
    const random = randomOf(region.seed, id);
    const day = `202${2 + random.below(4)}-0${1 + random.below(9)}-1${random.below(10)}`;
    const key = `${region.code}-meeting-${number}`;
    const name = `Netzwerktreffen ${title(region)} ${number}`;
    const evidence = `evidence/${key}`;
    yield source(key, `Bericht vom ${name}`, `Zentrum für Vielfalt ${title(region)}`, day);
    yield passage(evidence, key, `Zum „${name}“ kamen die Zentren der Region.`, 1);
    yield node('event', id, { name, evidence, startDate: day, endDate: day });
    yield* meeting(region, id, random, { validFrom: day, evidence });
  }
}

interface Said {
  readonly validFrom: string;
  readonly evidence: string;
}

function* meeting(region: Region, id: string, random: Random, said: Said): Generator<Line> {
  const town = 1 + random.below(TOWNS);
  yield fact('held-at', id, idOf.municipality(region, town), { venue: 'Großer Ratssaal', ...said });
  yield fact('hosted-by', id, idOf.townHall(region, town), { ...said });
  yield fact('about', id, idOf.topic(region, random.below(TOPIC_COUNT)), { ...said });
  for (let number = 1; number <= DISTRICTS; number += 1) {
    yield fact('attended', idOf.centre(region, number), id, { role: 'Zentrum', ...said });
  }
  const first = random.below(PEOPLE - GUESTS);
  for (let guest = first; guest < first + GUESTS; guest += 1) {
    yield fact('attended', idOf.person(region, guest), id, { role: 'Gast', ...said });
  }
  for (let position = 1; position <= CONTRIBUTIONS; position += 1) {
    const contribution = `contribution/${id.replace('event/', '')}-${position}`;
    yield node('contribution', contribution, {
      name: `Beitrag ${position} zum Austausch`,
      evidence: said.evidence,
      kind: KINDS[position - 1],
      position,
    });
    yield fact('given-at', contribution, id, { ...said });
    yield fact('gave', idOf.person(region, first + position), contribution, { ...said });
    yield fact('about', contribution, idOf.project(region, random.below(PROJECTS)), { ...said });
  }
}
