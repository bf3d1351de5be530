/** A table of a workbook. */
export interface Sheet {
  /** At most 29 characters, none of `[]:*?/\`; unique in its workbook. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** Its rows: a text per column, empty where there is no value. Reading starts anew with each call. */
  rows(): AsyncIterable<Row>;
}

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** Set where the column is left out if no row has a value in it. */
  readonly optional?: true;
}

/** An amount is a number with two places; a truth is `true` or `false`. */
export type ColumnType = 'text' | 'number' | 'amount' | 'truth';

export type Row = readonly string[];
