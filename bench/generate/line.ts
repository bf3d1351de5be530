/** A row for the table in `file`; a column that is left out is an empty cell. */
export interface Line {
  readonly file: string;
  readonly cells: Cells;
}

export type Cells = Readonly<{ [column: string]: string | number | undefined }>;

/** When the generated rows were recorded. */
export const RECORDED_AT = '2026-11-22T00:00:00Z';

/** A node of a noun. */
export function node(noun: string, id: string, cells: Cells): Line {
  return { file: `${noun}.csv`, cells: { id, ...cells } };
}

/** An actual fact from one node to another. */
export function fact(edge: string, from: string, to: string, cells: Cells): Line {
  const usual = { status: 'ACTUAL', recordedAt: RECORDED_AT };
  return { file: `${edge}.csv`, cells: { from, to, ...usual, ...cells } };
}

/** A dated value of a thing: a row of name.csv, identifier.csv or kind.csv. */
export function value(kind: 'name' | 'identifier' | 'kind', thing: string, cells: Cells): Line {
  return { file: `${kind}.csv`, cells: { thing, recordedAt: RECORDED_AT, ...cells } };
}
