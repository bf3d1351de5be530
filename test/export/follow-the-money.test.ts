import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { isSaid } from '../../src/export/follow-the-money/edge-entity.ts';
import { type Entity, entityDate, isVisible } from '../../src/export/follow-the-money/entity.ts';
import { schemaOf } from '../../src/export/follow-the-money/node-entity.ts';
import { everyEdge, everyNode } from '../../src/export/graph-source.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { graphWrites } from '../../src/import/graph-writes.ts';
import { emptyEngine, shippedEngine } from '../support/engines.ts';
import { exportedText, wholeSource } from '../support/exported.ts';
import { generatedPackage } from '../support/generated-graph.ts';
import { HURTING, hurtingGraph } from '../support/hurting-graph.ts';
import { describeReaders, readBack } from '../support/readers.ts';
import { type SmallGraph, smallPackage } from '../support/small-graph.ts';

/** What the followthemoney package finds in a file. */
interface Reading {
  readonly errors: readonly (readonly [id: string, error: string])[];
  readonly counts: { readonly [schema: string]: number };
  readonly entities: { readonly [id: string]: Entity };
}

async function readingsOf(texts: readonly string[]): Promise<readonly Reading[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ftm-'));
  try {
    const files = texts.map((text, place) => {
      const file = join(folder, `${place}.ftm.json`);
      writeFileSync(file, text);
      return file;
    });
    return await readBack<readonly Reading[]>('ftm', files);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function readingOf(engine: Engine): Promise<Reading> {
  const [reading] = await readingsOf([await exportedText(engine, 'ftm')]);
  if (reading === undefined) throw new Error('followthemoney has read no file');
  return reading;
}

async function small(graph: SmallGraph): Promise<string> {
  const engine = await emptyEngine('embedded');
  await engine.write(graphWrites(smallPackage(graph)));
  const text = await exportedText(engine, 'ftm');
  await engine.close();
  return text;
}

/** How many entities of each schema there have to be: nodes that have one, edges between those, grants. */
async function expectedCounts(engine: Engine) {
  const source = await wholeSource(engine);
  const nodes: { [schema: string]: number } = {};
  for await (const { id } of everyNode(source)) {
    const schema = schemaOf(id);
    if (schema !== null) nodes[schema] = (nodes[schema] ?? 0) + 1;
  }
  const ends = { AWARDED_BY: new Set<string>(), AWARDED_TO: new Set<string>() };
  let said = 0;
  for await (const edge of everyEdge(source)) {
    if (isSaid(edge)) said += 1;
    if (edge.type === 'AWARDED_BY' || edge.type === 'AWARDED_TO') {
      ends[edge.type].add(edge.start);
    }
  }
  const payments = [...ends.AWARDED_BY].filter((id) => ends.AWARDED_TO.has(id)).length;
  return { nodes, said, payments };
}

const LINKS = ['Membership', 'ProjectParticipant', 'Succession', 'UnknownLink'];

async function expectCounts({ counts }: Pick<Reading, 'counts'>, engine: Engine): Promise<void> {
  const { nodes, said, payments } = await expectedCounts(engine);
  expect(counts).toMatchObject(nodes);
  expect(LINKS.reduce((sum, schema) => sum + (counts[schema] ?? 0), 0)).toBe(said);
  expect(counts.Payment ?? 0).toBe(payments);
}

/** Facts of the shipped data: of an entity, or of the one that has all of these values. */
const FACTS: { readonly [fact: string]: Partial<Entity> } = {
  'Constanze Janda is a person': {
    id: 'person.constanze-janda',
    schema: 'Person',
    properties: { title: ['Prof. Dr.'], firstName: ['Constanze'], lastName: ['Janda'] },
  },
  'she holds a chair in Speyer': {
    schema: 'Membership',
    properties: {
      member: ['person.constanze-janda'],
      organization: ['university.duv-speyer'],
      status: ['actual'],
      publisher: ['Stadt Offenbach am Main', 'G+G Digital'],
    },
  },
  'the ministry has been there since 1945': {
    id: 'ministry.hmaijs',
    schema: 'PublicBody',
    properties: { incorporationDate: ['1945'] },
  },
  'KISI starts on 2025-10-01 and is paid for by AMIF': {
    id: 'project.kisi',
    schema: 'Project',
    properties: {
      startDate: ['2025-10-01'],
      program: ['Asyl-, Migrations- und Integrationsfonds (AMIF) 2021–2027 in Deutschland'],
    },
  },
  'the ministry leads KISI': {
    schema: 'ProjectParticipant',
    properties: { participant: ['ministry.hmaijs'], project: ['project.kisi'] },
  },
  'Bensheim gets money for KISI from the ministry, of an amount that is not known': {
    id: 'grant.kisi-bensheim',
    schema: 'Payment',
    properties: {
      payer: ['ministry.hmaijs'],
      beneficiary: ['administration.06431002'],
      project: ['project.kisi'],
    },
  },
  'Hanau left the Main-Kinzig-Kreis at the end of 2025': {
    schema: 'UnknownLink',
    properties: {
      subject: ['municipality.06435014'],
      object: ['district.06435'],
      role: ['part of'],
      endDate: ['2025-12-31'],
    },
  },
  'Hanau is at 50.135573, 8.915189': {
    id: 'municipality.06435014',
    schema: 'Address',
    properties: { latitude: ['50.135573'], longitude: ['8.915189'], wikidataId: ['Q3802'] },
  },
  'the article on the meeting is of 2025-02-11': {
    id: 'source.offenbach-2025-02-11',
    schema: 'Document',
    properties: { publishedAt: ['2025-02-11'], publisher: ['Stadt Offenbach am Main'] },
  },
  'Martin Wilhelm welcomed the meeting': {
    schema: 'UnknownLink',
    properties: {
      subject: ['person.martin-wilhelm'],
      object: ['contribution.2025-02-04-begruessung'],
    },
  },
};

describeReaders('the shipped data in FollowTheMoney', () => {
  let engine: Engine;
  let reading: Reading;
  beforeAll(async () => {
    engine = await shippedEngine('embedded');
    reading = await readingOf(engine);
  });
  afterAll(() => engine.close());

  test('are valid, every entity and every link', () => {
    expect(reading.errors).toEqual([]);
  });

  test('have as many entities of each schema as can be said', async () => {
    await expectCounts(reading, engine);
    expect(reading.counts.Payment).toBe(6);
  });

  test.each(Object.entries(FACTS))('say that %s', (_, fact) => {
    expect(Object.values(reading.entities)).toContainEqual(
      expect.objectContaining({
        ...fact,
        properties: expect.objectContaining(
          Object.fromEntries(
            Object.entries(fact.properties ?? {}).map(([name, values]) => [
              name,
              expect.arrayContaining([...values]),
            ]),
          ),
        ),
      }),
    );
  });
});

describe('FollowTheMoney', () => {
  test('takes as the amount of a payment what was paid, or else what was awarded', async () => {
    const grant = (id: string, amounts: { readonly [column: string]: string }) => ({
      id: `grant/${id}`,
      name: id,
      currency: 'EUR',
      ...amounts,
    });
    const text = await small({
      ministry: [{ id: 'ministry/m', name: 'M' }],
      administration: [{ id: 'administration/a', name: 'A' }],
      grant: [
        grant('paid', { amountPaid: '0.05', amountAwarded: '7' }),
        grant('awarded', { amountAwarded: '1234567.80', amountPlanned: '9' }),
        grant('planned', { amountPlanned: '9', ceiling: '10' }),
        grant('unknown-giver', { amountPaid: '1' }),
      ],
      'awarded-by': ['paid', 'awarded', 'planned'].map((id) => ({
        from: `grant/${id}`,
        to: 'ministry/m',
      })),
      'awarded-to': ['paid', 'awarded', 'planned', 'unknown-giver'].map((id) => ({
        from: `grant/${id}`,
        to: 'administration/a',
      })),
    });
    const payments = text
      .trimEnd()
      .split('\n')
      .map((line): Entity => JSON.parse(line))
      .filter(({ schema }) => schema === 'Payment')
      .map(({ id, properties: { amountEur, summary } }) => ({ id, amountEur, summary }));
    expect(payments).toEqual([
      { id: 'grant.awarded', amountEur: ['1234567.80'], summary: ['awarded'] },
      { id: 'grant.paid', amountEur: ['0.05'], summary: ['paid'] },
      { id: 'grant.planned', amountEur: undefined, summary: undefined },
    ]);
  });

  test.each([
    ['2025', '2025'],
    ['2025-02-04', '2025-02-04'],
    ['2025-10-01/2025-10-31', '2025-10'],
    ['2025-10-01/2025-12-31', '2025'],
    ['2021-12-31/2023-11-30', null],
    [null, null],
  ])('has of the date %s what is certain: %s', (date, expected) => {
    expect(entityDate(date)).toBe(expected);
  });
});

describeReaders('FollowTheMoney, read by its own package,', () => {
  test('brings names home that hurt, and texts of any length', async () => {
    const long = 'ä'.repeat(65_536);
    const [reading] = await readingsOf([await small(hurtingGraph(long))]);
    expect(reading?.errors).toEqual([]);
    const names = Object.entries(HURTING).map(([id, name]) => [id.replace('/', '.'), name]);
    expect(names).toEqual(
      names.map(([id = '']) => [id, reading?.entities[id]?.properties.name?.[0]]),
    );
    expect(reading?.entities['district.d']?.properties.description).toEqual([long]);
    expect(Object.values(reading?.entities ?? {})).toContainEqual(
      expect.objectContaining({
        properties: expect.objectContaining({ startDate: ['1866-10'] }),
      }),
    );
  });

  test('takes every graph, and finds every thing and link in it', async () => {
    const packages = fc.sample(generatedPackage('ftm'), { numRuns: 6, seed: 9 });
    const texts: string[] = [];
    for (const data of packages) {
      const engine = await emptyEngine('embedded');
      await engine.write(graphWrites(data));
      texts.push(await exportedText(engine, 'ftm'));
      const counts: { [schema: string]: number } = {};
      for (const line of (texts.at(-1) ?? '').trimEnd().split('\n')) {
        const { schema }: Entity = JSON.parse(line);
        counts[schema] = (counts[schema] ?? 0) + 1;
      }
      await expectCounts({ counts }, engine);
      await engine.close();
    }
    const readings = await readingsOf(texts);
    expect(readings.flatMap(({ errors }) => errors)).toEqual([]);
  }, 120_000);
});

test('a text of spaces and control characters says nothing', () => {
  expect(['', ' ', '\u0001\u200b\u00a0', 'a', '🏘️'].map(isVisible)).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
});
