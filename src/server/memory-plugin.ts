import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';

/** Lets go of what a request has read as soon as its answer is made. */
export const memoryPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue }) => contextValue.memory.clear(),
  }),
};
