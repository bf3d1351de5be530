import { RowError } from '../errors.ts';
import type { Ends, Traversal } from './edge.ts';
import type { Memory } from './memory.ts';
import type { NodeObject } from './noun.ts';
import type { Record } from './record.ts';
import {
  OWN,
  type ParameterNames,
  type Parameters,
  parametersOf,
  type Query,
  type Value,
} from './statement.ts';

/**
 * The first page along a traversal below each node that a statement finds, as a part of that statement: so a whole
 * tree of edges is one statement, whose text depends on the tree alone, not on what is asked of its nodes.
 */
export interface Branch {
  /** Names the page, without the values of its parameters. */
  readonly name: string;
  readonly traversal: Pick<Traversal<NodeObject>, 'pattern' | 'where' | 'read'>;
  /** The clauses of its order. */
  readonly order: (ends: Ends, named: ParameterNames) => BranchOrder;
  /** How many facts the page takes at most: one more than it shows. */
  readonly size: number;
  /** How many of them are read below each node. A page that has so many and takes more is not kept. */
  readonly limit: number;
  /** What it takes besides the moment, its limit and its flags, by the names of a page of its own. */
  readonly parameters: Parameters;
  /** How much of its facts and nodes is read. */
  readonly flags: Flags;
  /** Keeps the edges that rows of its traversal state of a node until its field is resolved; yields them in order. */
  readonly keep: (
    memory: Memory,
    parent: NodeObject,
    rows: readonly Record[],
  ) => readonly { readonly node: NodeObject }[];
  readonly branches: readonly Branch[];
}

/** Parameters that a statement's text can decide, by name: what of facts and nodes is read, such as `brief`. */
export type Flags = Readonly<{ [flag: string]: boolean }>;

/** The clauses that put the facts of a branch in order. */
export interface BranchOrder {
  /** Subqueries for keys that no expression of the node or the fact gives. */
  readonly subqueries: string;
  /** The keys, named. */
  readonly named: string;
  /** The names of the keys. */
  readonly columns: string;
  readonly orderBy: string;
}

/** The part of a statement that reads the branches of the nodes that it has found. */
export interface TreePart {
  readonly clauses: string;
  /** The expression of what they have read, which `keepBranches` takes apart. */
  readonly value: string;
}

/** Of how many trees statements are kept for each list. */
const TREES_KEPT = 200;

/** What a statement for a tree is made of. */
export interface TreeForm {
  /** Names the tree. */
  readonly shape: string;
  /** How the statement goes by the parameters of what is above the tree. */
  readonly named: ParameterNames;
  /** The part that reads the branches of the nodes that the statement has under a variable. */
  readonly part: (parent: string) => TreePart;
}

/** The statements for a tree, the quicker first. */
export type TreeStatements<Row> = (
  branches: readonly Branch[],
  flags: Flags,
) => readonly Query<Row>[];

/**
 * Makes two statements for a tree: one whose text decides all flags, so that it is short and reads nothing in vain,
 * and one that takes them as parameters, which answers for it until the database has planned the first. They are kept,
 * since many requests ask for the same.
 */
export function treeStatements<Row>(make: (form: TreeForm) => Query<Row>): TreeStatements<Row> {
  const made = new Map<string, Query<Row>>();
  const kept = (key: string, form: () => TreeForm) => {
    const known = made.get(key) ?? make(form());
    if (made.size >= TREES_KEPT) made.clear();
    made.set(key, known);
    return known;
  };
  return (branches, flags) => {
    const shape = shapeOf(branches);
    return [
      kept(`${shape} ${flagsOf(branches, flags)}`, () => formOf(branches, shape, flags)),
      kept(shape, () => formOf(branches, shape, null)),
    ];
  };
}

function shapeOf(branches: readonly Branch[]): string {
  return branches.map(({ name, branches: below }) => `${name}(${shapeOf(below)})`).join(' ');
}

/** The values of all flags of a tree, in their order. */
function flagsOf(branches: readonly Branch[], flags: Flags): string {
  const below = branches.map((branch) => flagsOf(branch.branches, branch.flags));
  return `${Object.values(flags).map(Number).join('')}${below.join('')}`;
}

