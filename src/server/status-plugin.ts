import type { ApolloServerPlugin } from '@apollo/server';

const WELL_FORMED = 'application/graphql-response+json';

/**
 * A client that accepts `application/json` only gets status 200 for a GraphQL answer with errors, as
 * the GraphQL over HTTP specification advises; Apollo Server would answer 400. A server that cannot
 * answer at all keeps its status.
 */
export const statusPlugin: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response }) => {
      const accept = request.http?.headers.get('accept') ?? '';
      const isGraphQL = typeof request.query === 'string';
      if (response.http.status === 400 && isGraphQL && !accept.includes(WELL_FORMED)) {
        response.http.status = 200;
      }
    },
  }),
};
