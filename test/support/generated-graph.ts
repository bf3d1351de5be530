import fc from 'fast-check';
import type { PropertyType } from '../../src/graph/properties.ts';
import type { Value } from '../../src/graph/statement.ts';
import type { DataPackage, Row } from '../../src/import/read-package.ts';
import {
  type EdgeTable,
  type NounTable,
  type Table,
  tables,
  type ValueTable,
} from '../../src/import/table.ts';
import { canonical } from './contents.ts';

const MOST_NODES_OF_A_NOUN = 3;
const MOST_ROWS_OF_A_TABLE = 4;

/** Ids of a package's nodes, by each label that they bear. */
type IdsByLabel = ReadonlyMap<string, readonly string[]>;

/**
 * Small packages with every noun, every edge type and every kind of dated value, made of what the
 * tables say of themselves: a noun that is added is generated without a change here.
 *
 * @param checksum What tells one edition of the generated package from another.
 */
export function generatedPackage(checksum: string): fc.Arbitrary<DataPackage> {
  const all = tables();
  return generatedIds(all.filter(isNounTable)).chain((ids) => packageAround(all, ids, checksum));
}

/** The id of a generated node: those of each noun are counted from 0, and 0 is always there. */
export function generatedId(path: string, index: number): string {
  return `${path}/g-${index}`;
}

function generatedIds(
  nounTables: readonly NounTable[],
): fc.Arbitrary<ReadonlyMap<Table, readonly string[]>> {
  const count = fc.integer({ min: 1, max: MOST_NODES_OF_A_NOUN });
  return fc
    .tuple(...nounTables.map(() => count))
    .map(
      (counts) =>
        new Map(
          nounTables.map((table, place) => [
            table,
            Array.from({ length: counts[place] ?? 1 }, (_, index) =>
              generatedId(table.noun.path, index),
            ),
          ]),
        ),
    );
}

function packageAround(
  all: readonly Table[],
  ids: ReadonlyMap<Table, readonly string[]>,
  checksum: string,
): fc.Arbitrary<DataPackage> {
  const byLabel = labelled(ids);
  const rows = all.map((table) => rowsOf(table, ids.get(table) ?? [], byLabel));
  return fc.tuple(...rows).map((rowsByTable) => ({
    name: 'generated',
    title: 'Generated',
    version: '0.0.0',
    date: '2026-11-22',
    license: 'CC0-1.0',
    checksum,
    rows: new Map(all.map((table, place) => [table, rowsByTable[place] ?? []])),
    [fc.toStringMethod]: () =>
      all.map(({ file }, place) => `${file} ${shown(rowsByTable[place] ?? [])}`).join('\n'),
  }));
}

/** Rows as a failure shows them. */
function shown(rows: readonly Row[]): string {
  return canonical(rows.map(({ cells }) => cells));
}

function labelled(ids: ReadonlyMap<Table, readonly string[]>): IdsByLabel {
  const byLabel = new Map<string, string[]>();
  for (const [table, tableIds] of ids) {
    if (!isNounTable(table)) continue;
    for (const label of ['Node', table.noun.type, ...table.noun.interfaces]) {
      byLabel.set(label, [...(byLabel.get(label) ?? []), ...tableIds]);
    }
  }
  return byLabel;
}

function rowsOf(
  table: Table,
  ids: readonly string[],
  byLabel: IdsByLabel,
): fc.Arbitrary<readonly Row[]> {
  if (isNounTable(table)) {
    return fc.tuple(...ids.map((id) => row(table, { id: fc.constant(id) }, byLabel)));
  }
  if (table.shape === 'merge') return mergers(byLabel);
  return fc.array(row(table, {}, byLabel), { minLength: 1, maxLength: MOST_ROWS_OF_A_TABLE });
}

/** Ids that were given up, each for one that is there; several for the same, too. */
function mergers(byLabel: IdsByLabel): fc.Arbitrary<readonly Row[]> {
  const former = fc.record({ into: idOf(['Node'], byLabel), tail: fc.constantFrom('a', 'b') });
  return fc
    .uniqueArray(former, { minLength: 1, maxLength: 4, selector: formerId })
    .map((given) =>
      given.map((one) => ({ line: 1, cells: { id: formerId(one), into: one.into } })),
    );
}

function formerId({ into, tail }: { readonly into: string; readonly tail: string }): string {
  return `${into}-former-${tail}`;
}

