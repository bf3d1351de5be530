import { buildASTSchema, isEnumType, parse } from 'graphql';
import '../../../src/entities/resolvers.ts';
import { parseThing } from '../../../src/entities/thing/thing.ts';
import { EDGE_TYPES } from '../../../src/explore/paths/edge-types.ts';
import { PHRASES } from '../../../src/explore/paths/phrases.ts';
import type { Direction } from '../../../src/explore/paths/queries.ts';
import { sentence } from '../../../src/explore/paths/sentence.ts';
import type { Step } from '../../../src/explore/paths/step.ts';
import { ARTICLES, WORDS } from '../../../src/explore/paths/words.ts';
import { allEdgeTypes } from '../../../src/graph/edge.ts';
import { allNouns, type Noun } from '../../../src/graph/noun.ts';
import type { Record } from '../../../src/graph/record.ts';
import { typeDefinitions } from '../../../src/server/schema.ts';
import { NEWEST_RECORD } from '../../../src/time/moment.ts';

const MOMENT = { date: '2026-11-22', recorded: NEWEST_RECORD };
const DIRECTIONS: readonly Direction[] = ['FORWARD', 'BACKWARD'];

const things = [...allNouns().values()].filter(isThing);
const everyPhrase = EDGE_TYPES.flatMap((type) =>
  DIRECTIONS.flatMap((direction) => {
    const { withRole, past, ...phrase } = PHRASES[type][direction];
    return [phrase, withRole, past].filter((clause) => clause !== undefined);
  }),
);

describe('the kinds of fact', () => {
  test('are those that are declared between things', () => {
    const labels = new Set(things.flatMap(({ type, interfaces }) => [type, ...interfaces]));
    const between = [...allEdgeTypes().values()].filter(({ from, to }) =>
      [...from, ...to].every((label) => labels.has(label)),
    );
    expect(between.map(({ type }) => type).toSorted()).toEqual([...EDGE_TYPES].toSorted());
  });

  test('are those of the enumeration in the schema', () => {
    const declared = buildASTSchema(parse(typeDefinitions())).getType('EdgeType');
    const names = isEnumType(declared) ? declared.getValues().map(({ name }) => name) : [];
    expect(names).toEqual([...EDGE_TYPES]);
  });
});

describe('the words', () => {
  test('are there for every kind of thing, and for no other', () => {
    expect(Object.keys(WORDS).toSorted()).toEqual(things.map(({ type }) => type).toSorted());
  });

  test.each(everyPhrase)('of "$german" name both ends of the fact once', ({ german, english }) => {
    const ends = (text: string) =>
      [...text.matchAll(/(subject|object)\}/g)].map(([, end]) => end).toSorted();
    expect([ends(german), ends(english)]).toEqual([
      ['object', 'subject'],
      ['object', 'subject'],
    ]);
    const articles = [...german.matchAll(/\{(\w+) /g)].map(([, article = '']) => article);
    expect(articles.filter((article) => !(article in ARTICLES))).toEqual([]);
  });
});

