import { streamInBatches } from '../graph/in-batches.ts';
import type { Noun, Reference } from '../graph/noun.ts';
import type { Properties } from '../graph/properties.ts';
import { type Record, text } from '../graph/record.ts';
import { type Table, tables, type ValueTable } from '../import/table.ts';
import { OFFICIAL_KEYS } from './attributes.ts';
import { cellText } from './cell-text.ts';
import { columnType } from './column-type.ts';
import { datedCopies, newestKeys } from './dated-copies.ts';
import type { GraphSource } from './graph-source.ts';
import { labelOf } from './label.ts';
import { namesOf } from './names-of.ts';
import { relationshipsSheet } from './relationships-sheet.ts';
import type { Column, Row, Sheet } from './spreadsheet/sheet.ts';

/** The sheets of a graph: sources, every other kind of node, relationships, and dated values of things. */
export function graphSheets(source: GraphSource): readonly Sheet[] {
  const [sources, others] = [true, false].map((wanted) =>
    source.nouns.filter(({ type }) => (type === 'Source') === wanted),
  );
  return [
    ...[...(sources ?? []), ...(others ?? [])].map((noun) => nodesSheet(source, noun)),
    relationshipsSheet(source),
    ...tables()
      .filter(isOfValues)
      .map((table) => valuesSheet(source, table)),
    formerIdsSheet(source),
  ];
}

/**
 * A row per node: its columns, each that names another node followed by what that is called, and of a
 * thing the newest of its official keys.
 */
function nodesSheet(source: GraphSource, noun: Noun): Sheet {
  const isThing = noun.interfaces.includes('Thing');
  const { asOf } = source.cut;
  const labels = isThing && asOf !== null ? [`name on ${asOf}`] : [];
  const keys = isThing ? OFFICIAL_KEYS : [];
  const table = withNames(source, noun.properties, (noun.references ?? []).map(columnOf));
  return {
    name: noun.type,
    columns: [
      ...['id', ...labels].map((name): Column => ({ name, type: 'text' })),
      ...table.columns,
      ...keys.map((name): Column => ({ name, type: 'text', optional: true })),
    ],
    async *rows() {
      const copiesOf = datedCopies(source.cut);
      for await (const nodes of streamInBatches(source.nodesOf(noun))) {
        const cells = await table.cellsOf(nodes.map(({ stored }) => stored));
        for (const [place, node] of nodes.entries()) {
          const held = newestKeys(copiesOf(node)?.identifiers ?? []);
          yield [
            node.id,
            ...labels.map(() => labelOf(node, source.cut)),
            ...(cells[place] ?? []),
            ...keys.map((scheme) => held.get(scheme) ?? ''),
          ];
        }
      }
    },
  };
}

function columnOf({ column }: Reference): string {
  return column;
}

function valuesSheet(source: GraphSource, { value, columns }: ValueTable): Sheet {
  const table = withNames(source, columns, ['thing']);
  return {
    name: value.label,
    columns: table.columns,
    async *rows() {
      for await (const values of streamInBatches(source.valuesOf(value.label))) {
        yield* await table.cellsOf(values);
      }
    },
  };
}

/** Columns and their cells; after each column of ids, what the nodes with those ids are called. */
function withNames(source: GraphSource, properties: Properties, ofIds: readonly string[]) {
  const named = Object.entries(properties);
  const isOfIds = (name: string) => ofIds.includes(name);
  const cells = (record: Record, names: ReadonlyMap<string, string>): Row =>
    named.flatMap(([name, type]) => {
      const value = cellText(type, record[name]);
      return isOfIds(name) ? [value, names.get(value) ?? ''] : [value];
    });
  return {
    columns: named.flatMap(([name, type]): Column[] => {
      const column = { name, type: columnType(type) };
      return isOfIds(name) ? [column, { name: `${name}Name`, type: 'text' }] : [column];
    }),
    cellsOf: async (all: readonly Record[]): Promise<readonly Row[]> => {
      const ids = all.flatMap((record) => ofIds.map((name) => text(record, name)));
      const names = await namesOf(source, ids);
      return all.map((record) => cells(record, names));
    },
  };
}

/** Ids that were given up for another's, under which a thing may still be known elsewhere. */
function formerIdsSheet(source: GraphSource): Sheet {
  return {
    name: 'Former ids',
    columns: [
      { name: 'id', type: 'text' },
      { name: 'into', type: 'text' },
    ],
    async *rows(): AsyncGenerator<Row> {
      for await (const { id, into } of source.mergedIds()) yield [id, into];
    },
  };
}

function isOfValues(table: Table): table is ValueTable {
  return table.shape === 'value';
}
