import type { Context } from '../../context.ts';
import {
  connection,
  encodeCursor,
  type PageArguments,
  windowOf,
  windowParameters,
} from '../../graph/page.ts';
import { timeParameters } from '../../time/moment.ts';
import type { statementsByEvidence, statementsBySource } from './queries.ts';
import { STATEMENT_KINDS, type StatementKind } from './statement.ts';

interface StatementsArguments extends PageArguments {
  readonly kinds?: readonly StatementKind[] | null | undefined;
}

/** A resolver for the connection of what a source or a passage says. */
export function statements(queries: typeof statementsBySource | typeof statementsByEvidence) {
  return ({ id }: { readonly id: string }, args: StatementsArguments, context: Context) => {
    const window = windowOf(queries.name, args);
    const filter = {
      ...timeParameters(context.moment),
      kinds: [...(args.kinds ?? STATEMENT_KINDS)],
    };
    return connection(
      window,
      async () => {
        const page = { ...filter, ...windowParameters(window) };
        const rows = await context.load(queries[window.direction], id, page);
        return rows.map((row) => ({
          cursor: encodeCursor(queries.name, { order: [row.sortKey], id: row.id }),
          node: row.statement,
        }));
      },
      async () => (await context.load(queries.total, id, filter))[0]?.total ?? 0,
    );
  };
}