type Cells = { readonly [column: string]: fc.Arbitrary<Value> };

function row(table: Table, own: Cells, byLabel: IdsByLabel): fc.Arbitrary<Row> {
  const fixed = { ...pointers(table, byLabel), ...own };
  const cells = Object.entries(table.columns).map(([column, type]) => {
    const filled = fixed[column] ?? cell(column, type, byLabel);
    const mayBeEmpty = fixed[column] === undefined && !table.required.includes(column);
    return [column, mayBeEmpty ? fc.option(filled, { freq: 2 }) : filled] as const;
  });
  return fc.record(Object.fromEntries(cells)).map((read) => ({ line: 1, cells: read }));
}

/** The columns that hold the id of one other node. */
function pointers(table: Table, byLabel: IdsByLabel): Cells {
  switch (table.shape) {
    case 'noun':
      return Object.fromEntries(
        (table.noun.references ?? []).map(({ column, to }) => [column, idOf(to, byLabel)]),
      );
    case 'edge':
      return edgeEnds(table, byLabel);
    case 'value':
      return valueOwner(table, byLabel);
    case 'merge':
      return {};
  }
}

function edgeEnds({ edge }: EdgeTable, byLabel: IdsByLabel): Cells {
  return { from: idOf(edge.from, byLabel), to: idOf(edge.to, byLabel) };
}

function valueOwner({ value }: ValueTable, byLabel: IdsByLabel): Cells {
  return { thing: idOf(value.of, byLabel) };
}

function idOf(labels: readonly string[], byLabel: IdsByLabel): fc.Arbitrary<string> {
  return fc.constantFrom(...labels.flatMap((label) => byLabel.get(label) ?? []));
}

function cell(column: string, type: PropertyType, byLabel: IdsByLabel): fc.Arbitrary<Value> {
  if (typeof type !== 'string') return fc.constantFrom(...type);
  switch (type) {
    case 'key':
    case 'text':
      return someText;
    case 'integer':
      return fc.maxSafeInteger();
    case 'number':
      return decimal.map(Number);
    case 'decimal':
      return decimal;
    case 'boolean':
      return fc.boolean();
    case 'date':
      return day;
    case 'partialDate':
      return partialDate;
    case 'instant':
      return instant;
    case 'money':
      return fc.bigInt({ min: -(10n ** 17n) + 1n, max: 10n ** 17n - 1n });
    case 'ids':
      return fc.uniqueArray(idOf([column === 'evidence' ? 'Evidence' : 'Thing'], byLabel), {
        minLength: 1,
        maxLength: 3,
      });
  }
}

/** Names that are equal, that collate alike, and that a careless text would break at. */
const someText = fc.oneof(
  fc.constantFrom(
    'Allendorf',
    'Älter als Allendorf',
    'Groß-Gerau',
    'Gross Gerau',
    "Hof 'Zur Linde'",
    'Sagt "Willkommen" \\ `MATCH (n)` $keys',
    '🏘️ Nachbarschaft 🏳️‍🌈',
    '09162000',
    'مركز',
    'a'.repeat(1_000),
    'zwei\nZeilen\tund\u00a0mehr',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);

const decimal = fc
  .tuple(fc.constantFrom('', '', '-'), fc.nat(), fc.option(fc.nat({ max: 9_999 })))
  .map(([sign, whole, fraction]) => `${sign}${whole}${fraction === null ? '' : `.${fraction}`}`);

const year = fc.integer({ min: 2015, max: 2032 }).map(String);
const twoDigits = (max: number) =>
  fc.integer({ min: 1, max }).map((number) => String(number).padStart(2, '0'));
const month = fc.tuple(year, twoDigits(12)).map((parts) => parts.join('-'));
const day = fc.tuple(month, twoDigits(28)).map((parts) => parts.join('-'));
const interval = fc.tuple(day, day).map((days) => days.toSorted().join('/'));
const partialDate = fc.oneof(year, month, day, interval);

const instant = fc.constantFrom(
  '2019-05-01T08:00:00.000Z',
  '2024-02-29T12:30:00.500Z',
  '2026-11-22T00:00:00.000Z',
  '2027-01-01T00:00:00.000Z',
);

function isNounTable(table: Table): table is NounTable {
  return table.shape === 'noun';
}
