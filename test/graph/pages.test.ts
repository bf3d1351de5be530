import fc from 'fast-check';
import type { Context } from '../../src/context.ts';
import { municipality } from '../../src/entities/municipality/municipality.ts';
import { municipalities } from '../../src/entities/municipality/queries.ts';
import { partsByTerritory } from '../../src/entities/territory/queries.ts';
import { openMeasuring } from '../../src/explore/measures/measuring.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { follow } from '../../src/graph/follow.ts';
import { list } from '../../src/graph/list.ts';
import type { Connection, Edge, PageArguments } from '../../src/graph/page.ts';
import { reading } from '../../src/graph/reading.ts';
import { sortKey } from '../../src/graph/sort-key.ts';
import type { Statement } from '../../src/graph/statement.ts';
import { writeEdges, writeNodes } from '../../src/import/commands.ts';
import { record, validity } from '../../src/import/facts.ts';
import { filters } from '../../src/server/schema.ts';
import { NEWEST_RECORD } from '../../src/time/moment.ts';
import { leaveNeo4jEmpty } from '../support/engine-pair.ts';
import { describeEachEngine, emptyEngine, hasNeo4j } from '../support/engines.ts';

const DISTRICT = 'district/page-test';
/** Few names for many municipalities, so that most rows of an order share their key with others. */
const NAMES = ['Allendorf', 'Älheim', 'alheim', 'Biebergemünd', '', 'Zwingenberg'];
/** The bounds of what always holds, and is known. */
const ALWAYS = { ...validity(null, null), ...record({}) };
const COUNT = 23;
const STAYING = Array.from({ length: COUNT }, (_, index) => municipalityId(2 * index));
/** Rows that come and go: before, among and after those that stay. */
const PASSING = Array.from({ length: 12 }, (_, index) => municipalityId(4 * index + 1));

const removal: Statement = {
  name: 'removeMunicipalities',
  kind: 'write',
  text: 'UNWIND $rows AS row MATCH (n:Node {id: row.id}) DETACH DELETE n',
};

type Pages = (page: PageArguments) => Connection<Edge<{ readonly id: string }>>;

const runs = { numRuns: 12 };
const size = fc.integer({ min: 1, max: COUNT + 2 });

afterAll(async () => {
  if (hasNeo4j) await leaveNeo4jEmpty();
});

describeEachEngine('the pages of a list', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await emptyEngine(name);
    await add(engine, STAYING);
  });
  afterAll(() => engine.close());

  describe.each([
    ['of municipalities', rootPages],
    ['of the parts of a district', edgePages],
  ])('%s', (_, pagesOf) => {
    test('together hold every row once, in one order, whatever their size', async () => {
      const whole = await idsOf(pagesOf(engine)({ first: 500 }));
      expect(whole.toSorted()).toEqual(STAYING.toSorted());
      await fc.assert(
        fc.asyncProperty(size, async (first) => {
          expect(await walkForward(pagesOf(engine), first)).toEqual(whole);
        }),
        runs,
      );
    });

    test('hold the same rows in the same order when walked from the end', async () => {
      const whole = await idsOf(pagesOf(engine)({ first: 500 }));
      await fc.assert(
        fc.asyncProperty(size, async (last) => {
          expect(await walkBackward(pagesOf(engine), last)).toEqual(whole);
        }),
        runs,
      );
    });

    test('are as many as the total count says', async () => {
      expect(await pagesOf(engine)({}).totalCount()).toBe(COUNT);
    });

    test('hold each row that stays once while others come and go between them', async () => {
      const whole = await idsOf(pagesOf(engine)({ first: 500 }));
      const steps = fc.array(fc.subarray(PASSING), { minLength: 1, maxLength: 4 });
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 9 }), steps, async (first, presences) => {
          const between = async (page: number) => {
            const present = presences[page % presences.length] ?? [];
            await remove(engine, PASSING);
            await add(engine, present);
          };
          const walked = await walkForward(pagesOf(engine), first, between);
          await remove(engine, PASSING);
          expect(walked.filter((id) => STAYING.includes(id))).toEqual(whole);
          expect(new Set(walked).size).toBe(walked.length);
        }),
        { numRuns: 8 },
      );
    });

    test('go on from a cursor whose own row is gone', async () => {
      const whole = await idsOf(pagesOf(engine)({ first: 500 }));
      await add(engine, PASSING);
      const all = await pagesOf(engine)({ first: 500 }).edges();
      await remove(engine, PASSING);
      const gone = all.filter(({ node }) => PASSING.includes(node.id));
      for (const { cursor, node } of gone) {
        const before = all.slice(
          0,
          all.findIndex((edge) => edge.node.id === node.id),
        );
        const passed = before.filter((edge) => STAYING.includes(edge.node.id)).length;
        const rest = await idsOf(pagesOf(engine)({ first: 500, after: cursor }));
        expect(rest).toEqual(whole.slice(passed));
      }
    });

    test('say whether there is a next and a previous one', async () => {
      const [first] = await pagesOf(engine)({ first: 1 }).edges();
      const all = await pagesOf(engine)({ first: COUNT }).pageInfo();
      expect(all).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
      const some = await pagesOf(engine)({ first: COUNT - 1 }).pageInfo();
      expect(some).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
      const rest = await pagesOf(engine)({ first: COUNT, after: first?.cursor }).pageInfo();
      expect(rest).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
      const last = await pagesOf(engine)({ last: COUNT - 1 }).pageInfo();
      expect(last).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    });

    test.each([
      ['a page of no rows', { first: 0 }, 'INVALID_PAGE_SIZE'],
      ['a page of more than 500 rows', { first: 501 }, 'INVALID_PAGE_SIZE'],
      ['a page of fewer than no rows', { first: -1 }, 'INVALID_PAGE_SIZE'],
      ['a last page of no rows', { last: 0 }, 'INVALID_PAGE_SIZE'],
      ['a first and a last page at once', { first: 1, last: 1 }, 'INVALID_ARGUMENT'],
      ['a cursor that is none', { after: 'bm9uZQ' }, 'INVALID_CURSOR'],
    ])('refuse %s', (_case, page, code) => {
      expect(() => pagesOf(engine)(page)).toThrow(expect.objectContaining({ code }));
    });
  });

  test('take no cursor of another list', async () => {
    const [root] = await rootPages(engine)({ first: 1 }).edges();
    const [part] = await edgePages(engine)({ first: 1 }).edges();
    const refusal = expect.objectContaining({ code: 'INVALID_CURSOR' });
    expect(() => edgePages(engine)({ after: root?.cursor })).toThrow(refusal);
    expect(() => rootPages(engine)({ before: part?.cursor })).toThrow(refusal);
  });
});

