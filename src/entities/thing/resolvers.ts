import { ArgumentError } from '../../errors.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { nodesById } from '../../graph/noun.ts';
import { evidenceOf } from './fields.ts';
import { identifierUrl } from './naming.ts';
import { checkId } from './nodes.ts';
import { thingByKey } from './thing-by-key.ts';

const MAXIMUM_IDS = 100;

export const thingResolvers: Resolvers = {
  Query: {
    node: async (_, { id }, { load }) => {
      checkId(id, 'id');
      return (await load(nodesById, id))[0]?.node ?? null;
    },
    nodes: async (_, { ids }, { load }) => {
      if (ids.length > MAXIMUM_IDS) {
        throw new ArgumentError(
          'INVALID_PAGE_SIZE',
          'ids',
          `at most ${MAXIMUM_IDS} ids`,
          ids.length,
        );
      }
      for (const id of ids) checkId(id, 'ids');
      const rows = await Promise.all(ids.map((id) => load(nodesById, id)));
      return rows.map(([row]) => row?.node ?? null);
    },
    thing: (_, { scheme, value }, context) => thingByKey({ scheme, value }, 'value', context),
  },
  Identifier: { url: identifierUrl, evidence: evidenceOf },
  Name: { evidence: evidenceOf },
};
