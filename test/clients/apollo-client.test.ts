import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { plugin as fragmentMatcher } from '@graphql-codegen/fragment-matcher';
import { buildSchema } from 'graphql';
import { contract } from '../../src/server/contract.ts';
import type { Answer } from '../support/server.ts';
import { AFTER, BEFORE, DISTRICT, servedGraph, TOWNS } from './served-graph.ts';

type Data = Answer['data'];

const PAGE = gql`
  query Page($asOf: Date!, $after: String) @asOf(date: $asOf) {
    district(id: "district/d") {
      id
      name
      parts(first: 2, after: $after) {
        edges { cursor node { __typename id ... on Municipality { kind } ...Named } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
  fragment Named on Thing { name }
`;
const NAME = gql`
  query Name($asOf: Date!) @asOf(date: $asOf) { municipality(id: "municipality/a") { id name } }
`;

describe('Apollo Client', () => {
  const graph = servedGraph();
  let possibleTypes: { [type: string]: string[] };

  beforeAll(async () => {
    const schema = buildSchema(contract());
    const generated = await fragmentMatcher(schema, [], {}, { outputFile: 'possible-types.json' });
    ({ possibleTypes } = JSON.parse(String(generated)));
  });

  const newClient = () =>
    new ApolloClient({
      link: new HttpLink({ uri: graph.url, fetch }),
      cache: new InMemoryCache({
        possibleTypes,
        typePolicies: {
          District: { fields: { parts: relayStylePagination(['where', 'orderBy', 'validity']) } },
        },
      }),
    });

  test('pages through, and keeps one object for each thing', async () => {
    const client = newClient();
    const variables = { asOf: AFTER };
    const watched = client.watchQuery<Data>({ query: PAGE, variables });
    const subscription = watched.subscribe(() => undefined);
    let { data } = await client.query<Data>({ query: PAGE, variables });
    for (let pages = 1; data.district.parts.pageInfo.hasNextPage; pages += 1) {
      expect(pages).toBeLessThan(TOWNS.length);
      const { endCursor } = data.district.parts.pageInfo;
      ({ data } = await watched.fetchMore({ variables: { after: endCursor } }));
    }
    subscription.unsubscribe();
    const whole: Data = client.readQuery<Data>({ query: PAGE, variables });
    const ids = whole.district.parts.edges.map(({ node }: Data) => node.id);
    expect(ids.toSorted()).toEqual(TOWNS);
    const extracted: Data = client.cache.extract();
    const kept = Object.keys(extracted);
    expect(kept.filter((key) => key.startsWith('Municipality:'))).toHaveLength(TOWNS.length);
    expect(kept).toContain(`District:${DISTRICT}`);
  });

  test('reads by an interface what another query has brought, without asking again', async () => {
    const client = newClient();
    await client.query({ query: NAME, variables: { asOf: AFTER } });
    const asked = graph.requests;
    const fragment = gql`fragment AnyThing on Territory { id ... on Thing { name } }`;
    const id = 'Municipality:municipality/a';
    const read: Data = client.readFragment<Data>({ fragment, id });
    expect(read).toEqual({
      __typename: 'Municipality',
      id: 'municipality/a',
      name: 'Neu',
    });
    expect(graph.requests).toBe(asked);
  });

  test('mixes two dates in one cache, since a date is of the operation and not of its fields', async () => {
    const client = newClient();
    await client.query({ query: NAME, variables: { asOf: BEFORE } });
    const mixed = await client.query<Data>({ query: NAME, variables: { asOf: AFTER } });
    expect(mixed.data.municipality.name).toBe('Alt');
  });

  test('keeps two dates apart with a client for each', async () => {
    const clients = new Map<string, ApolloClient>();
    const clientOf = (asOf: string) => {
      const client = clients.get(asOf) ?? newClient();
      clients.set(asOf, client);
      return client;
    };
    const nameOn = async (asOf: string) => {
      const { data } = await clientOf(asOf).query<Data>({ query: NAME, variables: { asOf } });
      return data.municipality.name;
    };
    expect([await nameOn(BEFORE), await nameOn(AFTER)]).toEqual(['Alt', 'Neu']);
    const asked = graph.requests;
    expect([await nameOn(BEFORE), await nameOn(AFTER)]).toEqual(['Alt', 'Neu']);
    expect(graph.requests).toBe(asked);
  });
});
