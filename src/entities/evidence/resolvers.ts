import { GraphError } from '../../errors.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { list } from '../../graph/list.ts';
import { statements } from '../source/fields.ts';
import { statementsByEvidence } from '../source/queries.ts';
import { isSource } from '../source/source.ts';
import { byId, nodesByIds } from '../thing/nodes.ts';
import { evidence } from './evidence.ts';
import { evidenceItems } from './queries.ts';

export const evidenceResolvers: Resolvers = {
  Query: {
    evidence: byId(evidence),
    evidenceItems: (_, args, context, info) => list(evidenceItems, args, context, info),
  },
  Evidence: {
    source: async ({ id, source }, _, context) => {
      const [node] = await nodesByIds([source], context, isSource);
      if (node === undefined) throw new GraphError('ROW_SHAPE', `${id} has no source.`);
      return node;
    },
    statements: statements(statementsByEvidence),
  },
};
