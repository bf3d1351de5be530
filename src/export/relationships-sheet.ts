import { streamInBatches } from '../graph/in-batches.ts';
import { type EdgeTable, type Table, tables } from '../import/table.ts';
import { cellText } from './cell-text.ts';
import { columnType } from './column-type.ts';
import { type ExportedEdge, edgeColumns, FACT_COLUMNS, type GraphSource } from './graph-source.ts';
import { namesOf } from './names-of.ts';
import type { Column, Row, Sheet } from './spreadsheet/sheet.ts';

/**
 * A row per relationship, with what both of its ends are called. Edges that a column of nodes says
 * already, such as what a figure is about, are none.
 */
export function relationshipsSheet(source: GraphSource): Sheet {
  const facts = new Set(
    tables()
      .filter(isOfEdges)
      .map(({ edge }) => edge.type),
  );
  const types = source.edgeTypes.filter((type) => facts.has(type));
  const columns = columnsOf(types);
  return {
    name: 'Relationships',
    columns: [
      ...['type', 'from', 'fromName', 'to', 'toName'].map(
        (name): Column => ({ name, type: 'text' }),
      ),
      ...columns,
    ],
    async *rows() {
      for (const type of types) {
        for await (const edges of streamInBatches(source.edgesOf(type))) {
          const names = await namesOf(source, edges.flatMap(endsOf));
          for (const edge of edges) yield rowOf(edge, columns, names);
        }
      }
    },
  };
}

/** The own columns of all types, each name once and left out where it is empty, and those of facts. */
function columnsOf(types: readonly string[]): readonly Column[] {
  const own = new Map<string, Column>();
  for (const type of types) {
    for (const [name, kind] of Object.entries(edgeColumns(type))) {
      if (!(name in FACT_COLUMNS)) own.set(name, { name, type: columnType(kind), optional: true });
    }
  }
  const facts = Object.keys(FACT_COLUMNS).map((name): Column => ({ name, type: 'text' }));
  return [...own.values(), ...facts];
}

function rowOf(
  { type, start, finish, stored }: ExportedEdge,
  columns: readonly Column[],
  names: ReadonlyMap<string, string>,
): Row {
  const kinds = edgeColumns(type);
  const values = columns.map(({ name }) => cellText(kinds[name] ?? 'text', stored[name]));
  return [type, start, names.get(start) ?? '', finish, names.get(finish) ?? '', ...values];
}

function endsOf({ start, finish }: ExportedEdge): readonly string[] {
  return [start, finish];
}

function isOfEdges(table: Table): table is EdgeTable {
  return table.shape === 'edge';
}
