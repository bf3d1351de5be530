import { createHash } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import type { Context } from '../../src/context.ts';
import { knownOperationTypes } from '../../src/server/known-operation-types.ts';
import { executableSchema } from '../../src/server/schema.ts';
import { validDocuments } from '../../src/server/valid-documents.ts';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** The code of the first error that a document is answered with, and whether it is kept as a valid one. */
async function asked(text: string) {
  const { store, plugin } = validDocuments(executableSchema(), [knownOperationTypes]);
  const apollo = new ApolloServer<Context>({
    schema: executableSchema(),
    validationRules: [knownOperationTypes],
    documentStore: store,
    plugins: [plugin],
  });
  const { body } = await apollo.executeOperation({ query: text });
  const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
  await apollo.stop();
  const kept = await store.get(`schema:${hashOf(text)}`);
  return { code: errors?.[0]?.extensions?.code, isKept: kept !== undefined };
}

test('a document that is valid is kept, and answered', async () => {
  expect(await asked('{ __typename }')).toEqual({ code: undefined, isKept: true });
});

test('a document that breaks a rule of GraphQL is not kept, and refused', async () => {
  const refused = { code: 'GRAPHQL_VALIDATION_FAILED', isKept: false };
  expect(await asked('{ nothing }')).toEqual(refused);
});

test('a document that breaks a rule of ours is not kept, and refused', async () => {
  const refused = { code: 'GRAPHQL_VALIDATION_FAILED', isKept: false };
  expect(await asked('mutation { nothing }')).toEqual(refused);
});

test('a text that is no document is not kept, and refused', async () => {
  expect(await asked('{ persons')).toEqual({ code: 'GRAPHQL_PARSE_FAILED', isKept: false });
});

test('of more documents than there is room for, the last asked for are kept', async () => {
  const { store, plugin } = validDocuments(executableSchema(), []);
  const apollo = new ApolloServer<Context>({
    schema: executableSchema(),
    documentStore: store,
    plugins: [plugin],
  });
  const long = (name: string) => `{ ${name}: __typename } #${' '.repeat(120_000)}`;
  for (const name of ['a', 'b', 'a', 'c']) await apollo.executeOperation({ query: long(name) });
  await apollo.stop();
  const isKept = async (name: string) => (await store.get(hashOf(long(name)))) !== undefined;
  expect([await isKept('a'), await isKept('b'), await isKept('c')]).toEqual([true, false, true]);
});
