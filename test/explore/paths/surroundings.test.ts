import { EDGE_TYPES } from '../../../src/explore/paths/edge-types.ts';
import { BOUNDS } from '../../../src/explore/paths/path-search.ts';
import { surroundings } from '../../../src/explore/paths/surroundings.ts';
import type { Engine } from '../../../src/graph/engine.ts';
import type { Parameters } from '../../../src/graph/statement.ts';
import { NEWEST_RECORD, timeParameters } from '../../../src/time/moment.ts';
import { describeEachEngine, emptyEngine } from '../../support/engines.ts';
import { broader, numbered, writeFacts } from './fact-graph.ts';

const FACTS = {
  via: EDGE_TYPES,
  time: timeParameters({ date: '2026-11-22', recorded: NEWEST_RECORD }),
};

const SIZES = [1, 127, 128, 129, 1_100];
const SPOKES = new Map(SIZES.map((size) => [size, numbered(`hub-${size}`, size)]));
const spokesOf = (size: number) => (SPOKES.get(size) ?? []).map(({ id }) => id);

describeEachEngine('What is around things', (name) => {
  let engine: Engine;
  const read: Parameters[] = [];
  let noting: Engine;

  beforeAll(async () => {
    engine = await emptyEngine(name);
    await writeFacts(
      engine,
      SIZES.flatMap((size) => [
        { id: `topic/hub-${size}`, name: 'hub' },
        ...(SPOKES.get(size) ?? []),
      ]),
      SIZES.flatMap((size) => spokesOf(size).map((spoke) => broader(spoke, `topic/hub-${size}`))),
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
      expect(around.of(thing)).toEqual(spokesOf(size).toSorted());
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
    expect(around.of('topic/hub-127')).toEqual(spokesOf(127).toSorted());
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

  test('is read of many things by several statements, none of which reads too much', async () => {
    const around = surroundings(FACTS, noting, { ...BOUNDS, most: 200 });
    await around.readMore(spokesOf(1_100));
    expect(read).toHaveLength(9);
    for (const { limit } of read) expect(Number(limit)).toBeLessThanOrEqual(16_384);
    expect(spokesOf(1_100).filter((thing) => around.of(thing) === null)).toEqual([]);
    await around.readMore(['topic/hub-1100']);
    await around.readMore(['topic/hub-1100']);
    expect(around.of('topic/hub-1100')).toBeNull();
    expect(around.factsAt('topic/hub-1100')).toBe(201);
  });
});
