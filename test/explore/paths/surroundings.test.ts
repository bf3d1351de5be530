import { EDGE_TYPES } from '../../../src/explore/paths/edge-types.ts';
import { BOUNDS } from '../../../src/explore/paths/path-search.ts';
import { surroundings } from '../../../src/explore/paths/surroundings.ts';
import type { Engine } from '../../../src/graph/engine.ts';
import type { Parameters } from '../../../src/graph/statement.ts';
import { NEWEST_RECORD, timeParameters } from '../../../src/time/moment.ts';
import { describeEachEngine, emptyEngine } from '../../support/engines.ts';
import { type TestFact, type TestThing, writeFacts } from './fact-graph.ts';

const FACTS = {
  via: EDGE_TYPES,
  time: timeParameters({ date: '2026-11-22', recorded: NEWEST_RECORD }),
};

/** A topic with so many narrower ones. */
function hub(name: string, size: number): { things: TestThing[]; facts: TestFact[] } {
  const center = `topic/${name}`;
  const spokes = spokesOf(name, size);
  return {
    things: [center, ...spokes].map((id) => ({ id, name: id })),
    facts: spokes.map((from) => ({ id: `${from} fact`, type: 'BROADER', from, to: center })),
  };
}

function spokesOf(name: string, size: number): string[] {
  return Array.from({ length: size }, (_, place) => `topic/${name}-${place}`);
}

describeEachEngine('What is around things', (name) => {
  let engine: Engine;
  const read: Parameters[] = [];
  let noting: Engine;

  beforeAll(async () => {
    engine = await emptyEngine(name);
    const hubs = [1, 127, 128, 129, 1_100].map((size) => hub(`hub-${size}`, size));
    await writeFacts(
      engine,
      hubs.flatMap(({ things }) => things),
      hubs.flatMap(({ facts }) => facts),
    );
    noting = {
      ...engine,
      read: (query, parameters) => {
        read.push(parameters);
        return engine.read(query, parameters);
      },
    };
  });
  beforeEach(() => {
    read.length = 0;
  });
  afterAll(() => engine.close());

  test.each([1, 127, 128, 129, 1_100])(
    'is all that %i facts of a thing lead to, however often more is read for it',
    async (size) => {
      const around = surroundings(FACTS, engine, BOUNDS);
      const thing = `topic/hub-${size}`;
      let reads = 0;
      for (; around.of(thing) === null; reads += 1) {
        expect(around.factsAt(thing)).toBeLessThanOrEqual(size);
        await around.readMore([thing]);
      }
      expect(reads).toBe(size < 128 ? 1 : size < 1_024 ? 2 : 3);
      expect(around.of(thing)).toEqual(spokesOf(`hub-${size}`, size).toSorted());
      expect(around.factsAt(thing)).toBe(size);
    },
  );

  test('is nothing where a thing has no facts that count, or is not there', async () => {
    const around = surroundings({ ...FACTS, via: ['ABOUT'] }, engine, BOUNDS);
    await around.readMore(['topic/hub-1', 'topic/nowhere']);
    expect(around.of('topic/hub-1')).toEqual([]);
    expect(around.of('topic/nowhere')).toEqual([]);
    const twoSteps = surroundings({ ...FACTS, via: ['ABOUT'] }, engine, BOUNDS);
    await twoSteps.readTwoSteps(['topic/hub-1', 'topic/nowhere']);
    expect(twoSteps.of('topic/hub-1')).toEqual([]);
    expect(twoSteps.of('topic/nowhere')).toEqual([]);
  });

  test('is known two steps far after one statement, but for things with very many facts', async () => {
    const around = surroundings(FACTS, noting, BOUNDS);
    await around.readTwoSteps(['topic/hub-127', 'topic/hub-1100-0']);
    expect(read).toHaveLength(1);
    expect(around.of('topic/hub-127')).toEqual(spokesOf('hub-127', 127).toSorted());
    expect(around.of('topic/hub-127-5')).toEqual(['topic/hub-127']);
    expect(around.of('topic/hub-1100-0')).toEqual(['topic/hub-1100']);
    expect(around.of('topic/hub-1100')).toBeNull();
    expect(around.factsAt('topic/hub-1100')).toBe(128);
    expect(around.of('topic/hub-1')).toBeNull();
    expect(around.factsAt('topic/hub-1')).toBe(1);
  });

  test('is read of things with few facts before those with many, and of each that is known no more', async () => {
    const around = surroundings(FACTS, noting, BOUNDS);
    const things = ['topic/hub-1100', 'topic/hub-1', 'topic/hub-127', 'topic/hub-129'];
    const unknown = () => things.filter((thing) => around.of(thing) === null);
    await around.readMore(unknown());
    expect(unknown()).toEqual(['topic/hub-1100', 'topic/hub-129']);
    await around.readMore(unknown());
    expect(unknown()).toEqual(['topic/hub-1100']);
    await around.readMore(unknown());
    expect(unknown()).toEqual([]);
    expect(read.map(({ keys }) => keys)).toEqual([
      things,
      ['topic/hub-1100', 'topic/hub-129'],
      ['topic/hub-1100'],
    ]);
  });

  test('is read by statements that end before they have read too much', async () => {
    const around = surroundings(FACTS, noting, { ...BOUNDS, most: 200 });
    await around.readMore(spokesOf('hub-1100', 1_100));
    const [first] = read;
    expect(Number(first?.limit)).toBeLessThanOrEqual(16_384);
    await around.readMore(['topic/hub-1100']);
    await around.readMore(['topic/hub-1100']);
    expect(around.of('topic/hub-1100')).toBeNull();
    expect(around.factsAt('topic/hub-1100')).toBe(201);
  });
});
