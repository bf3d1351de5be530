import type { Context } from '../../context.ts';
import { isThing } from '../../entities/thing/thing.ts';
import { ArgumentError, type ArgumentErrorCode } from '../../errors.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { asksFor } from '../../graph/asked-nodes.ts';
import { nodesById } from '../../graph/noun.ts';
import { timeParameters } from '../../time/moment.ts';
import { existingThing } from '../existing-thing.ts';
import { detailOf } from './detail.ts';
import { chosenEdgeTypes } from './edge-types.ts';
import { neighborhood } from './neighborhood.ts';
import { type Meeting, type PathQuestion, searchPaths } from './path-search.ts';
import type { FoundFact } from './queries.ts';
import { sentence } from './sentence.ts';
import { countPaths, firstPaths, type ShortestPaths } from './shortest-paths.ts';
import { type Path, stepAlong } from './step.ts';

/** What a GraphQL `Int` can say at most. */
const LARGEST_INT = 2_147_483_647;

const NO_PATHS: ShortestPaths = { paths: [], length: null, totalCount: 0, hasMore: false };

export const pathResolvers: Resolvers = {
  Query: {
    shortestPaths: async (_, args, context, info): Promise<ShortestPaths> => {
      const maxLength = within('INVALID_ARGUMENT', 'maxLength', args.maxLength ?? 6, 8);
      const limit = within('INVALID_PAGE_SIZE', 'limit', args.limit ?? 10, 100);
      const via = chosenEdgeTypes('via', args.via);
      const time = timeParameters(context.moment);
      const { from, to } = args;
      const question = { from, to, maxLength, via, time };
      const meeting = await meetingOf(question, context);
      if (meeting === null) return NO_PATHS;
      const paths = asksFor('paths', info)
        ? await firstPaths(meeting, question, context.engine, limit)
        : [];
      const total = countPaths(meeting);
      return {
        paths: await Promise.all(paths.map((path) => pathAlong(path, context))),
        length: meeting.length,
        totalCount: total > LARGEST_INT ? null : total,
        hasMore: total > limit,
      };
    },
    neighborhood: async (_, args, context) => {
      const depth = within('INVALID_ARGUMENT', 'depth', args.depth ?? 1, 4);
      const limit = within('INVALID_PAGE_SIZE', 'limit', args.limit ?? 100, 1_000);
      const types = chosenEdgeTypes('types', args.types);
      const center = await existingThing(args.id, 'id', context);
      const time = timeParameters(context.moment);
      return neighborhood({ center, depth, types, limit, time }, context.engine);
    },
  },
  Path: {
    length: ({ steps }) => steps.length,
    things: ({ steps }) => [
      ...steps.slice(0, 1).map(({ from }) => from),
      ...steps.map(({ to }) => to),
    ],
    sentence: ({ steps }, { language }, { moment }) => sentence(steps, language ?? 'DE', moment),
  },
  Step: {
    detail: (step, { language }) => detailOf(step, language ?? 'DE'),
    sentence: (step, { language }, { moment }) => sentence([step], language ?? 'DE', moment),
  },
};

/**
 * Where the search from both ends meets. What it connects is there: only where it finds nothing it is seen whether both
 * ends are, or have been taken over by others, between which it then searches.
 */
async function meetingOf(question: PathQuestion, context: Context): Promise<Meeting | null> {
  const { from, to } = question;
  const meeting = from === to ? null : await searchPaths(question, context.engine);
  if (meeting !== null) return meeting;
  const [start, end] = await Promise.all([
    existingThing(from, 'from', context),
    existingThing(to, 'to', context),
  ]);
  if (start.id === end.id) {
    throw new ArgumentError('INVALID_ARGUMENT', 'to', 'another id than in "from"', end.id);
  }
  if (start.id === from && end.id === to) return null;
  return searchPaths({ ...question, from: start.id, to: end.id }, context.engine);
}

/** The path along facts, each found from the thing that the one before leads to. */
async function pathAlong(facts: readonly FoundFact[], { load }: Context): Promise<Path> {
  const steps = facts.map(async (fact) => {
    const [[from], [to]] = await Promise.all([
      load(nodesById, fact.key),
      load(nodesById, fact.other),
    ]);
    if (from === undefined || to === undefined || !isThing(from.node) || !isThing(to.node)) {
      throw new Error(`The ends of ${fact.id} are no things`);
    }
    return stepAlong(fact, from.node, to.node);
  });
  return { steps: await Promise.all(steps) };
}

function within(code: ArgumentErrorCode, argument: string, value: number, maximum: number): number {
  if (value >= 1 && value <= maximum) return value;
  throw new ArgumentError(code, argument, `a number from 1 to ${maximum}`, value);
}
