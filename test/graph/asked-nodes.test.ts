import type { Engine } from '../../src/graph/engine.ts';
import type { Parameters } from '../../src/graph/statement.ts';
import { shippedEngine } from '../support/engines.ts';
import { startServer, type TestServer } from '../support/server.ts';

describe('What a statement reads', () => {
  let engine: Engine;
  let server: TestServer;
  let asked: Parameters[] = [];

  beforeAll(async () => {
    engine = await shippedEngine('embedded');
    server = await startServer({
      ...engine,
      isReady: () => false,
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

  /** What was read of the parts of two districts, once for both. */
  async function read(selection: string, fragments = ''): Promise<Parameters | undefined> {
    asked = [];
    const { errors } = await server.ask(
      `{ districts(first: 2) { nodes { ${selection} } } } ${fragments}`,
    );
    expect(errors).toBeUndefined();
    expect(asked.length).toBe(1);
    return asked[0];
  }

  test.each([
    'parts { nodes { name } }',
    'parts { edges { __typename cursor node { name } } pageInfo { endCursor } }',
    'parts(orderBy: [{ territory: { name: DESCENDING } }]) { edges { node { name } } }',
  ])('is not what edges state where nobody asks for it: %s', async (selection) => {
    expect((await read(selection))?.facts).toBe(false);
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
  ])('is what edges state where somebody asks for it: %s', async (selection, fragments) => {
    expect((await read(selection, fragments))?.facts).toBe(true);
  });

  test.each([
    ['parts { nodes { id uri name __typename } }', ''],
    ['parts { edges { validFrom node { name(language: EN) } } }', ''],
    ['parts { nodes { id observations { totalCount } } }', ''],
    ['parts { nodes { ...Called } }', 'fragment Called on Thing { id name }'],
    ['parts { nodes { id ... on Municipality @skip(if: true) { kind } } }', ''],
    ['parts { totalCount pageInfo { endCursor } edges { cursor } }', ''],
  ])(
    'is of nodes what they are called, where no more is asked for: %s',
    async (selection, fragments) => {
      expect((await read(selection, fragments))?.brief).toBe(true);
    },
  );

  test.each([
    ['parts { nodes { id description } }', ''],
    ['parts { nodes { names { value } } }', ''],
    ['parts { nodes { id ... on Municipality { kind } } }', ''],
    ['parts { nodes { id } edges { node { evidence { quote } } } }', ''],
    ['parts { nodes { ...All } }', 'fragment All on Territory { ... on Municipality { ags } }'],
  ])('is all of nodes where more is asked for: %s', async (selection, fragments) => {
    expect((await read(selection, fragments))?.brief).toBe(false);
  });
});
