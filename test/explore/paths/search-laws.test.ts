import fc from 'fast-check';
import { topic } from '../../../src/entities/topic/topic.ts';
import { EDGE_TYPES, type EdgeTypeName } from '../../../src/explore/paths/edge-types.ts';
import { neighborhood } from '../../../src/explore/paths/neighborhood.ts';
import { BOUNDS, searchPaths } from '../../../src/explore/paths/path-search.ts';
import { countPaths, firstPaths } from '../../../src/explore/paths/shortest-paths.ts';
import type { Engine } from '../../../src/graph/engine.ts';
import { text } from '../../../src/graph/record.ts';
import { type Moment, NEWEST_RECORD, timeParameters } from '../../../src/time/moment.ts';
import { describeEachEngine, emptyEngine } from '../../support/engines.ts';
import {
  broader,
  counts,
  numbered,
  type TestFact,
  type TestThing,
  writeFacts,
} from './fact-graph.ts';
import { naiveNeighborhood, naivePaths } from './naive-search.ts';

const NAMES = ['Mull', 'Müll', 'Migration', 'Vielfalt', 'Zuwanderung'];
const TYPES = ['BROADER', 'SUCCEEDED_BY', 'ABOUT'] as const;
const SOME_TYPES = fc.subarray([...TYPES], { minLength: 1 });
const DAYS = ['2024-12-31', '2025-02-04', '2025-10-01'];
const INSTANTS = ['2025-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z'];

interface GeneratedGraph {
  readonly things: readonly TestThing[];
  readonly facts: readonly TestFact[];
}

/** Graphs apart from each other, so that one engine can hold all of them. */
let graphs = 0;

const someGraph: fc.Arbitrary<GeneratedGraph> = fc
  .integer({ min: 3, max: 7 })
  .chain((size) =>
    fc.tuple(
      fc.array(fc.constantFrom(...NAMES), { minLength: size, maxLength: size }),
      fc.array(someFact(size), { minLength: 4, maxLength: 24 }),
    ),
  )
  .map(([names, facts]) => ({
    things: names.map((name, place) => ({ id: `${place}`, name })),
    facts: facts.map((fact, place) => ({ ...fact, id: `${place}` })),
  }));

function someFact(size: number) {
  const end = fc.nat({ max: size - 1 }).map(String);
  const maybe = <Value>(values: readonly Value[]) =>
    fc.option(fc.constantFrom(...values), { freq: 1 });
  return fc.record({
    type: fc.constantFrom(...TYPES),
    from: end,
    to: end,
    validFrom: maybe(DAYS),
    validTo: maybe(DAYS),
    recordedAt: fc.constantFrom('2020-01-01T00:00:00.000Z', ...INSTANTS),
    recordedUntil: maybe(INSTANTS),
  });
}

const someMoment: fc.Arbitrary<Moment> = fc.record({
  date: fc.constantFrom('2024-06-01', ...DAYS, '2026-11-22'),
  recorded: fc.constantFrom(...INSTANTS, NEWEST_RECORD),
});

/** Writes a graph under ids of its own; returns it as it counts for the question. */
async function write(
  engine: Engine,
  { things, facts }: GeneratedGraph,
  via: readonly EdgeTypeName[],
  moment: Moment,
): Promise<GeneratedGraph> {
  graphs += 1;
  const thingId = (id: string) => `topic/graph-${graphs}-${id}`;
  const own = {
    things: things.map(({ id, name }) => ({ id: thingId(id), name })),
    facts: facts.map((fact) => ({
      ...fact,
      id: `fact ${graphs} ${fact.id}`,
      from: thingId(fact.from),
      to: thingId(fact.to),
    })),
  };
  await writeFacts(engine, own.things, own.facts);
  return { ...own, facts: own.facts.filter((fact) => counts(fact, via, moment)) };
}

