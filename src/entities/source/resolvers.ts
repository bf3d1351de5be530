import type { Context } from '../../context.ts';
import { GraphError } from '../../errors.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { list } from '../../graph/list.ts';
import { nodesById } from '../../graph/noun.ts';
import { timeParameters } from '../../time/moment.ts';
import { isEvidence } from '../evidence/evidence.ts';
import { byId } from '../thing/nodes.ts';
import { statements } from './fields.ts';
import { sources, statementKindsBySource, statementsBySource } from './queries.ts';
import { source } from './source.ts';

export const sourceResolvers: Resolvers = {
  Query: {
    source: byId(source),
    sources: (_, args, context, info) => list(sources, args, context, info),
  },
  Source: {
    statements: statements(statementsBySource),
    statementKinds: ({ id }, _, { load, moment }) =>
      load(statementKindsBySource, id, timeParameters(moment)),
  },
  Statement: {
    subject: ({ subject }, _, context) => existing(subject, context),
    object: ({ object }, _, context) => (object === null ? null : existing(object, context)),
    evidence: async ({ evidence }, _, context) => {
      const node = await existing(evidence, context);
      if (!isEvidence(node)) throw new GraphError('ROW_SHAPE', `${evidence} is no evidence.`);
      return node;
    },
  },
};

async function existing(id: string, { load }: Context) {
  const [row] = await load(nodesById, id);
  if (row === undefined)
    throw new GraphError('ROW_SHAPE', `A statement names ${id}, which is not there.`);
  return row.node;
}
