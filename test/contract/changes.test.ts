import { buildSchema } from 'graphql';
import { bareDeprecations, brokenPromises } from '../../contract/changes.ts';
import { contract } from '../../src/server/contract.ts';

const QUERY = 'type Query { one(by: Int, or: Int): String! kind: Kind } enum Kind { A B }';

describe('What clients rely on', () => {
  test.each<[what: string, now: string, promise: string | null]>([
    ['a field that is gone', QUERY.replace('kind: Kind', ''), 'Query.kind was removed.'],
    [
      'a field that may be null now',
      QUERY.replace('String!', 'String'),
      'Query.one changed type from String! to String.',
    ],
    ['a value that is gone', QUERY.replace(' B', ''), 'B was removed from enum type Kind.'],
    ['an argument that is gone', QUERY.replace(', or: Int', ''), 'Query.one arg or was removed.'],
    [
      'an argument that is required now',
      QUERY.replace('or: Int', 'or: Int!'),
      'Query.one arg or has changed type from Int to Int!.',
    ],
    ['a further field', QUERY.replace('kind', 'more: Int kind'), null],
    ['another description', `"All." ${QUERY}`, null],
  ])('is held against the schema: %s', (_what, now, promise) => {
    const found = brokenPromises(buildSchema(QUERY), buildSchema(now));
    expect(found).toEqual(promise === null ? [] : [promise]);
  });
});

describe('A deprecation', () => {
  test.each([
    ['@deprecated', false],
    ['@deprecated(reason: "Use `two`.")', false],
    ['@deprecated(reason: "2027-06-30")', false],
    ['@deprecated(reason: "Use `two`, until 2027-13-30.")', false],
    ['@deprecated(reason: "Use `two`. This stays until 2027-06-30.")', true],
  ])('says what to take instead and how long it stays: %s', (directive, whole) => {
    const places = [
      `type Query { one: Int ${directive} }`,
      `type Query { one(a: Int ${directive}): Int }`,
      `type Query { one: Kind } enum Kind { A ${directive} B }`,
      `type Query { one(in: In): Int } input In { a: Int ${directive} }`,
      `type Query { one: Int } directive @d(a: Int ${directive}) on FIELD`,
    ];
    for (const sdl of places)
      expect(bareDeprecations(buildSchema(sdl))).toHaveLength(whole ? 0 : 1);
  });

  test('of the contract does so', () => {
    expect(bareDeprecations(buildSchema(contract()))).toEqual([]);
  });
});