describeEachEngine('the search', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await emptyEngine(name);
  });
  afterAll(() => engine.close());

  test('finds all shortest paths that a plain search finds, in order, over what counts alone', async () => {
    const question = fc.record({
      via: SOME_TYPES,
      moment: someMoment,
      maxLength: fc.integer({ min: 1, max: 6 }),
      bounds: fc.constantFrom(BOUNDS, { ...BOUNDS, firstOfEach: 1, atOnce: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(someGraph, question, async (generated, asked) => {
        const { via, moment, maxLength, bounds } = asked;
        const graph = await write(engine, generated, via, moment);
        const [first, ...others] = graph.things;
        for (const { id: to } of others.slice(0, 3)) {
          const from = first?.id ?? '';
          const time = timeParameters(moment);
          const question = { from, to, maxLength, via, time };
          const meeting = await searchPaths(question, engine, bounds);
          const expected = naivePaths(graph, from, to, maxLength);
          const found = meeting && (await firstPaths(meeting, question, engine, 4));
          expect(meeting === null ? 0 : countPaths(meeting)).toBe(expected.length);
          expect((found ?? []).map((path) => path.map(({ id }) => id))).toEqual(
            expected.slice(0, 4),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  test('finds the same paths from the other end, turned around', async () => {
    await fc.assert(
      fc.asyncProperty(someGraph, async (generated) => {
        const moment = { date: '2025-02-04', recorded: NEWEST_RECORD };
        const graph = await write(engine, generated, TYPES, moment);
        const [from = '', to = ''] = graph.things.map(({ id }) => id);
        const there = await idsOfPaths(engine, from, to, moment);
        const back = await idsOfPaths(engine, to, from, moment);
        const turned = back.map((path) => path.toReversed());
        expect(turned.map(String).toSorted()).toEqual(there.map(String).toSorted());
      }),
      { numRuns: 30 },
    );
  });

  test('finds the neighborhood that a plain search finds, and counts what is left out', async () => {
    const question = fc.record({
      types: SOME_TYPES,
      moment: someMoment,
      depth: fc.integer({ min: 1, max: 4 }),
      limit: fc.integer({ min: 1, max: 10 }),
    });
    await fc.assert(
      fc.asyncProperty(someGraph, question, async (generated, { types, moment, depth, limit }) => {
        const graph = await write(engine, generated, types, moment);
        const [{ id = '', name = '' } = {}] = graph.things;
        const center = topic.parse({ id, name });
        const time = timeParameters(moment);
        const found = await neighborhood({ center, depth, types, limit, time }, engine);
        expect({
          nodes: found.nodes.map(({ thing, distance }) => ({ id: thing.id, distance })),
          facts: found.edges.map(({ properties }) => text(properties, 'id')).toSorted(),
          truncated: found.truncated.map(({ thing, facts, neighbors }) => [
            thing.id,
            facts,
            neighbors,
          ]),
        }).toEqual(naiveNeighborhood(graph, id, depth, limit));
      }),
      { numRuns: 60 },
    );
  });

  test('goes around a thing with many facts, however few it may read', async () => {
    const spokes = numbered('hub-spoke', 300);
    await writeFacts(
      engine,
      [...spokes, ...numbered('hub', 1), ...numbered('middle', 1), ...numbered('end', 1)],
      [
        ...spokes.map(({ id }) => broader(id, 'topic/hub-0')),
        broader('topic/end-0', 'topic/middle-0'),
        broader('topic/hub-0', 'topic/middle-0'),
      ],
    );
    const question = pathQuestion('topic/hub-0', 'topic/end-0');
    expect((await searchPaths(question, engine, { ...BOUNDS, most: 3 }))?.length).toBe(2);
  });

  test('finds what connects two things with many facts each', async () => {
    const [left, right, shared] = [
      numbered('west', 300),
      numbered('east', 400),
      numbered('shared', 2),
    ];
    const ends = [...numbered('left-end', 1), ...numbered('right-end', 1)];
    await writeFacts(
      engine,
      [...left, ...right, ...shared, ...ends],
      [
        ...[...left, ...shared].map(({ id }) => broader(id, 'topic/left-end-0')),
        ...[...right, ...shared].map(({ id }) => broader(id, 'topic/right-end-0')),
      ],
    );
    const meeting = await searchPaths(
      pathQuestion('topic/left-end-0', 'topic/right-end-0'),
      engine,
    );
    expect(meeting?.length).toBe(2);
    expect(meeting?.things.toSorted()).toEqual(['topic/shared-0', 'topic/shared-1']);
  });

  test('stops when it would read more facts than it may, and says what to narrow', async () => {
    const [left, right] = [numbered('left', 20), numbered('right', 20)];
    await writeFacts(
      engine,
      [...left, ...right],
      [
        ...left.slice(1).map(({ id }) => broader(id, 'topic/left-0')),
        ...right.slice(1).map(({ id }) => broader(id, 'topic/right-0')),
      ],
    );
    const question = pathQuestion('topic/left-0', 'topic/right-0');
    expect(await searchPaths(question, engine, { ...BOUNDS, most: 60 })).toBeNull();
    await expect(searchPaths(question, engine, { ...BOUNDS, most: 18 })).rejects.toMatchObject({
      code: 'TOO_LARGE',
      message:
        'Between topic/left-0 and topic/right-0 the search reached 2 things and has more than 18 facts to read. Narrow it: name the kinds of fact that matter in "via", or lower "maxLength".',
      details: { maximum: 18, arguments: ['via', 'maxLength'] },
    });
  });

  test('stops before a level of a neighborhood with more facts than it may read', async () => {
    const parts = numbered('part', 12);
    await writeFacts(
      engine,
      parts,
      parts.slice(1).map(({ id }) => broader(id, 'topic/part-0')),
    );
    const center = topic.parse({ id: 'topic/part-0', name: 'part' });
    const { time } = pathQuestion('', '');
    const question = { center, depth: 1, types: EDGE_TYPES, limit: 5, time };
    const { nodes, truncated } = await neighborhood(question, engine, 11);
    expect(nodes).toHaveLength(5);
    expect(truncated).toEqual([{ thing: center, facts: 7, neighbors: 7 }]);
    await expect(neighborhood(question, engine, 10)).rejects.toMatchObject({
      code: 'TOO_LARGE',
      details: { maximum: 10, arguments: ['types', 'depth', 'limit'] },
    });
  });
});

function pathQuestion(from: string, to: string) {
  const time = timeParameters({ date: '2026-11-22', recorded: NEWEST_RECORD });
  return { from, to, maxLength: 8, via: EDGE_TYPES, time };
}

async function idsOfPaths(engine: Engine, from: string, to: string, moment: Moment) {
  const question = { ...pathQuestion(from, to), time: timeParameters(moment) };
  const meeting = await searchPaths(question, engine);
  if (meeting === null) return [];
  const paths = await firstPaths(meeting, question, engine, 1_000);
  return paths.map((path) => path.map(({ id }) => id));
}
