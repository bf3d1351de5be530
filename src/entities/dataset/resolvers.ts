import { GraphError } from '../../errors.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { list } from '../../graph/list.ts';
import { MAXIMUM_PAGE_SIZE } from '../../graph/page.ts';
import { sources } from '../source/queries.ts';
import { currentDataset } from './dataset.ts';

export const datasetResolvers: Resolvers = {
  Query: {
    dataset: async (_, __, { engine }) => {
      const [dataset] = await engine.read(currentDataset, {});
      if (dataset === undefined) throw new GraphError('GRAPH_EMPTY', 'Nothing was imported yet.');
      return dataset;
    },
  },
  Dataset: {
    sources: (_, __, context) =>
      list(sources, { first: MAXIMUM_PAGE_SIZE, validity: 'ALL' }, context).nodes(),
  },
};
