import DataLoader from 'dataloader';
import { type Record, text } from './record.ts';
import { type Parameters, parametersOf, parametersText } from './statement.ts';

/** The rows of a statement. */
export type ReadRows = (statement: string, parameters: Parameters) => Promise<readonly Record[]>;

/** So many statements are on their way before further ones wait for one of them to come back. */
const MOST_UNDERWAY = 2;
/** How long they wait at most, in case that none does. */
export const LONGEST_WAIT_MS = 5;
const MOST_KEYS = 50;
/** Of how many statements with other parameters it is known what is gathered. */
const MOST_GATHERED = 1_000;

/** Whether a statement can share its way with others: it asks for what belongs to one key. */
export function isForOneKey(kind: string, { keys }: Parameters): boolean {
  return kind === 'keyed' && Array.isArray(keys) && keys.length === 1;
}

/**
 * Reads statements for one key. While some are on their way, those that ask the same of other keys wait for one to
 * come back and then share their own way, so that a busy server needs less of the driver and the database for each
 * request. Nobody gets what was read before it asked.
 */
export function gatheredRows(read: ReadRows): ReadRows {
  const loaders = new Map<string, Loader>();
  const departures = departuresInTurn();
  const newLoader = (statement: string, parameters: Parameters): Loader =>
    new DataLoader(
      (keys) =>
        departures.during(async () => {
          const asked = [...new Set(keys)];
          return byKey(await read(statement, parametersOf(parameters, { keys: asked })), keys);
        }),
      { cache: false, maxBatchSize: MOST_KEYS, batchScheduleFn: departures.schedule },
    );
  return (statement, { keys, ...parameters }) => {
    const name = `${parametersText(parameters)} ${statement}`;
    const loader = loaders.get(name) ?? newLoader(statement, parameters);
    if (loaders.size >= MOST_GATHERED) loaders.clear();
    loaders.set(name, loader);
    const [key] = Array.isArray(keys) ? keys : [];
    return loader.load(String(key));
  };
}

type Loader = DataLoader<string, readonly Record[]>;

function byKey(rows: readonly Record[], keys: readonly string[]): readonly (readonly Record[])[] {
  if (keys.length === 1) return [rows];
  const rowsOf = new Map<string, Record[]>(keys.map((key) => [key, []]));
  for (const row of rows) rowsOf.get(text(row, 'key'))?.push(row);
  return keys.map((key) => rowsOf.get(key) ?? []);
}

/** Lets work begin at once while little is underway, and else when some has ended. */
function departuresInTurn() {
  let underway = 0;
  const waiting: { readonly leave: () => void; readonly limit: NodeJS.Timeout }[] = [];
  const next = () => {
    const first = waiting.shift();
    if (first === undefined) return;
    clearTimeout(first.limit);
    underway += 1;
    first.leave();
  };
  return {
    schedule(leave: () => void) {
      if (underway < MOST_UNDERWAY) {
        underway += 1;
        queueMicrotask(leave);
      } else {
        waiting.push({ leave, limit: setTimeout(next, LONGEST_WAIT_MS) });
      }
    },
    async during<Result>(work: () => Promise<Result>): Promise<Result> {
      try {
        return await work();
      } finally {
        underway -= 1;
        if (underway < MOST_UNDERWAY) next();
      }
    },
  };
}
