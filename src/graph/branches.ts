import { GraphQLError } from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import type { Context } from '../context.ts';
import { ArgumentError } from '../errors.ts';
import type { NodeField } from './asked-nodes.ts';
import type { Branch } from './edge-tree.ts';
import type { Branching } from './follow.ts';
import type { NodeObject } from './noun.ts';
import { DEFAULT_PAGE_SIZE } from './page.ts';

/** Planning takes the longer the more branches a tree has; what is beyond is read level by level. */
const MOST_BRANCHES = 16;
/** So many facts may be below the nodes that a statement finds, were all pages full: nothing counts them on the way. */
const MOST_FACTS = 250_000;
/** Of nodes that are not counted beforehand, as many have to be reckoned with as a page has by default. */
export const UNCOUNTED = DEFAULT_PAGE_SIZE;

/**
 * What of the fields of nodes can be read together with them. What would be too much is left to a statement of its own.
 *
 * @param nodes How many nodes there are at most.
 */
export function branchesOf(
  fields: readonly NodeField[],
  nodes: number,
  context: Context,
): readonly Branch[] {
  const found = fields.flatMap((field) => branchOf(field, context) ?? []);
  return bounded(found, { facts: MOST_FACTS / nodes, branches: MOST_BRANCHES });
}

/** What is left of a bound. */
interface Rest {
  facts: number;
  branches: number;
}

/** As much of a tree as a bound allows, one branch with all that is below it after the other. */
function bounded(branches: readonly Branch[], rest: Rest): readonly Branch[] {
  return branches.flatMap((branch) => {
    if (branch.size > rest.facts || rest.branches === 0) return [];
    rest.branches -= 1;
    const below = { facts: rest.facts / branch.size - 1, branches: rest.branches };
    const kept = bounded(branch.branches, below);
    rest.branches = below.branches;
    rest.facts -= factsOf({ ...branch, branches: kept });
    return [{ ...branch, branches: kept }];
  });
}

function factsOf({ size, branches }: Branch): number {
  return size * branches.reduce((sum, branch) => sum + factsOf(branch), 1);
}

function branchOf({ field, asked }: NodeField, context: Context): Branch | null {
  const { resolve } = field;
  const [node] = asked.fieldNodes;
  if (node === undefined || !isBranching(resolve)) return null;
  try {
    return resolve.branch(getArgumentValues(field, node, asked.variableValues), context, asked);
  } catch (error) {
    // Where the arguments are wrong, the field itself says so.
    if (error instanceof GraphQLError || error instanceof ArgumentError) return null;
    throw error;
  }
}

function isBranching(
  resolve: unknown,
): resolve is Branching<NodeObject, { readonly [argument: string]: unknown }, unknown> {
  return typeof resolve === 'function' && 'branch' in resolve;
}
