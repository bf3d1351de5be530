import DataLoader from 'dataloader';
import type { Engine } from './engine.ts';
import { type Memory, memory, type Place } from './memory.ts';
import { type Parameters, parametersOf, parametersText, type Query } from './statement.ts';

/** A row that says to which of the asked keys it belongs. */
export interface KeyedRow {
  readonly key: string;
}

/**
 * The rows of a keyed query for one key, in the query's order; empty where there are none. All keys
 * that are asked for in the same turn with the same query and parameters cost one statement.
 */
export type Load = <Row extends KeyedRow>(
  query: Query<Row>,
  key: string,
  parameters?: Parameters,
) => Promise<readonly Row[]>;

type Loader = DataLoader<string, readonly KeyedRow[]>;

const NO_PARAMETERS: Parameters = {};

/** By query and parameters. */
const LOADERS: Place<Map<string, Map<string, Loader>>> = () => new Map();
/** Parameters that many keys share are written down once. */
const WRITTEN: Place<Map<Parameters, string>> = () => new Map();

/** A loader for one request: it answers repeated questions from what it has read already, which is in its memory. */
export function loader(engine: Engine, kept: Memory = memory()): Load {
  const textOf = (parameters: Parameters) => {
    const written = kept.of(WRITTEN);
    const text = written.get(parameters) ?? parametersText(parameters);
    written.set(parameters, text);
    return text;
  };
  return <Row extends KeyedRow>(
    query: Query<Row>,
    key: string,
    parameters: Parameters = NO_PARAMETERS,
  ) => {
    const loaders = kept.of(LOADERS);
    const ofQuery = loaders.get(query.name) ?? new Map<string, Loader>();
    loaders.set(query.name, ofQuery);
    const asked = textOf(parameters);
    let rows = ofQuery.get(asked);
    if (rows === undefined) {
      rows = new DataLoader((keys) => batch(engine, query, parameters, keys));
      ofQuery.set(asked, rows);
    }
    // Loaders are told apart by the query's name, so the rows are those of this query.
    return rows.load(key) as Promise<readonly Row[]>;
  };
}

async function batch<Row extends KeyedRow>(
  engine: Engine,
  query: Query<Row>,
  parameters: Parameters,
  keys: readonly string[],
): Promise<readonly (readonly Row[])[]> {
  const rowsByKey = new Map<string, Row[]>(keys.map((key) => [key, []]));
  for (const row of await engine.read(query, parametersOf(parameters, { keys }))) {
    rowsByKey.get(row.key)?.push(row);
  }
  return keys.map((key) => rowsByKey.get(key) ?? []);
}
