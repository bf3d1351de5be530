import { nodesByIds } from '../../entities/thing/nodes.ts';
import { isThing } from '../../entities/thing/thing.ts';
import { GraphError } from '../../errors.ts';
import { computedConnection } from '../../filter/computed-list.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { timeParameters } from '../../time/moment.ts';
import { chosenEdgeTypes } from '../paths/edge-types.ts';
import { actorFields, actorsInOrder } from './actor-measures.ts';
import { readNetwork } from './network.ts';
import { TIE_TYPES } from './tie-types.ts';

export const measureResolvers: Resolvers = {
  Query: {
    actorMeasures: async (_, args, { engine, measuring, moment, signal }) => {
      const via = chosenEdgeTypes('via', args.via, TIE_TYPES);
      const network = await readNetwork({ via, time: timeParameters(moment), signal }, engine);
      const measured = await measuring.measure(network, signal);
      return { asOf: moment.date, via, network, measured };
    },
  },
  ActorMeasures: {
    actorCount: ({ network }) => network.actors,
    otherCount: ({ network }) => network.ids.length - network.actors,
    tieCount: ({ network }) => network.ties.length / 2,
    method: ({ network, measured }) =>
      measured.sampleSize === network.actors ? 'EXACT' : 'SAMPLED',
    sampleSize: ({ measured }) => measured.sampleSize,
    communityCount: ({ measured }) => measured.communityCount,
    modularity: ({ measured }) => measured.modularity,
    actors: (measures, { orderBy, types, community, ...list }) => {
      const order = orderBy ?? 'BETWEENNESS';
      const filter = { types: types ?? null, community: community ?? null };
      const actors = actorsInOrder(measures, filter, order);
      return computedConnection(`actors by ${order}`, actorFields, actors, list);
    },
  },
  ActorMeasure: {
    actor: async ({ actor }, _, context) => {
      const [node] = await nodesByIds([actor], context, isThing);
      if (node === undefined) throw new GraphError('ROW_SHAPE', `${actor} is no thing.`);
      return node;
    },
  },
};
