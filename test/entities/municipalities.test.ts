import { describeEachEngine } from '../support/engines.ts';
import { type Literal, smallGraphs } from '../support/small-graph.ts';

interface Node {
  readonly id: string;
}

function of(district: string, local: string): Literal {
  return { from: `municipality/${local}`, to: `district/${district}` };
}

function people(local: string, value: string, observedOn = '2024-12-31'): Literal {
  const id = `observation/${local}-${observedOn}`;
  return { id, about: `municipality/${local}`, value, observedOn };
}

/** Municipalities a to d of district x, e of district y, with so many inhabitants. */
const GRAPH = {
  municipality: ['a', 'b', 'c', 'd', 'e'].map((local) => ({ id: `municipality/${local}` })),
  district: [{ id: 'district/x' }, { id: 'district/y' }],
  'part-of': [of('x', 'a'), of('x', 'b'), of('x', 'c'), of('x', 'd'), of('y', 'e')],
  observation: [people('a', '49999'), people('b', '50000'), people('c', '100'), people('e', '9')],
};

describeEachEngine('the list of municipalities', (engine) => {
  const serve = smallGraphs(engine);

  test.each([
    ['nothing', '', ['a', 'b', 'c', 'd', 'e']],
    ['a district', '(district: "district/x")', ['a', 'b', 'c', 'd']],
    ['a number of inhabitants', '(maxPopulation: 49999)', ['a', 'c', 'e']],
    ['both', '(district: "district/x", maxPopulation: 49999)', ['a', 'c']],
    ['both, without any that fits', '(district: "district/y", maxPopulation: 8)', []],
    ['a district that is not there', '(district: "district/z")', []],
  ])('is narrowed by %s', async (_, filter, expected) => {
    const ask = await serve(GRAPH);
    const { municipalities } = await ask(`{ municipalities${filter} { totalCount nodes { id } } }`);
    expect(municipalities).toEqual({
      totalCount: expected.length,
      nodes: expected.map((local) => ({ id: `municipality/${local}` })),
    });
  });

  test.each([
    ['nothing', ''],
    ['a district', ', district: "district/x"'],
    ['a number of inhabitants', ', maxPopulation: 50000'],
    ['both', ', district: "district/x", maxPopulation: 50000'],
  ])('narrowed by %s comes in pages that add up to the whole, both ways', async (_, filter) => {
    const ask = await serve(GRAPH);
    const page = async (window: string) => {
      const { municipalities } = await ask(`{
        municipalities(${window}${filter}) {
          totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        }
      }`);
      return municipalities;
    };
    const whole = await page('first: 500');
    const ids = whole.nodes.map(({ id }: Node) => id);
    expect(ids.length).toBe(whole.totalCount);
    expect(ids.length).toBeGreaterThan(2);

    const forward: string[] = [];
    let next = await page('first: 2');
    for (;;) {
      expect(next.totalCount).toBe(whole.totalCount);
      forward.push(...next.nodes.map(({ id }: Node) => id));
      if (!next.pageInfo.hasNextPage) break;
      next = await page(`first: 2, after: "${next.pageInfo.endCursor}"`);
    }
    expect(forward).toEqual(ids);

    const backward: string[] = [];
    let previous = await page('last: 2');
    for (;;) {
      backward.unshift(...previous.nodes.map(({ id }: Node) => id));
      if (!previous.pageInfo.hasPreviousPage) break;
      previous = await page(`last: 2, before: "${previous.pageInfo.startCursor}"`);
    }
    expect(backward).toEqual(ids);
  });

  test('counts inhabitants by the newest figure of the day', async () => {
    const ask = await serve({
      municipality: [{ id: 'municipality/grown' }, { id: 'municipality/shrunk' }],
      observation: [
        people('grown', '9', '2021-12-31'),
        people('grown', '11', '2024-12-31'),
        people('shrunk', '11', '2021-12-31'),
        people('shrunk', '9', '2024-12-31'),
      ],
    });
    const question = '{ municipalities(maxPopulation: 10) { totalCount nodes { id } } }';
    const former = await ask(`query @asOf(date: "2022-01-01") ${question}`);
    const present = await ask(question);
    expect(former.municipalities).toEqual({ totalCount: 1, nodes: [{ id: 'municipality/grown' }] });
    expect(present.municipalities).toEqual({
      totalCount: 1,
      nodes: [{ id: 'municipality/shrunk' }],
    });
  });

  test('of a district is that of the day', async () => {
    const ask = await serve({
      municipality: [{ id: 'municipality/m' }],
      district: [{ id: 'district/x' }],
      'part-of': [{ ...of('x', 'm'), validTo: '2025-12-31' }],
    });
    const question = '{ municipalities(district: "district/x") { totalCount } }';
    const former = await ask(`query @asOf(date: "2025-12-31") ${question}`);
    const present = await ask(question);
    expect([former.municipalities.totalCount, present.municipalities.totalCount]).toEqual([1, 0]);
  });

  test('has each municipality once, however often it came into its district', async () => {
    const ask = await serve({
      municipality: [{ id: 'municipality/m' }],
      district: [{ id: 'district/x' }],
      'part-of': [
        { ...of('x', 'm'), validTo: '1974' },
        { ...of('x', 'm'), validFrom: '1977' },
      ],
      observation: [people('m', '5')],
    });
    const { district, both } = await ask(`{
      district: municipalities(district: "district/x", validity: ALL) { totalCount nodes { id } }
      both: municipalities(district: "district/x", maxPopulation: 9, validity: ALL) {
        totalCount nodes { id }
      }
    }`);
    const once = { totalCount: 1, nodes: [{ id: 'municipality/m' }] };
    expect([district, both]).toEqual([once, once]);
  });
});
