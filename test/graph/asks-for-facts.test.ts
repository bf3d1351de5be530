import type { Engine } from '../../src/graph/engine.ts';
import type { Parameters } from '../../src/graph/statement.ts';
import { shippedEngine } from '../support/engines.ts';
import { startServer, type TestServer } from '../support/server.ts';

describe('What edges state', () => {
  let engine: Engine;
  let server: TestServer;
  let asked: Parameters[] = [];

  beforeAll(async () => {
    engine = await shippedEngine('embedded');
    server = await startServer({
      ...engine,
      read: (query, parameters) => {
        if (query.name.startsWith('partsByTerritory.forward')) asked.push(parameters);
        return engine.read(query, parameters);
      },
    });
  });
  afterAll(async () => {
    await server.close();
    await engine.close();
  });

  /** Whether facts were read of the parts of two districts, once for both. */
  async function isRead(selection: string, fragments = ''): Promise<unknown> {
    asked = [];
    const { errors } = await server.ask(
      `{ districts(first: 2) { nodes { ${selection} } } } ${fragments}`,
    );
    expect(errors).toBeUndefined();
    expect(asked.length).toBe(1);
    return asked[0]?.facts;
  }

  test.each([
    'parts { nodes { name } }',
    'parts { edges { __typename cursor node { name } } pageInfo { endCursor } }',
    'parts(orderBy: [{ territory: { name: DESCENDING } }]) { edges { node { name } } }',
  ])('is not read where nobody asks for it: %s', async (selection) => {
    expect(await isRead(selection)).toBe(false);
  });

  test.each([
    ['parts { edges { validFrom } }', ''],
    ['parts { nodes { name } } parts { edges { status } }', ''],
    ['parts { others: edges { ... on ContainedTerritoryEdge { evidence { quote } } } }', ''],
    [
      'parts { ...Dates }',
      'fragment Dates on ContainedTerritoryConnection { edges { recordedAt } }',
    ],
    ['parts(orderBy: [{ territory: { name: DESCENDING } }]) { edges { status } }', ''],
  ])('is read where somebody asks for it: %s', async (selection, fragments) => {
    expect(await isRead(selection, fragments)).toBe(true);
  });
});
