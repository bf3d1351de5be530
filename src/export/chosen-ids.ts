import { type GraphQLField, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { z } from 'zod';
import { ArgumentError, TooLargeError } from '../errors.ts';
import { MOST_RESULTS } from '../explore/search/search.ts';
import { executableSchema } from '../server/schema.ts';
import type { Ask } from './ask.ts';

const PAGE_SIZE = 500;

const answer = z.object({
  found: z.object({
    complete: z.boolean().optional(),
    nodes: z.array(z.object({ id: z.string() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

/**
 * Ids of all that a search finds.
 *
 * @throws TooLargeError where it finds more than it puts in order; ArgumentError INVALID_ARGUMENT for a
 * text that cannot be searched for
 */
export async function found(query: string, ask: Ask): Promise<ReadonlySet<string>> {
  const document = `query ($search: String!, $after: String) {
    found: search(query: $search, first: ${MOST_RESULTS}, after: $after) {
      complete
      nodes { id }
      pageInfo { hasNextPage endCursor }
    }
  }`;
  try {
    return await everyId(document, { search: query }, ask);
  } catch (error) {
    throw error instanceof ArgumentError ? error.renamed('query', 'search') : error;
  }
}

/**
 * Ids of all that a list of the contract holds.
 *
 * @param where The condition, as the list's argument takes it.
 * @throws ArgumentError INVALID_ARGUMENT for a list that is none; what the list says of the condition
 */
export async function listed(
  field: string,
  where: object | null,
  ask: Ask,
): Promise<ReadonlySet<string>> {
  const lists = listsOf(executableSchema());
  const input = lists.get(field);
  if (input === undefined) {
    throw new ArgumentError(
      'INVALID_ARGUMENT',
      'list',
      `one of ${[...lists.keys()].join(', ')}`,
      field,
    );
  }
  const document = `query ($where: ${input}, $after: String) {
    found: ${field}(where: $where, first: ${PAGE_SIZE}, after: $after) {
      nodes { id }
      pageInfo { hasNextPage endCursor }
    }
  }`;
  return everyId(document, { where }, ask);
}

async function everyId(
  document: string,
  variables: { readonly [name: string]: unknown },
  ask: Ask,
): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  let after: string | null = null;
  do {
    const page: z.infer<typeof answer>['found'] = answer.parse(
      await ask(document, { ...variables, after }),
    ).found;
    for (const { id } of page.nodes) ids.add(id);
    if (page.complete === false) {
      throw new TooLargeError(
        'A search finds more than it puts in order. Say more in "search", or take a "list" with a condition.',
        { maximum: ids.size, arguments: ['search'] },
      );
    }
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return ids;
}

/** The lists of nodes at the root of the contract, each with the type of its condition. */
function listsOf(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return new Map(
    fields.flatMap((field) => {
      const where = field.args.find(({ name }) => name === 'where');
      return where !== undefined && holdsNodes(field) ? [[field.name, String(where.type)]] : [];
    }),
  );
}

function holdsNodes({ type }: GraphQLField<unknown, unknown>): boolean {
  const connection = getNamedType(type);
  if (!isObjectType(connection)) return false;
  const { nodes } = connection.getFields();
  const node = nodes === undefined ? null : getNamedType(nodes.type);
  return node !== null && 'getFields' in node && 'id' in node.getFields();
}
