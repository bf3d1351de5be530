import { RowError } from '../errors.ts';
import type { Ends, Traversal } from './edge.ts';
import type { Memory } from './memory.ts';
import type { NodeObject } from './noun.ts';
import type { Record } from './record.ts';
import type { ParameterNames, Parameters, Query, Value } from './statement.ts';

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
  /** What it takes besides the moment and its limit, by the names of a page of its own. */
  readonly parameters: Parameters;
  /** Keeps the edges that rows of its traversal state of a node until its field is resolved; yields them in order. */
  readonly keep: (
    memory: Memory,
    parent: NodeObject,
    rows: readonly Record[],
  ) => readonly { readonly node: NodeObject }[];
  readonly branches: readonly Branch[];
}

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

/** Of how many shapes of trees statements are kept for each list. */
const SHAPES_KEPT = 100;

/** Keeps what is made for a shape of trees, since many requests ask for the same. */
export function forEachShape<Row>(
  make: (branches: readonly Branch[], shape: string) => Query<Row>,
): (branches: readonly Branch[]) => Query<Row> {
  const made = new Map<string, Query<Row>>();
  return (branches) => {
    const shape = shapeOf(branches);
    const known = made.get(shape) ?? make(branches, shape);
    if (made.size >= SHAPES_KEPT) made.clear();
    made.set(shape, known);
    return known;
  };
}

function shapeOf(branches: readonly Branch[]): string {
  return branches.map(({ name, branches: below }) => `${name}(${shapeOf(below)})`).join(' ');
}

/** The clauses that read the branches of the nodes that a statement has under a variable. */
export function treePart(branches: readonly Branch[], parent: string): TreePart {
  const numbers = numbersOf(branches);
  const part = (below: readonly Branch[], variable: string): TreePart => ({
    clauses: below.map((branch) => clauseOf(branch, variable)).join('\n'),
    value: below.length === 0 ? 'null' : `[${below.map(columnOf).join(', ')}]`,
  });
  const columnOf = (branch: Branch) => `t${numbers.get(branch)}`;
  const clauseOf = (branch: Branch, variable: string) => {
    const number = numbers.get(branch);
    const named: ParameterNames = (parameter) => `$${nameAt(number, parameter)}`;
    const ends = { parent: variable, fact: `r${number}`, node: `b${number}` };
    const order = branch.order(ends, named);
    const read = branch.traversal.read(ends, order.columns, named);
    const below = part(branch.branches, ends.node);
    return `CALL (${variable}) {
      MATCH ${branch.traversal.pattern(ends)}
      WHERE ${branch.traversal.where(ends, named)}
      ${order.subqueries}
      WITH ${ends.fact}, ${ends.node}, ${order.named}
      ORDER BY ${order.orderBy}
      LIMIT ${named('limit')}
      ${below.clauses}
      RETURN collect([${read.position}, ${read.edge}, ${read.node}, ${below.value}]) AS ${columnOf(branch)}
    }`;
  };
  return part(branches, parent);
}

/** The parameters of all branches of a tree. */
export function treeParameters(branches: readonly Branch[]): Parameters {
  const values: { [name: string]: Value } = {};
  for (const [{ parameters, limit }, number] of numbersOf(branches)) {
    for (const [name, value] of Object.entries(parameters)) values[nameAt(number, name)] = value;
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
      found.map((edge) => toRow(listOf(edge, EDGE_VALUES), parent.id)),
    );
    if (branch.branches.length === 0) continue;
    for (const [index, { node }] of edges.entries()) {
      keepBranches(branch.branches, listOf(found[index])[BELOW], node, memory);
    }
  }
}

/** What a branch returns of an edge: its position and properties, its node, what is below. */
const EDGE_VALUES = 4;
const BELOW = 3;

function toRow([position, edge, node]: readonly unknown[], key: string): Record {
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