/** @param flags Those of what is above the tree; null where the statement takes all flags as parameters. */
function formOf(branches: readonly Branch[], shape: string, flags: Flags | null): TreeForm {
  const numbers = numbersOf(branches);
  const named: ParameterNames = (parameter) => `${flags?.[parameter] ?? OWN(parameter)}`;
  const namedOf = (branch: Branch): ParameterNames => {
    const number = numbers.get(branch);
    return (parameter) => {
      // The moment is that of the whole tree.
      if (parameter === 'newest') return named(parameter);
      const own = OWN(nameAt(number, parameter));
      return flags === null ? own : `${branch.flags[parameter] ?? own}`;
    };
  };
  const columnOf = (branch: Branch) => `t${numbers.get(branch)}`;
  const part = (below: readonly Branch[], parent: string): TreePart => ({
    clauses: below.map((branch) => clauseOf(branch, parent)).join('\n'),
    value: below.length === 0 ? 'null' : `[${below.map(columnOf).join(', ')}]`,
  });
  const clauseOf = (branch: Branch, parent: string) => {
    const branchNamed = namedOf(branch);
    const number = numbers.get(branch);
    const ends = { parent, fact: `r${number}`, node: `b${number}` };
    const order = branch.order(ends, branchNamed);
    const read = branch.traversal.read(ends, order.columns, branchNamed);
    const below = part(branch.branches, ends.node);
    const values = withoutNulls([read.node, below.value, read.position, read.edge]);
    return `CALL (${parent}) {
      MATCH ${branch.traversal.pattern(ends)}
      WHERE ${branch.traversal.where(ends, branchNamed)}
      ${order.subqueries}
      WITH ${ends.fact}, ${ends.node}, ${order.named}
      ORDER BY ${order.orderBy}
      LIMIT ${branchNamed('limit')}
      ${below.clauses}
      RETURN collect([${values.join(', ')}]) AS ${columnOf(branch)}
    }`;
  };
  return { shape, named, part: (parent) => part(branches, parent) };
}

/** Of what a branch returns of an edge, that which is not null, as far as nothing follows it. */
function withoutNulls(values: readonly string[]): readonly string[] {
  return values.slice(0, values.findLastIndex((value) => value !== 'null') + 1);
}

/** The parameters of all branches of a tree. */
export function treeParameters(branches: readonly Branch[]): Parameters {
  const values: { [name: string]: Value } = {};
  for (const [{ parameters, flags, limit }, number] of numbersOf(branches)) {
    for (const [name, value] of Object.entries(parametersOf(parameters, flags))) {
      values[nameAt(number, name)] = value;
    }
    values[nameAt(number, 'limit')] = limit;
  }
  return values;
}

/** Keeps what was read below a node. @throws RowError when that is nothing that the branches read */
export function keepBranches(
  branches: readonly Branch[],
  value: unknown,
  parent: NodeObject,
  memory: Memory,
): void {
  const lists = listOf(value, branches.length);
  for (const [place, branch] of branches.entries()) {
    const found = listOf(lists[place]);
    if (found.length === branch.limit && branch.limit < branch.size) continue;
    const edges = branch.keep(
      memory,
      parent,
      found.map((edge) => toRow(listOf(edge), parent.id)),
    );
    if (branch.branches.length === 0) continue;
    for (const [index, { node }] of edges.entries()) {
      keepBranches(branch.branches, listOf(found[index])[BELOW], node, memory);
    }
  }
}

/** Where what is below stands in what a branch returns of an edge: its node, what is below, its position and properties. */
const BELOW = 1;

function toRow([node, , position = null, edge = null]: readonly unknown[], key: string): Record {
  return { key, position, edge, node };
}

function listOf(value: unknown, length?: number): readonly unknown[] {
  if (Array.isArray(value) && (length === undefined || value.length === length)) return value;
  throw new RowError('branches', `a list${length === undefined ? '' : ` of ${length}`}`, value);
}

/** Every branch of a tree with its number, which is a part of its names. */
function numbersOf(branches: readonly Branch[]): ReadonlyMap<Branch, number> {
  const numbers = new Map<Branch, number>();
  const count = (below: readonly Branch[]) => {
    for (const branch of below) {
      numbers.set(branch, numbers.size);
      count(branch.branches);
    }
  };
  count(branches);
  return numbers;
}

function nameAt(number: number | undefined, parameter: string): string {
  return `${parameter}${number}`;
}
