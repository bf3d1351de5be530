import type { FastifyRequest } from 'fastify';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  getOperationAST,
  Kind,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { z } from 'zod';
import { GraphError } from '../errors.ts';
import type { Operation } from '../export/table/chosen-field.ts';
import { knownOperationTypes } from './known-operation-types.ts';
import { executableSchema } from './schema.ts';

/** An operation as a request asks for it. */
export interface AskedOperation {
  readonly text: string;
  readonly document: DocumentNode;
  /** Its name, where the request gives one. */
  readonly named: { readonly operationName?: string };
  readonly variables: { readonly [name: string]: unknown };
  readonly operation: Operation;
}

const asked = z.object({
  query: z.string().nullish(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

/**
 * Reads the operation of a request, by its body or, by GET, its address.
 *
 * @param persisted Text of the document that it names; null where it brings its own.
 * @throws GraphError with the codes of Apollo Server for what is wrong with it
 */
export function readOperation(request: FastifyRequest, persisted: string | null): AskedOperation {
  const { query, operationName, variables } = partsOf(request);
  const text = persisted ?? query;
  if (!text) throw new GraphError('BAD_REQUEST', 'Give an operation as `query`.');
  const schema = executableSchema();
  const document = parsed(text);
  const [fault] = validate(schema, document, [...specifiedRules, knownOperationTypes]);
  if (fault !== undefined) throw new GraphError('GRAPHQL_VALIDATION_FAILED', fault.message);
  const definition = getOperationAST(document, operationName);
  if (!definition) {
    const problem = operationName
      ? `The document has no operation named "${operationName}".`
      : 'The document has several operations: name one by `operationName`.';
    throw new GraphError('OPERATION_RESOLUTION_FAILURE', problem);
  }
  const given = variables ?? {};
  const { coerced, errors } = getVariableValues(
    schema,
    definition.variableDefinitions ?? [],
    given,
  );
  if (coerced === undefined) {
    throw new GraphError('BAD_USER_INPUT', errors?.[0]?.message ?? 'A variable does not fit.');
  }
  return {
    text,
    document,
    named: operationName ? { operationName } : {},
    variables: given,
    operation: { schema, definition, fragments: fragmentsOf(document), variables: coerced },
  };
}

function partsOf({ method, query, body }: FastifyRequest) {
  const read = asked.safeParse(method === 'GET' ? withVariables(query) : body);
  if (read.success) return read.data;
  const wrong = read.error.issues[0]?.path.join('.') || 'body';
  throw new GraphError(
    'BAD_REQUEST',
    `"${wrong}": expected \`query\` and \`operationName\` as strings, \`variables\` as an object.`,
    { details: { argument: wrong } },
  );
}

/** An address has the variables as JSON. */
function withVariables(query: unknown): object {
  const given = typeof query === 'object' && query !== null ? query : {};
  const variables: unknown = 'variables' in given ? given.variables : undefined;
  if (typeof variables !== 'string' || variables === '') return { ...given, variables: undefined };
  try {
    return { ...given, variables: JSON.parse(variables) };
  } catch (cause) {
    throw new GraphError('BAD_REQUEST', '"variables": expected an object in JSON.', {
      cause,
      details: { argument: 'variables' },
    });
  }
}

function parsed(text: string): DocumentNode {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphError('GRAPHQL_PARSE_FAILED', error.message, { cause: error });
  }
}

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
}