function rootPages(engine: Engine): Pages {
  return (page) => list(municipalities, page, contextOf(engine));
}

function edgePages(engine: Engine): Pages {
  const parts = follow(partsByTerritory);
  return (page) => parts({ id: DISTRICT }, page, contextOf(engine));
}

function contextOf(engine: Engine): Context {
  return {
    ...reading(engine),
    filters,
    measuring: openMeasuring(),
    signal: new AbortController().signal,
    baseUri: 'http://localhost:4000/id/',
    moment: { date: '2026-11-22', recorded: NEWEST_RECORD },
  };
}

/** The ids of all rows, page by page from the first; `between` runs after each page. */
async function walkForward(
  pages: Pages,
  first: number,
  between: (page: number) => Promise<void> = async () => undefined,
): Promise<readonly string[]> {
  const walked: string[] = [];
  let after: string | null = null;
  for (let page = 0; ; page += 1) {
    const connection: ReturnType<Pages> = pages({ first, after });
    walked.push(...(await idsOf(connection)));
    const { hasNextPage, endCursor } = await connection.pageInfo();
    if (!hasNextPage) return walked;
    after = endCursor;
    await between(page);
  }
}

/** The ids of all rows in their order, read page by page from the last. */
async function walkBackward(pages: Pages, last: number): Promise<readonly string[]> {
  const walked: string[] = [];
  let before: string | null = null;
  for (;;) {
    const connection: ReturnType<Pages> = pages({ last, before });
    walked.unshift(...(await idsOf(connection)));
    const { hasPreviousPage, startCursor } = await connection.pageInfo();
    if (!hasPreviousPage) return walked;
    before = startCursor;
  }
}

async function idsOf(connection: ReturnType<Pages>): Promise<readonly string[]> {
  return (await connection.nodes()).map(({ id }) => id);
}

function municipalityId(number: number): string {
  return `municipality/page-test-${number}`;
}

/** Writes municipalities, each a part of the one district. */
async function add(engine: Engine, ids: readonly string[]): Promise<void> {
  const places = [...STAYING, ...PASSING];
  const fact = ALWAYS;
  const written = ids.map((id) => {
    const name = NAMES[places.indexOf(id) % NAMES.length] ?? '';
    const kind = 'MUNICIPALITY';
    return { id, properties: { id, name, kind, sortKey: sortKey(name), ...ALWAYS } };
  });
  const { type, interfaces } = municipality;
  await engine.write([
    { statement: writeNodes('District', interfaces), rows: [{ id: DISTRICT, properties: {} }] },
    { statement: writeNodes(type, interfaces), rows: written },
    {
      statement: writeEdges('PART_OF'),
      rows: ids.map((id) => ({
        start: id,
        finish: DISTRICT,
        id: `PART_OF ${id}`,
        properties: { id: `PART_OF ${id}`, status: 'ACTUAL', recordedAt: '2026-11-22', ...fact },
      })),
    },
  ]);
}

async function remove(engine: Engine, ids: readonly string[]): Promise<void> {
  await engine.write([{ statement: removal, rows: ids.map((id) => ({ id })) }]);
}
