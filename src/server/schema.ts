import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  concatAST,
  type DocumentNode,
  type GraphQLSchema,
  isObjectType,
  Kind,
  parse,
} from 'graphql';
import { resolvers } from '../entities/resolvers.ts';
import { evidenceOf } from '../entities/thing/fields.ts';
import { exploreResolvers } from '../explore/resolvers.ts';
import { declaredFilters } from '../filter/declared-filters.ts';
import type { Filters } from '../filter/filters.ts';
import { filterTypeDefinitions } from '../filter/type-definitions.ts';
import { isFollowing } from '../graph/follow.ts';
import { packagePath } from '../package-root.ts';
import { boundedConnections } from './bounded-answers.ts';
import { sayWhatEnumsAllow } from './enums.ts';
import { scalars } from './scalars.ts';

/** The part of the contract that is written by hand: every file of `schema/`, by name. */
function readTypeDefinitions(): string {
  const folder = packagePath('schema');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

const WRITTEN = parse(readTypeDefinitions(), { noLocation: true });

/** By what the lists of the contract are filtered and ordered. */
export const filters: Filters = declaredFilters(WRITTEN, [...resolvers, ...exploreResolvers]);

/** The whole contract, as text: the files of `schema/`, and the inputs of filters and orders. */
export function typeDefinitions(): string {
  return `${readTypeDefinitions()}\n${filterTypeDefinitions(filters)}`;
}

let executable: GraphQLSchema | null = null;

/** The schema with its resolvers, which is the same for every server. */
export function executableSchema(): GraphQLSchema {
  executable ??= buildExecutableSchema();
  return executable;
}

function buildExecutableSchema(): GraphQLSchema {
  const inputs = parse(filterTypeDefinitions(filters), { noLocation: true });
  const document = concatAST([WRITTEN, inputs]);
  const all = [...resolvers, ...exploreResolvers];
  const schema = makeExecutableSchema({
    typeDefs: document,
    // The contract is checked where it is built, not at every start.
    assumeValidSDL: true,
    updateResolversInPlace: true,
    resolvers: [...all, scalars, factResolvers(document), boundedConnections(document)],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
  for (const each of all) keepAsDeclared(schema, each);
  sayWhatEnumsAllow(schema);
  return schema;
}

/** The schema gets copies of resolvers; those that say along which edges they go are looked at by others. */
function keepAsDeclared(schema: GraphQLSchema, declared: object): void {
  for (const [typeName, ofType] of Object.entries(declared)) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) continue;
    for (const [name, resolve] of Object.entries(ofType)) {
      const field = type.getFields()[name];
      if (field && isFollowing(resolve)) field.resolve = resolve;
    }
  }
}

/** Every edge that states a fact finds its evidence in the same way. */
function factResolvers({ definitions }: DocumentNode) {
  const facts = definitions
    .filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter(({ interfaces }) => interfaces?.some(({ name }) => name.value === 'Fact'));
  return Object.fromEntries(facts.map(({ name }) => [name.value, { evidence: evidenceOf }]));
}
