import type { Engine } from '../../src/graph/engine.ts';
import { describeEachEngine, shippedEngine } from '../support/engines.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { CONTRACT, type Expectation } from './search-contract.ts';

describeEachEngine('the contract of the search', (name) => {
  let engine: Engine;
  let server: TestServer;

  beforeAll(async () => {
    engine = await shippedEngine(name);
    server = await startServer(engine);
  });
  afterAll(async () => {
    await server.close();
    await engine.close();
  });

  test('holds at least 60 expectations', () => {
    expect(CONTRACT.length).toBeGreaterThanOrEqual(60);
  });

  test.each(CONTRACT.map((expectation) => [titleOf(expectation), expectation] as const))(
    '%s',
    async (_, { query, types = null, validity = 'CURRENT', first }) => {
      const { data, errors } = await server.ask(
        `query ($query: String!, $types: [SearchType!], $validity: Validity) {
          search(query: $query, types: $types, validity: $validity) { edges { score node { id } } }
        }`,
        { query, types, validity },
      );
      expect(errors).toBeUndefined();
      const found = data.search.edges.map(({ node }: { node: { id: string } }) => node.id);
      expect(found.slice(0, Math.max(1, first.length))).toEqual(first);
    },
  );
});

function titleOf({ query, types, validity, first }: Expectation): string {
  const among = types === undefined ? '' : ` among ${types.join(', ')}`;
  const ended = validity === undefined ? '' : ', ended ones too';
  return `“${query}”${among}${ended} finds ${first.join(', then ') || 'nothing'}`;
}
