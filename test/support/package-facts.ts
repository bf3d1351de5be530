import { statementKind } from '../../src/entities/source/statement.ts';
import type { Value } from '../../src/graph/statement.ts';
import { idsOf, textOf } from '../../src/import/facts.ts';
import { edgeId, valueId } from '../../src/import/graph-writes.ts';
import type { DataPackage, Row } from '../../src/import/read-package.ts';
import type { EdgeTable, NounTable, Table, ValueTable } from '../../src/import/table.ts';

type Cells = Row['cells'];

/** A fact that a row of a package states. */
export interface PackageFact {
  readonly kind: string;
  readonly subject: string;
  readonly object: string | null;
  /** What is stated; null where the fact leads to an object alone. */
  readonly value: string | null;
  readonly evidence: readonly string[];
  /** Whether no correction has closed it. */
  readonly stands: boolean;
}

/**
 * Every fact of a package as its rows state it, by what tells it from others; of rows that state the
 * same the last. Made from the rows alone, so that what the graph answers can be held against it.
 */
export function factsOf({ rows }: DataPackage): ReadonlyMap<string, PackageFact> {
  const facts = new Map<string, PackageFact>();
  for (const [table, tableRows] of rows) {
    for (const { cells } of tableRows) {
      const fact = factOf(table, cells);
      if (fact !== null) facts.set(...fact);
    }
  }
  return facts;
}

function factOf(table: Table, cells: Cells): [string, PackageFact] | null {
  const common = {
    evidence: idsOf(cells, 'evidence'),
    stands: textOf(cells, 'recordedUntil') === null,
  };
  switch (table.shape) {
    case 'noun': {
      const said = saidByNoun(table, cells);
      return said === null ? null : [said.id, { ...common, ...said.fact }];
    }
    case 'value':
      return [valueId(table.value, cells), { ...common, ...saidByValue(table, cells) }];
    case 'edge':
      return [edgeId(table.edge, cells), { ...common, ...saidByEdge(table, cells) }];
    case 'merge':
      return null;
  }
}

type Said = Pick<PackageFact, 'kind' | 'subject' | 'object' | 'value'>;

function saidByNoun({ noun }: NounTable, cells: Cells): { id: string; fact: Said } | null {
  const id = cell(cells.id);
  if (noun.interfaces.includes('Thing')) {
    return { id, fact: { kind: 'THING', subject: id, object: null, value: cell(cells.name) } };
  }
  if (noun.type === 'Observation') {
    const { about, measure, value, unit } = cells;
    const said = [measure, value, unit].map(cell).join(' ');
    return { id, fact: { kind: 'OBSERVATION', subject: cell(about), object: id, value: said } };
  }
  if (noun.type !== 'EligibilityRule') return null;
  const subject = cell(cells.project);
  return { id, fact: { kind: 'ELIGIBILITY_RULE', subject, object: id, value: null } };
}

function saidByValue({ value: { label } }: ValueTable, cells: Cells): Said {
  const { thing, scheme, value, kind } = cells;
  const said = { Name: [value], Identifier: [scheme, value], Kind: [kind] }[label];
  const common = { subject: cell(thing), object: null };
  return { ...common, kind: label.toUpperCase(), value: said.map(cell).join(' ') };
}

function saidByEdge({ edge }: EdgeTable, { from, to }: Cells): Said {
  return { kind: statementKind(edge.type), subject: cell(from), object: cell(to), value: null };
}

function cell(value: Value | undefined): string {
  if (typeof value !== 'string') throw new Error('An empty cell that has to be filled');
  return value;
}