describe('a sentence', () => {
  const ada = aThing('Person', 'person/ada', 'Ada Müller');
  const district = aThing('District', 'district/06440', 'Wetteraukreis');
  const town = aThing('Municipality', 'municipality/06440005', 'Butzbach');
  const office = aThing('Administration', 'administration/06440005', 'Magistrat', 'Town Council');
  const project = aThing('Project', 'project/p', 'Vielfalt');

  test.each<[Step, string, string]>([
    [
      aStep('MEMBER_OF', 'FORWARD', ada, office),
      'Ada Müller gehört zur Verwaltung „Magistrat“.',
      'Ada Müller belongs to the administration “Town Council”.',
    ],
    [
      aStep('MEMBER_OF', 'FORWARD', ada, office, { role: 'Leiterin', roleEn: 'Head' }),
      'Ada Müller ist Leiterin bei der Verwaltung „Magistrat“.',
      'Ada Müller is Head at the administration “Town Council”.',
    ],
    [
      aStep('MEMBER_OF', 'BACKWARD', office, ada, { role: 'Leiterin' }),
      'Zur Verwaltung „Magistrat“ gehört Ada Müller (Leiterin).',
      'The administration “Town Council” has Ada Müller among its members (Leiterin).',
    ],
    [
      aStep('PART_OF', 'FORWARD', town, district),
      'Die Gemeinde „Butzbach“ liegt im Landkreis „Wetteraukreis“.',
      'The municipality “Butzbach” lies in the district “Wetteraukreis”.',
    ],
    [
      aStep('PART_OF', 'BACKWARD', district, town),
      'Im Landkreis „Wetteraukreis“ liegt die Gemeinde „Butzbach“.',
      'The district “Wetteraukreis” contains the municipality “Butzbach”.',
    ],
    [
      aStep('SUCCEEDED_BY', 'FORWARD', district, town),
      'Auf den Landkreis „Wetteraukreis“ folgte die Gemeinde „Butzbach“.',
      'The district “Wetteraukreis” was followed by the municipality “Butzbach”.',
    ],
    [
      aStep('LEADS', 'FORWARD', office, project, { status: 'PLANNED', role: 'Träger' }),
      'Die Verwaltung „Magistrat“ leitet das Projekt „Vielfalt“ (geplant; Träger).',
      'The administration “Town Council” leads the project “Vielfalt” (planned; Träger).',
    ],
    [
      aStep('PARTICIPATES_IN', 'BACKWARD', project, town, { role: 'PARTNER' }),
      'Am Projekt „Vielfalt“ nimmt die Gemeinde „Butzbach“ teil (als Partner).',
      'The project “Vielfalt” has the municipality “Butzbach” as a participant (partner).',
    ],
  ])('of one step reads %#', (step, german, english) => {
    expect(sentence([step], 'DE', MOMENT)).toBe(german);
    expect(sentence([step], 'EN', MOMENT)).toBe(english);
  });

  test('of several steps refers to what was just named', () => {
    const steps = [
      aStep('LEADS', 'BACKWARD', project, office),
      aStep('MEMBER_OF', 'BACKWARD', office, ada),
      aStep('ATTENDED', 'FORWARD', ada, aThing('Event', 'event/e', 'Treffen')),
      aStep('HELD_AT', 'FORWARD', aThing('Event', 'event/e', 'Treffen'), district, {
        venue: 'Kreishaus',
      }),
    ];
    expect(sentence(steps, 'DE', MOMENT)).toBe(
      'Das Projekt „Vielfalt“ wird von der Verwaltung „Magistrat“ geleitet; zu dieser Verwaltung gehört Ada Müller; diese Person nimmt an der Veranstaltung „Treffen“ teil; diese Veranstaltung findet im Landkreis „Wetteraukreis“ statt (Kreishaus).',
    );
    expect(sentence(steps, 'EN', MOMENT)).toBe(
      'The project “Vielfalt” is led by the administration “Town Council”; this administration has Ada Müller among its members; this person attends the event “Treffen”; this event takes place in the district “Wetteraukreis” (Kreishaus).',
    );
  });

  test('speaks of what has happened in the past, on its day in the present', () => {
    const step = aStep(
      'GAVE',
      'FORWARD',
      ada,
      aThing('Contribution', 'contribution/c', 'Vortrag'),
      {
        validFrom: '2025-02-04',
      },
    );
    const on = (date: string) => sentence([step], 'DE', { ...MOMENT, date });
    expect(on('2025-02-04')).toBe('Ada Müller hält den Beitrag „Vortrag“.');
    expect(on('2025-02-05')).toBe('Ada Müller hielt den Beitrag „Vortrag“.');
    expect(sentence([step], 'EN', MOMENT)).toBe('Ada Müller gave the contribution “Vortrag”.');
  });

  test('of no step is empty', () => {
    expect(sentence([], 'DE', MOMENT)).toBe('');
  });
});

function isThing({ interfaces }: Noun): boolean {
  return interfaces.includes('Thing');
}

function aThing(type: string, id: string, name: string, nameEn: string | null = null) {
  return parseThing(type, { id, name, nameEn });
}

function aStep(
  type: Step['type'],
  direction: Direction,
  from: Step['from'],
  to: Step['to'],
  given: { status?: Step['status']; validFrom?: string } & Record = {},
): Step {
  const { status = 'ACTUAL', validFrom = null, ...properties } = given;
  const dates = { validFrom, validTo: null, recordedUntil: null };
  return { from, to, type, direction, status, evidence: [], recordedAt: '', ...dates, properties };
}
