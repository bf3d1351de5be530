import type { Properties } from '../../graph/properties.ts';
import type { Record } from '../../graph/record.ts';
import { scopeText } from '../cut.ts';
import { fileOfRows, textFile } from '../folder-files.ts';
import type { FolderFormat } from '../format.ts';
import type { GraphSource } from '../graph-source.ts';
import { type GraphTable, graphTables } from '../graph-tables.ts';
import { parquet as parquetFile } from '../parquet.ts';
import { constantColumn, type ParquetColumn, parquetColumns } from '../parquet-columns.ts';

const INDEX = 'dataset.json';

/** What `dataset.json` says of a file. */
interface Described {
  readonly path: string;
  /** What its rows are, and of which type: of nodes and edges it is a column, too. */
  readonly holds: 'nodes' | 'edges' | 'values' | 'mergedIds';
  readonly type: string | null;
  readonly rows: number;
  readonly columns: readonly string[];
}

/**
 * Parquet files: one of each kind of node and type of edge, dated names, keys and kinds, and ids that were
 * given up. The file beside them, and each by itself, says which data it is.
 */
export const parquet: FolderFormat = {
  kind: 'folder',
  name: 'parquet',
  description: 'Parquet, for pandas, DuckDB, Arrow and R: a folder of typed tables',
  index: INDEX,
  async *files(source) {
    const said = saidOf(source);
    const described: Described[] = [];
    for (const table of graphTables(source)) {
      const columns = columnsOf(table);
      const path = pathOf(table);
      const counted = { rows: 0 };
      const file = await fileOfRows(path, table.rows(), (rows) =>
        parquetFile(columns, counting(rows, counted), said),
      );
      if (file === null) continue;
      yield file;
      described.push({
        path,
        holds: HOLDS[table.shape],
        type: 'type' in table ? table.type : null,
        rows: counted.rows,
        columns: columns.map(({ name }) => name),
      });
    }
    yield textFile(INDEX, `${JSON.stringify({ ...said, files: described }, null, 2)}\n`);
  },
};

const HOLDS = { node: 'nodes', edge: 'edges', value: 'values', merge: 'mergedIds' } as const;

function pathOf({ shape, name }: GraphTable): string {
  return shape === 'merge' ? `${name}.parquet` : `${HOLDS[shape]}/${name}.parquet`;
}

function columnsOf(table: GraphTable): readonly ParquetColumn[] {
  const columns: Properties = table.columns;
  const [id, ...others] = parquetColumns(columns);
  const type = 'type' in table ? [constantColumn('type', table.type)] : [];
  return id === undefined ? type : [id, ...type, ...others];
}

/** What is known of the data as a whole. */
function saidOf({ dataset, cut }: GraphSource): { readonly [key: string]: string } {
  const { title, version, date, license } = dataset;
  const said = { title, version, date, license, asOf: cut.asOf, scope: scopeText(cut.scope) };
  return Object.fromEntries(
    Object.entries(said).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  );
}

async function* counting(
  rows: AsyncIterable<Record>,
  counted: { rows: number },
): AsyncGenerator<Record> {
  for await (const row of rows) {
    counted.rows += 1;
    yield row;
  }
}
