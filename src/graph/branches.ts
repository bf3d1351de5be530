import { GraphQLError } from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import type { Context } from '../context.ts';
import { ArgumentError } from '../errors.ts';
import type { NodeField } from './asked-nodes.ts';
import type { Branch } from './edge-tree.ts';
import type { Branching } from './follow.ts';
import type { NodeObject } from './noun.ts';

/** Planning takes the longer the more branches a tree has; what is beyond is read level by level. */
const MOST_BRANCHES = 16;

/** What of the fields of a node can be read together with it. */
export function branchesOf(fields: readonly NodeField[], context: Context): readonly Branch[] {
  const branches: Branch[] = [];
  let number = 0;
  for (const field of fields) {
    const branch = branchOf(field, context);
    if (branch === null) continue;
    number += size(branch);
    if (number > MOST_BRANCHES) break;
    branches.push(branch);
  }
  return branches;
}

function size({ branches }: Branch): number {
  return branches.reduce((sum, branch) => sum + size(branch), 1);
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
