import { GraphError } from '../../errors.ts';
import { allOf } from '../../filter/condition.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { list } from '../../graph/list.ts';
import { evidenceOf } from '../thing/fields.ts';
import { byId, nodesByIds } from '../thing/nodes.ts';
import { isThing } from '../thing/thing.ts';
import { observation } from './observation.ts';
import { observations } from './queries.ts';

export const observationResolvers: Resolvers = {
  Query: {
    observation: byId(observation),
    observations: (_, { measure, where, ...page }, context, info) => {
      const short = measure ? { measure: { eq: measure } } : null;
      return list(observations, { ...page, where: allOf([where, short]) }, context, info);
    },
  },
  Observation: {
    about: async ({ id, about }, _, context) => {
      const [thing] = await nodesByIds([about], context, isThing);
      if (thing === undefined) throw new GraphError('ROW_SHAPE', `${id} is about nothing.`);
      return thing;
    },
    evidence: evidenceOf,
  },
};
