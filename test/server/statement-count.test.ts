import type { Engine } from '../../src/graph/engine.ts';
import { describeEachEngine, shippedEngine } from '../support/engines.ts';
import { startServer, type TestServer } from '../support/server.ts';

describeEachEngine('the number of statements, level by level', (name) => {
  let engine: Engine;
  let server: TestServer;
  let statements: string[] = [];

  beforeAll(async () => {
    engine = await shippedEngine(name);
    server = await startServer({
      ...engine,
      isReady: () => false,
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

  /** Names of the statements that a query costs, sorted; its answer must be without errors. */
  async function statementsOf(query: string): Promise<readonly string[]> {
    statements = [];
    const { errors } = await server.ask(query);
    expect(errors).toBeUndefined();
    return statements.toSorted();
  }

  test.each([1, 21])('is one per level for the parts of %i districts', async (first) => {
    expect(
      await statementsOf(`{ districts(first: ${first}) { nodes { parts { nodes { name } } } } }`),
    ).toEqual(['districts.forward', 'partsByTerritory.forward']);
  });

  test.each([1, 50])('is one per field for %i municipalities', async (first) => {
    expect(
      await statementsOf(`{ municipalities(first: ${first}) { nodes {
        partOf { nodes { name } } population { value } administration { name }
      } } }`),
    ).toEqual([
      'administrationsByTerritory.forward',
      'containersByTerritory.forward',
      'municipalities.forward',
      'observationsByThing.backward',
    ]);
  });

  test.each([1, 3])('is one per level, three levels down from %i regions', async (first) => {
    expect(
      await statementsOf(`{ governmentRegions(first: ${first}) { nodes {
        parts { nodes { parts { nodes { administeredBy { nodes { name } } } } } }
      } } }`),
    ).toEqual([
      'administrationsByTerritory.forward',
      'governmentRegions.forward',
      'partsByTerritory.forward',
      'partsByTerritory.forward',
    ]);
  });

  test('is one more for a total count, and none where it is not selected', async () => {
    expect(await statementsOf('{ districts { totalCount nodes { name } } }')).toEqual([
      'districts.forward',
      'districts.total',
    ]);
    expect(await statementsOf('{ districts { nodes { name } } }')).toEqual(['districts.forward']);
  });

  test('is one for the total counts of all parents', async () => {
    expect(
      await statementsOf('{ districts { nodes { parts { totalCount nodes { name } } } } }'),
    ).toEqual(['districts.forward', 'partsByTerritory.forward', 'partsByTerritory.total']);
  });

  test('is one for a total count alone: no page is read', async () => {
    expect(await statementsOf('{ municipalities { totalCount } }')).toEqual([
      'municipalities.total',
    ]);
  });

  test('is none beside the search for what its finds are called, and one for more of all of them', async () => {
    const asked = (fields: string) =>
      statementsOf(
        `{ search(query: "Wetterau", first: 5) { nodes { id ... on Thing { ${fields} } } } }`,
      );
    expect(await asked('name uri')).toEqual([]);
    expect(await asked('name description')).toEqual(['nodesById']);
  });

  test('is one for edges, nodes and page information of one page together', async () => {
    expect(
      await statementsOf(
        '{ districts(first: 3) { edges { cursor } nodes { name } pageInfo { hasNextPage } } }',
      ),
    ).toEqual(['districts.forward']);
  });

  test('is one for the evidence of many edges and one for its sources', async () => {
    expect(
      await statementsOf(`{ districts(first: 21) { nodes { parts(first: 30) { edges {
        evidence { quote source { title } }
      } } } } }`),
    ).toEqual(['districts.forward', 'nodesById', 'nodesById', 'partsByTerritory.forward']);
  });

  test('is one for each alias whose arguments differ', async () => {
    expect(
      await statementsOf(`{ districts(first: 21) { nodes {
        one: parts(first: 1) { nodes { name } }
        two: parts(first: 2) { nodes { name } }
        all: parts(first: 2, validity: ALL) { nodes { name } }
      } } }`),
    ).toEqual([
      'districts.forward',
      'partsByTerritory.forward',
      'partsByTerritory.forward',
      'partsByTerritory.forward',
    ]);
  });

  test('is one for two aliases whose arguments are equal', async () => {
    expect(
      await statementsOf(`{ districts(first: 21) { nodes {
        once: parts(first: 2) { nodes { name } }
        again: parts(first: 2) { nodes { id } }
      } } }`),
    ).toEqual(['districts.forward', 'partsByTerritory.forward']);
  });
});
