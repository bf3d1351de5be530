import type { Resolvers } from '../../generated/resolvers.ts';
import { list } from '../../graph/list.ts';
import { organizationFields } from '../organization/fields.ts';
import { byId } from '../thing/nodes.ts';
import { universities } from './queries.ts';
import { university } from './university.ts';

export const universityResolvers: Resolvers = {
  Query: {
    university: byId(university),
    universities: (_, args, context, info) => list(universities, args, context, info),
  },
  University: organizationFields,
};
