import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import fastify from 'fastify';
import neo4j from 'neo4j-driver';

// `@neo4j/graphql` behind the same HTTP server and the same Apollo Server as ours, without what only slows it.
const driver = neo4j.driver(process.env.NEO4J_URI ?? '');
const typeDefs = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');
const compared = { LT: true, LTE: true, GT: true, GTE: true };
const features = { filters: { String: compared } };
const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema();
const apollo = new ApolloServer({
  schema,
  introspection: true,
  includeStacktraceInErrorResponses: false,
  plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
});
await apollo.start();
const app = fastify();
app.post('/graphql', fastifyApolloHandler(apollo));
const address = await app.listen({ host: 'localhost', port: 0 });
process.stdout.write(`@neo4j/graphql answers at ${address}/\n`);
