import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, defaultFieldResolver, type GraphQLFieldResolver, Kind } from 'graphql';
import type { Context } from '../context.ts';
import { upon } from '../graph/page.ts';

/**
 * Counts the entries of every page as the answer grows, before anything is read for them. Once an answer
 * is too large, one list says so and all others are empty, so that nothing more is read for them; what
 * asked drops the rest.
 */
export function boundedConnections({ definitions }: DocumentNode) {
  const connections = definitions
    .filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter(({ name }) => name.value.endsWith('Connection'));
  return Object.fromEntries(
    connections.map(({ name }) => [name.value, { edges: bounded, nodes: bounded }]),
  );
}

const bounded: GraphQLFieldResolver<unknown, Context> = (parent, args, context, info) => {
  const { size } = context;
  if (size.refusal !== null) return [];
  return upon<unknown, unknown>(defaultFieldResolver(parent, args, context, info), (entries) => {
    if (size.refusal !== null) return [];
    if (Array.isArray(entries)) size.add(entries.length);
    return entries;
  });
};

/** Leaves of an answer that is too large nothing but the error that says so. */
export const boundedAnswersPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue, response: { body } }) => {
      const { refusal } = contextValue.size;
      if (refusal === null || body.kind !== 'single') return;
      const { errors = [] } = body.singleResult;
      body.singleResult = {
        data: null,
        errors: errors.filter(({ message }) => message === refusal.message).slice(0, 1),
      };
    },
  }),
};
