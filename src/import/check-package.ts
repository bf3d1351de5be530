import { firstDay, lastDay } from '../time/partial-date.ts';
import { textOf } from './facts.ts';
import type { Problem } from './import-error.ts';
import type { DataPackage, Row } from './read-package.ts';
import { checkReferences } from './references.ts';
import type { Table } from './table.ts';

/** Everything that is wrong with a package whose cells are right, one by one. */
export function checkPackage(data: DataPackage): readonly Problem[] {
  const problems = [...checkReferences(data)];
  for (const [table, rows] of data.rows) {
    for (const row of rows) problems.push(...reversedSpans(table, row));
  }
  return problems;
}

/** Ends that come before their beginnings. */
function reversedSpans({ file, columns }: Table, { line, cells }: Row): readonly Problem[] {
  const problems: Problem[] = [];
  const compare = (from: string, to: string, isReversed: (a: string, b: string) => boolean) => {
    if (!(from in columns)) return;
    const [first, last] = [textOf(cells, from), textOf(cells, to)];
    if (first === null || last === null || !isReversed(first, last)) return;
    const expected = `nothing before ${from}, ${first}`;
    problems.push({ file, line, field: to, expected, found: JSON.stringify(last) });
  };
  const isEarlierDay = (first: string, last: string) => firstDay(first) > lastDay(last);
  compare('validFrom', 'validTo', isEarlierDay);
  compare('startDate', 'endDate', isEarlierDay);
  compare('periodFrom', 'periodTo', isEarlierDay);
  compare('recordedAt', 'recordedUntil', (first, last) => first > last);
  return problems;
}
