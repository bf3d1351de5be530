import { GraphQLError } from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import type { Context } from '../context.ts';
import { ArgumentError } from '../errors.ts';
import { type AskedField, memoryOfFields } from './asked-field.ts';
import type { NodeField } from './asked-nodes.ts';
import type { Branch } from './edge-tree.ts';
import type { Branching } from './follow.ts';
import type { NodeObject } from './noun.ts';
import { DEFAULT_PAGE_SIZE, MAXIMUM_PAGE_SIZE } from './page.ts';

/** Planning takes the longer the more branches a tree has; what is beyond is read level by level. */
const MOST_BRANCHES = 16;
/** So many facts a statement may read at most. Nothing counts them on the way, so its limits have to hold them down. */
const MOST_FACTS = 250_000;
/** A branch that may read fewer facts of a page than these is not worth reading. */
const FEWEST = 8;
/** Of nodes that are not counted beforehand, as many have to be reckoned with as a page has by default. */
export const UNCOUNTED = DEFAULT_PAGE_SIZE;

const treeOf = memoryOfFields<number, readonly Branch[]>();

/**
 * What can be read together with nodes of what a request asks of them, with limits that keep the statement within
 * bounds: most pages are far from full, and one that has more than its limit is read by a statement of its own, as is
 * what would be too much with any limits.
 *
 * @param asked The field that leads to the nodes.
 * @param fields What it asks of them.
 * @param nodes How many there are at most.
 */
export function branchesOf(
  asked: AskedField,
  fields: readonly NodeField[],
  nodes: number,
  context: Context,
): readonly Branch[] {
  return treeOf(asked, nodes, () => {
    const found = fields.flatMap((field) => branchOf(field, asked, context) ?? []);
    const most = MOST_FACTS / nodes;
    return bounded(limited(found, most), { facts: most, branches: MOST_BRANCHES });
  });
}

/** A tree with a limit that is the same for all pages that take more, about the largest within a bound. */
function limited(branches: readonly Branch[], most: number): readonly Branch[] {
  let limit = MAXIMUM_PAGE_SIZE + 1;
  while (limit > FEWEST && factsOf(branches, limit) > most) {
    limit = Math.max(FEWEST, Math.floor(limit * 0.9));
  }
  return withLimit(branches, limit);
}

function withLimit(branches: readonly Branch[], limit: number): readonly Branch[] {
  return branches.map((branch) => ({
    ...branch,
    limit: Math.min(branch.size, limit),
    branches: withLimit(branch.branches, limit),
  }));
}

/** What is left of a bound. */
interface Rest {
  facts: number;
  branches: number;
}

/** As much of a tree as a bound allows, one branch with all that is below it after the other. */
function bounded(branches: readonly Branch[], rest: Rest): readonly Branch[] {
  return branches.flatMap((branch) => {
    const { limit } = branch;
    if (limit > rest.facts || rest.branches === 0) return [];
    rest.branches -= 1;
    const below = { facts: rest.facts / limit - 1, branches: rest.branches };
    const kept = { ...branch, branches: bounded(branch.branches, below) };
    rest.branches = below.branches;
    rest.facts -= factsOf([kept], limit);
    return [kept];
  });
}

/** How many facts branches read at most below a node, were no page to read more than a limit. */
function factsOf(branches: readonly Branch[], limit: number): number {
  return branches.reduce(
    (sum, { size, branches: below }) => sum + Math.min(size, limit) * (1 + factsOf(below, limit)),
    0,
  );
}

function branchOf(
  { field, fieldNodes }: NodeField,
  asked: AskedField,
  context: Context,
): Branch | null {
  const { resolve } = field;
  if (!isBranching(resolve)) return null;
  try {
    const args = getArgumentValues(field, fieldNodes[0], asked.variableValues);
    return resolve.branch(args, context, { ...asked, returnType: field.type, fieldNodes });
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
