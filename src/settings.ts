import { GraphError } from './errors.ts';
import { IN_MEMORY } from './graph/embedded.ts';
import type { Neo4jSettings } from './graph/neo4j.ts';
import { packagePath } from './package-root.ts';
import { isDay } from './time/partial-date.ts';

/** What the program is told by its environment. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** Where things' URIs start, with a slash at its end. */
  readonly baseUri: string;
  /** File of the embedded graph, or `:memory:`. */
  readonly graphPath: string;
  /** The Neo4j to use instead of the embedded graph; null for the embedded one. */
  readonly neo4j: Neo4jSettings | null;
  /** Folder of the data package that is loaded at start; null for none. */
  readonly seed: string | null;
  /** The day that counts as today, `YYYY-MM-DD`; null for the real one. */
  readonly today: string | null;
  /** Manifests of documents that clients ask for by their ids, beside that of the explorer. */
  readonly persistedDocuments: readonly string[];
  /** Whether nothing but persisted documents is answered. */
  readonly persistedOnly: boolean;
  /** Origins whose pages may read what the server answers, such as `https://example.org`; `*` for every one. */
  readonly corsOrigins: readonly string[];
}

/** A variable of the environment that cannot be used. */
export class SettingsError extends GraphError {
  constructor(variable: string, expected: string, found: string) {
    super('INVALID_SETTING', `${variable}: expected ${expected}, found ${JSON.stringify(found)}.`);
  }
}

type Environment = Readonly<{ [variable: string]: string | undefined }>;

const DEFAULT_PORT = 4000;
const DEFAULT_QUERY_TIMEOUT = 30;
/** A day, in seconds. */
const LONGEST_QUERY_TIMEOUT = 86_400;
const NEO4J_SCHEMES = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:'];

/**
 * Reads the settings.
 *
 * @throws SettingsError for the first variable that cannot be used
 */
export function readSettings(environment: Environment): Settings {
  const host = given(environment, 'HOST') ?? 'localhost';
  const port = portOf(environment);
  return {
    host,
    port,
    baseUri: baseUriOf(environment, `http://localhost:${port}/id/`),
    graphPath: given(environment, 'GRAPH_PATH') ?? '.data/graph.db',
    neo4j: neo4jOf(environment),
    seed: seedOf(environment),
    today: todayOf(environment),
    ...persistedOf(environment),
    corsOrigins: listOf(environment, 'CORS_ORIGINS').map(originOf),
  };
}

/** Where the graph of these settings is kept, in words. */
export function placeOf({ neo4j, graphPath }: Settings): string {
  if (neo4j !== null) return `Neo4j at ${neo4j.uri}`;
  return graphPath === IN_MEMORY ? 'memory' : graphPath;
}

/** The value of a variable; null when it is missing or empty. */
function given(environment: Environment, variable: string): string | null {
  const value = environment[variable]?.trim();
  return value === undefined || value === '' ? null : value;
}

function portOf(environment: Environment): number {
  const value = given(environment, 'PORT');
  if (value === null) return DEFAULT_PORT;
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port > 65_535) {
    throw new SettingsError('PORT', 'a number from 0 to 65535', value);
  }
  return port;
}

function baseUriOf(environment: Environment, otherwise: string): string {
  const value = given(environment, 'BASE_URI') ?? otherwise;
  if (!URL.canParse(value) || !/^https?:/.test(value) || !value.endsWith('/')) {
    throw new SettingsError('BASE_URI', 'an http or https URL that ends with a slash', value);
  }
  return value;
}

function neo4jOf(environment: Environment): Neo4jSettings | null {
  const queryTimeout = queryTimeoutOf(environment);
  const uri = given(environment, 'NEO4J_URI');
  if (uri === null) return null;
  if (!URL.canParse(uri) || !NEO4J_SCHEMES.includes(new URL(uri).protocol)) {
    throw new SettingsError('NEO4J_URI', 'a URL such as neo4j://localhost:7687', uri);
  }
  const user = given(environment, 'NEO4J_USER');
  const password = given(environment, 'NEO4J_PASSWORD');
  if (password !== null && user === null) {
    throw new SettingsError('NEO4J_USER', 'the user that NEO4J_PASSWORD belongs to', '');
  }
  return { uri, user, password, database: given(environment, 'NEO4J_DATABASE'), queryTimeout };
}

function queryTimeoutOf(environment: Environment): number {
  const value = given(environment, 'QUERY_TIMEOUT');
  if (value === null) return DEFAULT_QUERY_TIMEOUT;
  const seconds = Number(value);
  if (!/^\d+(\.\d+)?$/.test(value) || seconds <= 0 || seconds > LONGEST_QUERY_TIMEOUT) {
    const expected = `seconds above 0, up to ${LONGEST_QUERY_TIMEOUT}, such as 30 or 0.5`;
    throw new SettingsError('QUERY_TIMEOUT', expected, value);
  }
  return seconds;
}

function seedOf(environment: Environment): string | null {
  const value = given(environment, 'SEED');
  if (value === 'none') return null;
  return value ?? packagePath('seed');
}

function todayOf(environment: Environment): string | null {
  const value = given(environment, 'TODAY');
  if (value !== null && !isDay(value)) {
    throw new SettingsError('TODAY', 'a day such as 2026-11-22', value);
  }
  return value;
}

function persistedOf(
  environment: Environment,
): Pick<Settings, 'persistedDocuments' | 'persistedOnly'> {
  const only = given(environment, 'PERSISTED_ONLY') ?? 'false';
  if (only !== 'true' && only !== 'false') {
    throw new SettingsError('PERSISTED_ONLY', 'true or false', only);
  }
  return {
    persistedDocuments: listOf(environment, 'PERSISTED_DOCUMENTS'),
    persistedOnly: only === 'true',
  };
}

function originOf(value: string): string {
  const isOrigin = URL.canParse(value) && new URL(value).origin === value;
  if (value === '*' || (isOrigin && /^https?:/.test(value))) return value;
  const expected = 'origins such as https://example.org, with no path, or *';
  throw new SettingsError('CORS_ORIGINS', expected, value);
}

/** The parts of a variable that stand between commas. */
function listOf(environment: Environment, variable: string): string[] {
  const parts = given(environment, variable)?.split(',') ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
