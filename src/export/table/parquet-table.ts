import type { Properties, PropertyType } from '../../graph/properties.ts';
import { parquet } from '../parquet.ts';
import { parquetColumns } from '../parquet-columns.ts';
import { cellText, type TableFormat } from './table-format.ts';
import type { Column } from './table-plan.ts';
import type { TableRow } from './table-rows.ts';

/** A Parquet file of typed columns; a decimal stays the text that it is, and a list is one in JSON. */
export const parquetTable: TableFormat = {
  description: 'Parquet, for pandas, DuckDB, Arrow and R',
  mediaType: 'application/vnd.apache.parquet',
  extension: 'parquet',
  async *write(columns, rows, { title, date }) {
    const types = columns.map((column) => [column.name, propertyType(column)] as const);
    const properties: Properties = Object.fromEntries(types);
    async function* records() {
      for await (const row of rows()) yield recordOf(columns, row);
    }
    yield* parquet(parquetColumns(properties), records(), { title, date });
  },
};

function recordOf(columns: readonly Column[], row: TableRow) {
  return Object.fromEntries(
    columns.map(({ name, isList }, place) => {
      const value = row[place] ?? null;
      return [name, isList && value !== null ? cellText(value) : value];
    }),
  );
}

/** The kind of column that holds the values of a scalar of the contract as they are. */
function propertyType({ type, isList }: Column): PropertyType {
  if (isList) return 'text';
  switch (type.name) {
    case 'Int':
      return 'integer';
    case 'Float':
      return 'number';
    case 'Boolean':
      return 'boolean';
    case 'Date':
      return 'date';
    case 'DateTime':
      return 'instant';
    default:
      return 'text';
  }
}
