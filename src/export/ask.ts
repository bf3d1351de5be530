import { execute, type GraphQLError, parse, validate } from 'graphql';
import type { Context } from '../context.ts';
import { GraphError } from '../errors.ts';
import type { Engine } from '../graph/engine.ts';
import { reading } from '../graph/reading.ts';
import { executableSchema, filters } from '../server/schema.ts';
import { NEWEST_RECORD } from '../time/moment.ts';

/** Asks the graph as a client does, and yields its data. */
export type Ask = (
  document: string,
  variables: { readonly [name: string]: unknown },
) => Promise<Answer>;

/** The data of an answer. */
export type Answer = { readonly [field: string]: unknown };

/**
 * Asks a graph by the contract, within this process.
 *
 * @param date The day from which the graph is looked at.
 * @throws the resolvers' own errors; GraphError INVALID_ARGUMENT for a variable that the contract does not take
 */
export function asking(engine: Engine, date: string): Ask {
  const schema = executableSchema();
  return async (text, variables) => {
    const document = parse(text);
    const [fault] = validate(schema, document);
    if (fault !== undefined) throw new Error(fault.message, { cause: fault });
    const { data, errors } = await execute({
      schema,
      document,
      variableValues: variables,
      contextValue: contextOf(engine, date),
    });
    const [error] = errors ?? [];
    if (error !== undefined) throw causeOf(error);
    return data ?? {};
  };
}

function contextOf(engine: Engine, date: string): Context {
  return {
    ...reading(engine),
    filters,
    measuring: {
      measure: () => Promise.reject(new Error('No part of the graph is chosen by its measures.')),
      close: () => Promise.resolve(),
    },
    signal: new AbortController().signal,
    baseUri: '',
    moment: { date, recorded: NEWEST_RECORD },
  };
}

/** A resolver's own error, or what is wrong with a variable, whose name is that of the argument. */
function causeOf({ originalError, message }: GraphQLError): Error {
  if (originalError instanceof GraphError) return originalError;
  const [, variable, problem] = /^Variable "\$(\w+)" (.*)$/s.exec(message) ?? [];
  if (variable === undefined || problem === undefined) return originalError ?? new Error(message);
  return new GraphError('INVALID_ARGUMENT', `Argument "${variable}": ${problem}`, {
    details: { argument: variable },
  });
}
