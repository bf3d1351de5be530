import { AnswerSize, MAXIMUM_ENTRIES } from '../../src/graph/answer-size.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { graphWrites } from '../../src/import/graph-writes.ts';
import { describeEachEngine, emptyEngine } from '../support/engines.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { type Literal, smallPackage } from '../support/small-graph.ts';

/** So many neighbors, seen from each other three levels deep, are more than an answer may have. */
const NEIGHBORS = 60;
const MUNICIPALITIES: readonly Literal[] = Array.from({ length: NEIGHBORS }, (_, index) => ({
  id: `municipality/m${index}`,
  name: `Ort ${index}`,
  kind: 'TOWN',
}));
const GRAPH = {
  district: [{ id: 'district/d', name: 'Kreis' }],
  municipality: MUNICIPALITIES,
  'part-of': MUNICIPALITIES.map(({ id = '' }) => ({ from: id, to: 'district/d' })),
};

/** Lists three levels deep, each of the neighbors of a neighbor, and within them a fourth. */
function neighbors(first: number): string {
  const level = (inner: string) =>
    `parts(first: ${first}) { nodes { ... on Municipality { ${inner} } } }`;
  const lists = level(
    `district { ${level(`district { ${level('administeredBy { nodes { name } }')} }`)} }`,
  );
  return `{ district(id: "district/d") { ${lists} } }`;
}

describeEachEngine('An answer that is too large', (name) => {
  let engine: Engine;
  let server: TestServer;
  let statements: string[] = [];

  beforeAll(async () => {
    engine = await emptyEngine(name);
    await engine.write(graphWrites(smallPackage(GRAPH)));
    server = await startServer({
      ...engine,
      read: (query, parameters) => {
        statements.push(query.name);
        return engine.read(query, parameters);
      },
    });
  });
  afterAll(async () => {
    await server.close();
    await engine.close();
  });
  beforeEach(() => {
    statements = [];
  });
  afterEach(() => expect(server.reports).toEqual([]));

  test('is refused by one error that says what would narrow it, and nothing more is read', async () => {
    const { data, errors } = await server.ask(neighbors(NEIGHBORS));
    expect(data).toBeNull();
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(/^The answer has more than 100000 entries .* smaller pages/),
        extensions: {
          code: 'TOO_LARGE',
          maximum: MAXIMUM_ENTRIES,
          arguments: ['first', 'where'],
        },
      }),
    ]);
    expect(statements).toContain('partsByTerritory.forward');
    expect(statements).not.toContain('administrationsByTerritory.forward');
  });

  test('is given by smaller pages, with all of its lists', async () => {
    const { data, errors } = await server.ask(neighbors(20));
    expect(errors).toBeUndefined();
    expect(data.district.parts.nodes).toHaveLength(20);
    expect(statements).toContain('administrationsByTerritory.forward');
  });

  test('is no table either', async () => {
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { accept: 'text/csv', 'content-type': 'application/json' },
      body: JSON.stringify({ query: neighbors(NEIGHBORS) }),
    });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ code: 'TOO_LARGE', maximum: MAXIMUM_ENTRIES });
  });
});

test('The size of an answer is that of all its lists together', () => {
  const size = new AnswerSize();
  size.add(MAXIMUM_ENTRIES - 1);
  size.add(1);
  expect(size.refusal).toBeNull();
  expect(() => size.add(1)).toThrow(expect.objectContaining({ code: 'TOO_LARGE' }));
  expect(size.refusal).toMatchObject({ details: { maximum: MAXIMUM_ENTRIES } });
  expect(new AnswerSize().refusal).toBeNull();
});
