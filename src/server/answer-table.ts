import type { ApolloServer } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { z } from 'zod';
import { ArgumentError, GraphError } from '../errors.ts';
import { datasetOf } from '../export/graph-source.ts';
import { TABLE_FORMATS } from '../export/table/all-table-formats.ts';
import { followedOperation } from '../export/table/followed-operation.ts';
import { type AskPage, followedPages } from '../export/table/followed-pages.ts';
import type { TableFormat } from '../export/table/table-format.ts';
import { type TablePlan, tablePlan } from '../export/table/table-plan.ts';
import { type TableRow, tableRows } from '../export/table/table-rows.ts';
import { reading } from '../graph/reading.ts';
import type { RequestContext } from './persisted-requests.ts';
import { type AskedOperation, readOperation } from './read-operation.ts';
import { started } from './started.ts';

/** What answers as a table. */
export interface TableAnswers {
  readonly apollo: ApolloServer<RequestContext>;
  /** What the resolvers of a request share. */
  readonly context: (request: FastifyRequest, reply: FastifyReply) => Promise<RequestContext>;
  /** Is told of faults of ours. */
  readonly report: (error: unknown) => void;
}

/** What a request says beside its operation: in its address, also by POST. */
const options = z.object({
  all: z.enum(['true', 'false']).default('false'),
  formulas: z.enum(['escape', 'keep']).default('escape'),
});

const JSON_TYPES = ['application/json', 'application/graphql-response+json'];
const ANY_TYPE = '*/*';
/** What most clients accept, for which nothing has to be weighed. */
const PLAIN = [...JSON_TYPES, ANY_TYPE];

/** The table that a request wants in place of JSON, by its `Accept`; null where it wants none. */
export function tableWantedBy(request: FastifyRequest): TableFormat | null {
  if (request.method !== 'GET' && request.method !== 'POST') return null;
  if (PLAIN.includes(request.headers.accept ?? ANY_TYPE)) return null;
  const type = request.accepts().type([...JSON_TYPES, 'text/html', ...TABLE_FORMATS.keys()]);
  return typeof type === 'string' ? (TABLE_FORMATS.get(type) ?? null) : null;
}

/**
 * Answers an operation by a table, as a stream: of what was asked, or, by `?all=true`, of all pages of
 * the connections of which no page was chosen.
 *
 * @throws GraphError, also for what is wrong with the operation, and what went wrong in the answer
 */
export async function answerTable(
  format: TableFormat,
  request: FastifyRequest,
  reply: FastifyReply,
  { apollo, context, report }: TableAnswers,
): Promise<FastifyReply> {
  const { all, keepFormulas } = optionsOf(request.query);
  const shared = await context(request, reply).catch((error: unknown) => {
    throw error instanceof GraphQLError ? faultOf([error.toJSON()]) : error;
  });
  const asked = readOperation(request, shared.persisted);
  const plan = tablePlan(asked.operation);
  const pages = await pagesOf(asked, plan, { all, apollo, shared });
  const title = asked.operation.definition.name?.value ?? 'answer';
  const chunks = format.write(plan.columns, () => rowsOf(plan, pages()), {
    title,
    keepFormulas,
    date: shared.moment.date,
  });
  const body = await started(chunks, reply, report);
  reply
    .headers({
      'cache-control': 'no-store',
      'content-disposition': `attachment; filename="${title}.${format.extension}"`,
      'x-content-type-options': 'nosniff',
      vary: 'accept, accept-encoding',
    })
    .type(format.mediaType)
    .compress(body);
  return reply;
}

interface Asking {
  readonly all: boolean;
  readonly apollo: ApolloServer<RequestContext>;
  readonly shared: RequestContext;
}

/** What reads the answers: of what is asked, or of all its pages. */
async function pagesOf(
  { document, named, operation, text, variables }: AskedOperation,
  plan: TablePlan,
  { all, apollo, shared }: Asking,
): Promise<() => AsyncIterable<unknown>> {
  const followed = all ? followedOperation(document, operation, plan) : { text, connections: [] };
  const ask: AskPage = async (ofPages) => {
    const { body } = await apollo.executeOperation(
      { ...named, query: followed.text, variables: { ...variables, ...ofPages } },
      {
        contextValue: {
          ...shared,
          ...reading(shared.engine),
          persisted: null,
        },
      },
    );
    if (body.kind !== 'single') throw new Error('An answer came in parts.');
    const { data, errors } = body.singleResult;
    if (errors !== undefined) throw faultOf(errors);
    return data;
  };
  const asking = all ? await sameData(ask, shared) : ask;
  return () => followedPages(asking, followed.connections);
}

function optionsOf(query: unknown) {
  const read = options.safeParse(query);
  if (read.success) {
    const { all, formulas } = read.data;
    return { all: all === 'true', keepFormulas: formulas === 'keep' };
  }
  const [issue] = read.error.issues;
  const argument = String(issue?.path[0] ?? '');
  const expected = argument === 'all' ? 'true or false' : 'escape or keep';
  const found = typeof query === 'object' && query !== null ? Reflect.get(query, argument) : null;
  throw new ArgumentError('INVALID_ARGUMENT', argument, expected, found);
}

async function* rowsOf(plan: TablePlan, pages: AsyncIterable<unknown>): AsyncGenerator<TableRow> {
  for await (const data of pages) yield* tableRows(plan, data);
}

/** Asks as long as the graph holds the data that it holds now, so that no page is of others. */
async function sameData(ask: AskPage, { engine }: RequestContext): Promise<AskPage> {
  const { checksum } = await datasetOf(engine);
  return async (variables) => {
    const data = await ask(variables);
    if ((await datasetOf(engine)).checksum === checksum) return data;
    throw new GraphError('GRAPH_CHANGED', 'Other data was imported meanwhile: start again.');
  };
}

/** The first error of an answer, with all of them. */
function faultOf(errors: readonly GraphQLFormattedError[]): GraphError {
  const [first] = errors;
  const { code, http: _, ...details } = first?.extensions ?? {};
  return new GraphError(
    typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR',
    first?.message ?? 'The answer has no data.',
    { details: { ...details, errors } },
  );
}
