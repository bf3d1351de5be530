import { ArgumentError } from '../../errors.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { findNode } from '../../graph/noun.ts';
import './brief-thing.ts';
import { evidenceOf } from './fields.ts';
import { identifierUrl } from './naming.ts';
import { checkId } from './nodes.ts';
import { thingByKey } from './thing-by-key.ts';

const MAXIMUM_IDS = 100;

export const thingResolvers: Resolvers = {
  Query: {
    node: (_, { id }, { load }) => {
      checkId(id, 'id');
      return findNode(id, load);
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
      return Promise.all(ids.map((id) => findNode(id, load)));
    },
    thing: (_, { scheme, value }, context) => thingByKey({ scheme, value }, 'value', context),
  },
  Identifier: { url: identifierUrl, evidence: evidenceOf },
  Name: { evidence: evidenceOf },
};
