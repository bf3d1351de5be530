import type { Record } from './record.ts';

/** A value that both engines store and compare alike. Whole numbers travel as integers. */
export type Value =
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly Value[]
  | { readonly [key: string]: Value };

export type Parameters = Readonly<{ [name: string]: Value }>;

/**
 * Several maps of parameters in one; of values with one name, the last.
 *
 * In Node 20, V8 gives an object that begins with the properties of another (`{ ...other, own }`) a hidden class of its
 * own as soon as it gets one more, which only full collections free: made and read, it took 3 to 5 µs instead of 0.2
 * (`{ own, ...other }`). So what is made for each request or row begins with a property of its own, or comes from here.
 */
export function parametersOf(...parts: readonly Parameters[]): Parameters {
  return Object.assign({}, ...parts);
}

/** Parameters as a text, by which those with other values are told apart. */
export function parametersText(parameters: Parameters): string {
  // JSON has no integers beyond those of JavaScript's numbers.
  return JSON.stringify(parameters, (_, value: unknown) =>
    typeof value === 'bigint' ? `${value}n` : value,
  );
}

/**
 * How a part of a statement goes by its parameters, so that several parts can have their own: `$name`, or, of a flag
 * that its text decides, `true` or `false`.
 */
export type ParameterNames = (parameter: string) => string;

/** Parameters by their own names. */
export const OWN: ParameterNames = (parameter) => `$${parameter}`;

/** The expression for one value of a flag or the other; where the text decides the flag, for that one alone. */
export function either(flag: string, ifTrue: string, ifFalse: string): string {
  if (flag === 'true') return ifTrue;
  if (flag === 'false') return ifFalse;
  return `CASE WHEN ${flag} THEN ${ifTrue} ELSE ${ifFalse} END`;
}

/** A Cypher text that never changes with the request, under a name that says result and key. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  /** What the statement is for, which also says which parameters it takes. */
  readonly kind: StatementKind;
}

/**
 * - `keyed`: `$keys`, a list of texts; every row names its key in the column `key`
 * - `keyedAtMoment`: those and the time parameters
 * - `edgePage`: those, the window of a page (`$order`, `$id`, `$limit`), `$facts`, whether the edges' own
 *   properties are read, `$placed`, whether their places in the list are, and `$brief`, whether of the nodes only
 *   what they are called is
 * - `expansion`: keys, time parameters and `$limit`, which bounds its rows, in all or of each key;
 *   they come in any order, so that it may stop as soon as it has them
 * - `nodePage`: time parameters, window, `$brief`, and the filter's own
 * - `total`: the filter's own and time parameters
 * - `write`: `$rows`
 */
export type StatementKind =
  | 'keyed'
  | 'keyedAtMoment'
  | 'edgePage'
  | 'expansion'
  | 'nodePage'
  | 'total'
  | 'single'
  | 'write';

/** A statement that reads, and how its rows become what the code works with. */
export interface Query<Row> extends Statement {
  readonly toRow: (row: Record) => Row;
  /** Parameters that tests give it besides those of its kind. */
  readonly example: Parameters;
  /** The same as data, for an engine that keeps the order of nodes itself. */
  readonly ordered?: OrderedRead;
}

/** A read of all nodes of a label that hold: of a page of them, or of their `total`. */
export interface OrderedRead {
  readonly label: string;
  /** Null where they are counted. */
  readonly page: OrderedPage | null;
}

/** A page of nodes by `sortKey`, then id. */
export interface OrderedPage {
  readonly direction: 'forward' | 'backward';
  /** What else is found of the node `n`, and the columns of its rows, made of it and of that. */
  readonly clauses: string;
  readonly read: () => string;
}

const statements = new Map<string, Statement>();

/** Every statement that the program can run, by name; filled as the modules that own them load. */
export function allStatements(): readonly Statement[] {
  return [...statements.values()];
}

/**
 * Declares a statement that reads. Names are unique in the program.
 *
 * @param text Made when it is first asked for, where it depends on declarations of other modules.
 */
export function query<Row>(
  name: string,
  kind: Exclude<StatementKind, 'write'>,
  text: string | (() => string),
  toRow: (row: Record) => Row,
  example: Parameters = {},
  ordered?: OrderedRead,
): Query<Row> {
  let whole = typeof text === 'string' ? trimmed(text) : null;
  return register({
    name,
    kind,
    get text() {
      whole ??= trimmed(typeof text === 'string' ? text : text());
      return whole;
    },
    toRow,
    example,
    ...(ordered === undefined ? {} : { ordered }),
  });
}

/**
 * A statement that reads, put together from declared fragments for the shape of a request's filter and
 * order. Its text depends on that shape alone and is part of its name, so that loaders tell it from
 * others; it is not registered.
 */
export function composed<Row>(
  name: string,
  kind: Exclude<StatementKind, 'write'>,
  text: string,
  toRow: (row: Record) => Row,
  ordered?: OrderedRead,
): Query<Row> {
  const whole = trimmed(text);
  return {
    name: `${name}\n${whole}`,
    kind,
    text: whole,
    toRow,
    example: {},
    ...(ordered === undefined ? {} : { ordered }),
  };
}

/** Declares a statement that writes what `$rows` holds. Names are unique in the program. */
export function command(name: string, text: string): Statement {
  return register({ name, kind: 'write', text: trimmed(text) });
}

function register<Declared extends Statement>(statement: Declared): Declared {
  if (statements.has(statement.name)) throw new Error(`Two statements named ${statement.name}`);
  statements.set(statement.name, statement);
  return statement;
}

function trimmed(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
