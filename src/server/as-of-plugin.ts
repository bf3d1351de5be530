import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { getDirectiveValues } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { Context } from '../context.ts';
import { ArgumentError } from '../errors.ts';

/** Sets the point from which the operation looks at the graph: `query @asOf(date: …) { … }`. */
export const asOfPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async (request) => {
      const values = asOfValues(request);
      if (values === null) return;
      const { contextValue } = request;
      contextValue.moment = {
        date: textOr(values.date, contextValue.moment.date),
        recorded: instantOr(values.recorded, contextValue.moment.recorded),
      };
    },
  }),
};

interface AsOf {
  readonly date?: unknown;
  readonly recorded?: unknown;
}

/** Values of the directive, or null when there is none or the execution will refuse the variables. */
function asOfValues({
  schema,
  operation,
  request,
}: GraphQLRequestContextDidResolveOperation<Context>): AsOf | null {
  if (!operation?.directives?.length) return null;
  const directive = schema.getDirective('asOf');
  const definitions = operation.variableDefinitions ?? [];
  const { coerced } = getVariableValues(schema, definitions, request.variables ?? {});
  if (!directive || coerced === undefined) return null;
  return getDirectiveValues(directive, operation, coerced) ?? null;
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}

function instantOr(value: unknown, otherwise: string): string {
  if (value === null || value === undefined) return otherwise;
  if (value instanceof Date) return value.toISOString();
  throw new ArgumentError('INVALID_DATE', 'recorded', 'an instant', value);
}
