import { Client, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { buildSchema, introspectionFromSchema, isObjectType } from 'graphql';
import { contract } from '../../src/server/contract.ts';
import type { Answer } from '../support/server.ts';
import { AFTER, BEFORE, servedGraph, TOWNS } from './served-graph.ts';

type Data = Answer['data'];

const PAGE = gql`
  query Page($asOf: Date!, $after: String) @asOf(date: $asOf) {
    district(id: "district/d") {
      id
      parts(first: 2, after: $after) {
        edges { cursor node { __typename id ...Named } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
  fragment Named on Thing { name }
`;
const NAME = gql`
  query Name($asOf: Date!) @asOf(date: $asOf) { municipality(id: "municipality/a") { id name } }
`;

describe('urql with its normalized cache', () => {
  const graph = servedGraph();
  const schema = buildSchema(contract());
  /** What has no id stays a part of what it belongs to. */
  const keys = Object.fromEntries(
    Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !('id' in type.getFields()))
      .map(({ name }) => [name, () => null]),
  );

  const newClient = () =>
    new Client({
      url: graph.url,
      preferGetMethod: false,
      exchanges: [
        cacheExchange({
          schema: introspectionFromSchema(schema),
          keys,
          resolvers: { District: { parts: relayPagination() } },
        }),
        fetchExchange,
      ],
    });

  test('pages through, and keeps one object for each thing', async () => {
    const client = newClient();
    let after: string | null = null;
    let ids: string[] = [];
    for (let more = true; more; ) {
      const answer = await client.query<Data>(PAGE, { asOf: AFTER, after }).toPromise();
      expect(answer.error).toBeUndefined();
      const { edges, pageInfo }: Data = answer.data.district.parts;
      ids = edges.map(({ node }: { node: { id: string } }) => node.id);
      [more, after] = [pageInfo.hasNextPage, pageInfo.endCursor];
    }
    expect(ids.toSorted()).toEqual(TOWNS);
    expect(graph.requests).toBe(3);
    const kept = client.readQuery<Data>(PAGE, { asOf: AFTER, after: null });
    expect(kept?.data.district.parts.edges).toHaveLength(TOWNS.length);
  });

  test('mixes two dates in one cache, since a date is of the operation and not of its fields', async () => {
    const client = newClient();
    await client.query(NAME, { asOf: BEFORE }).toPromise();
    const mixed = await client.query<Data>(NAME, { asOf: AFTER }).toPromise();
    expect(mixed.data.municipality.name).toBe('Alt');
  });

  test('keeps two dates apart with a client for each', async () => {
    const clients = new Map([BEFORE, AFTER].map((asOf) => [asOf, newClient()]));
    const nameOn = async (asOf: string) => {
      const answer = await clients.get(asOf)?.query<Data>(NAME, { asOf }).toPromise();
      return answer?.data.municipality.name;
    };
    expect([await nameOn(BEFORE), await nameOn(AFTER)]).toEqual(['Alt', 'Neu']);
    const asked = graph.requests;
    expect([await nameOn(BEFORE), await nameOn(AFTER)]).toEqual(['Alt', 'Neu']);
    expect(graph.requests).toBe(asked);
  });
});
