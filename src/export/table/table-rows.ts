import type { Column, TablePlan } from './table-plan.ts';

/** The values of a row, one per column: a text, number or truth value, a list of those, or null. */
export type TableRow = readonly unknown[];

/**
 * The rows of an answer: one per element of the deepest list, in its order, in which the values of what
 * is around it repeat. An element without any in the list within it keeps a row, with nothing in the
 * cells of that. Without a list, the answer is one row.
 */
export function* tableRows({ columns, lists }: TablePlan, data: unknown): Generator<TableRow> {
  const depths = columns.map(({ path }) => depthOf(path, lists));
  const cells: unknown[] = columns.map(() => null);
  yield* below(0, data, []);

  function* below(depth: number, around: unknown, at: readonly string[]): Generator<TableRow> {
    columns.forEach(({ path }, index) => {
      const own = depths[index] ?? 0;
      if (own === depth) cells[index] = valueAt(around, path.slice(at.length));
      else if (own > depth) cells[index] = null;
    });
    const list = lists[depth];
    if (list === undefined) {
      yield [...cells];
      return;
    }
    const elements = elementsOf(valueAt(around, list.path.slice(at.length)));
    if (elements.length === 0 && depth > 0) yield [...cells];
    for (const element of elements) yield* below(depth + 1, element, list.path);
  }
}

/** How many of the lists a value is in. */
function depthOf(path: Column['path'], lists: TablePlan['lists']): number {
  return lists.filter((list) => list.path.every((name, index) => path[index] === name)).length;
}

/** What is found along a path of objects; null where one of them is missing. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const name of path) {
    if (typeof found !== 'object' || found === null) return null;
    found = Reflect.get(found, name) ?? null;
  }
  return found ?? null;
}

/** The elements of a list, also of one of lists. */
function elementsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.flat(Number.POSITIVE_INFINITY) : [];
}
