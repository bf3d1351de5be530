import type { Context } from '../../context.ts';
import { fundingSource } from '../../entities/funding-source/funding-source.ts';
import { type Grant, grant } from '../../entities/grant/grant.ts';
import { project } from '../../entities/project/project.ts';
import { isThing } from '../../entities/thing/thing.ts';
import { ArgumentError, GraphError } from '../../errors.ts';
import { computedConnection } from '../../filter/computed-list.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { type NodeObject, nodesById } from '../../graph/noun.ts';
import { money } from '../../money.ts';
import { existing } from '../existing-thing.ts';
import { flowFields, inconsistencyFields, kindOf } from './fields.ts';
import { regrantsOf, unknownAmountsOf } from './funding-flow.ts';
import { type FlowQuestion, fundingFlowsOf } from './funding-flows.ts';

export const fundingFlowResolvers: Resolvers = {
  Query: {
    fundingFlows: async (_, args, context) => {
      const question: FlowQuestion = {
        by: args.by,
        project: await knownId(args.project, 'project', project, context),
        fundingSource: await knownId(args.fundingSource, 'fundingSource', fundingSource, context),
        status: args.status ?? null,
        fromYear: args.fromYear ?? null,
        toYear: args.toYear ?? null,
        validity: args.validity ?? 'CURRENT',
      };
      checkYears(question);
      return fundingFlowsOf(question, context);
    },
  },
  FundingFlows: {
    flows: ({ by, flows }, args) =>
      computedConnection(`fundingFlows by ${by}`, flowFields, flows, args),
    inconsistencies: ({ inconsistencies }, args) =>
      computedConnection(
        'inconsistencies of fundingFlows',
        inconsistencyFields,
        inconsistencies.map((item) => ({ order: item.grant, id: item.kind ?? '', item })),
        args,
      ),
  },
  FundingFlow: {
    planned: ({ sums }) => sums.planned,
    awarded: ({ sums }) => sums.awarded,
    paid: ({ sums }) => sums.paid,
    ceilings: ({ sums }) => sums.ceiling,
    grants: ({ grants }) => grants.length,
    regrants: regrantsOf,
    unknownAmounts: unknownAmountsOf,
  },
  FundingSum: {
    amount: ({ amount, currency }) => money(amount, currency),
    regranted: ({ regranted, currency }) => money(regranted, currency),
  },
  FundingInconsistency: {
    grant: async ({ grant: id }, _, { load }) => {
      const [row] = await load(nodesById, id);
      if (row === undefined || !isGrant(row.node)) {
        throw new GraphError('ROW_SHAPE', `${id} is no grant.`);
      }
      return row.node;
    },
    kind: kindOf,
    amount: ({ amount, currency }) => money(amount, currency),
    passedOn: ({ passedOn, currency }) => money(passedOn, currency),
  },
};

/** `FundingSource` as `funding source`. */
function wordsOf(type: string): string {
  return type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

/** @throws ArgumentError INVALID_ARGUMENT when the years end before they start */
function checkYears({ fromYear, toYear }: FlowQuestion): void {
  if (fromYear === null || toYear === null || fromYear <= toYear) return;
  throw new ArgumentError('INVALID_ARGUMENT', 'toYear', `${fromYear} or later`, toYear);
}

/**
 * The id of the node that an argument names, which may have taken over that id; null without one.
 *
 * @throws ArgumentError INVALID_ID when the id is not one of the type; NOT_FOUND when it is not there
 */
async function knownId(
  id: string | null | undefined,
  argument: string,
  { type }: { readonly type: string },
  context: Context,
): Promise<string | null> {
  if (typeof id !== 'string') return null;
  const words = wordsOf(type);
  return (await existing(id, argument, context, { is: isThing, types: [type], words })).id;
}

function isGrant(node: NodeObject): node is Grant {
  return node.__typename === grant.type;
}
