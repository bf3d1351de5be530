import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { buildASTSchema, type GraphQLSchema, isObjectType, parse } from 'graphql';
import { resolvers } from '../entities/resolvers.ts';
import { evidenceOf } from '../entities/thing/fields.ts';
import { exploreResolvers } from '../explore/resolvers.ts';
import { packagePath } from '../package-root.ts';
import { scalars } from './scalars.ts';

/** The contract, as text: every file of `schema/`, in the order of their names. */
export function readTypeDefinitions(): string {
  const folder = packagePath('schema');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

/** The schema with its resolvers. */
export function buildExecutableSchema(): GraphQLSchema {
  const document = parse(readTypeDefinitions());
  return makeExecutableSchema({
    typeDefs: document,
    resolvers: [
      ...resolvers,
      ...exploreResolvers,
      scalars,
      factResolvers(buildASTSchema(document)),
    ],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}

/** Every edge that states a fact finds its evidence in the same way. */
function factResolvers(schema: GraphQLSchema) {
  const facts = Object.values(schema.getTypeMap()).filter(
    (type) =>
      isObjectType(type) && type.getInterfaces().some((implemented) => implemented.name === 'Fact'),
  );
  return Object.fromEntries(facts.map(({ name }) => [name, { evidence: evidenceOf }]));
}
