import { type NodeObject, nounOfId } from '../graph/noun.ts';
import { idsOf, textOf } from './facts.ts';
import { edgeId, valueId } from './graph-writes.ts';
import type { Problem } from './import-error.ts';
import type { DataPackage, Row } from './read-package.ts';
import type { EdgeTable, MergeTable, NounTable, Table, ValueTable } from './table.ts';

/** A column that names nodes, and what they must be. */
interface Pointer {
  readonly column: string;
  readonly to: readonly string[];
}

/** Every id that is not there, is of the wrong noun, or stands twice. */
export function checkReferences({ rows }: DataPackage): readonly Problem[] {
  const known = new Set<string>();
  const problems: Problem[] = [];
  for (const [table, tableRows] of rows) {
    if (table.shape === 'noun') collectIds(table, tableRows, known, problems);
  }
  for (const [table, tableRows] of rows) {
    problems.push(...repeatedFacts(table, tableRows));
    if (table.shape === 'merge') problems.push(...checkMerges(table, tableRows, known));
    const pointers = pointersOf(table);
    for (const row of tableRows) {
      for (const pointer of pointers) problems.push(...check(table, row, pointer, known));
    }
  }
  return problems;
}

function collectIds(
  { file, noun }: NounTable,
  rows: readonly Row[],
  known: Set<string>,
  problems: Problem[],
): void {
  for (const { line, cells } of rows) {
    const id = textOf(cells, 'id');
    if (id === null) continue;
    const found = JSON.stringify(id);
    if (nounOfId(id) !== noun) {
      const expected = `an id like ${noun.path}/a-b-1`;
      problems.push({ file, line, field: 'id', expected, found });
    } else if (known.has(id)) {
      const expected = 'an id that stands only once';
      problems.push({ file, line, field: 'id', expected, found });
    }
    known.add(id);
  }
}

/** A given-up id is not in use, and leads to a node of the same noun. */
function checkMerges(
  { file }: MergeTable,
  rows: readonly Row[],
  known: ReadonlySet<string>,
): readonly Problem[] {
  return rows.flatMap(({ line, cells }) => {
    const [id, into] = [textOf(cells, 'id') ?? '', textOf(cells, 'into') ?? ''];
    const noun = nounOfId(id);
    if (noun === null || known.has(id)) {
      const expected = 'an id that no node of the package has';
      return [{ file, line, field: 'id', expected, found: JSON.stringify(id) }];
    }
    if (nounOfId(into) === noun && known.has(into)) return [];
    const expected = `the id of a ${noun.type} that is in the package`;
    return [{ file, line, field: 'into', expected, found: JSON.stringify(into) }];
  });
}

/** Rows that state the same fact as one before them, whose place they would take. */
function repeatedFacts(table: Table, rows: readonly Row[]): readonly Problem[] {
  if (table.shape !== 'edge' && table.shape !== 'value') return [];
  const lines = new Map<string, number>();
  return rows.flatMap(({ line, cells }) => {
    const id = table.shape === 'edge' ? edgeId(table.edge, cells) : valueId(table.value, cells);
    const first = lines.get(id);
    lines.set(id, first ?? line);
    const expected = 'a fact that stands only once';
    const found = `the fact of line ${first}`;
    return first === undefined ? [] : [{ file: table.file, line, field: null, expected, found }];
  });
}

function pointersOf(table: Table): readonly Pointer[] {
  switch (table.shape) {
    case 'noun':
      return nounPointers(table);
    case 'edge':
      return edgePointers(table);
    case 'value':
      return valuePointers(table);
    case 'merge':
      return [];
  }
}

const EVIDENCE: Pointer = { column: 'evidence', to: ['Evidence'] };

function nounPointers({ noun }: NounTable): readonly Pointer[] {
  const references = (noun.references ?? []).map(({ column, to }) => ({ column, to }));
  return [EVIDENCE, ...references];
}

function edgePointers({ edge }: EdgeTable): readonly Pointer[] {
  const further = Object.entries(edge.properties)
    .filter(([, type]) => type === 'ids')
    .map(([column]) => ({ column, to: ['Thing'] }));
  return [EVIDENCE, { column: 'from', to: edge.from }, { column: 'to', to: edge.to }, ...further];
}

function valuePointers({ value }: ValueTable): readonly Pointer[] {
  return [EVIDENCE, { column: 'thing', to: value.of }];
}

function check(
  { file }: Table,
  { line, cells }: Row,
  { column, to }: Pointer,
  known: ReadonlySet<string>,
): readonly Problem[] {
  const single = textOf(cells, column);
  const ids = single === null ? idsOf(cells, column) : [single];
  return ids.flatMap((id) => {
    const place = { file, line, field: column, found: JSON.stringify(id) };
    if (!labelsOf(id).some((label) => to.includes(label))) {
      return [{ ...place, expected: `the id of a ${to.join(' or ')}` }];
    }
    return known.has(id) ? [] : [{ ...place, expected: 'an id that is in the package' }];
  });
}

/** Labels that the node with this id bears: its type and the interfaces it implements. */
function labelsOf(id: string): readonly NodeObject['__typename'][] {
  const noun = nounOfId(id);
  return noun === null ? [] : [noun.type, ...noun.interfaces];
}
