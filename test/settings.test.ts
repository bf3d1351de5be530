import { packagePath } from '../src/package-root.ts';
import { placeOf, readSettings, SettingsError } from '../src/settings.ts';

describe('Settings', () => {
  const NOT_NEO4J = { user: null, password: null, database: null, queryTimeout: 30 };

  test('have defaults that work on a bare machine', () => {
    expect(readSettings({})).toEqual({
      host: 'localhost',
      port: 4000,
      baseUri: 'http://localhost:4000/id/',
      graphPath: '.data/graph.db',
      neo4j: null,
      seed: packagePath('seed'),
      today: null,
      persistedDocuments: [],
      persistedOnly: false,
      corsOrigins: [],
    });
  });

  test.each([
    'HOST',
    'PORT',
    'BASE_URI',
    'GRAPH_PATH',
    'NEO4J_URI',
    'NEO4J_USER',
    'NEO4J_PASSWORD',
    'NEO4J_DATABASE',
    'QUERY_TIMEOUT',
    'SEED',
    'TODAY',
    'PERSISTED_DOCUMENTS',
    'PERSISTED_ONLY',
    'CORS_ORIGINS',
  ])('%s counts as missing when it is empty or blank', (variable) => {
    expect(readSettings({ [variable]: '' })).toEqual(readSettings({}));
    expect(readSettings({ [variable]: '  ' })).toEqual(readSettings({}));
  });

  test.each<[environment: { [variable: string]: string }, settings: object]>([
    [{ HOST: '0.0.0.0' }, { host: '0.0.0.0' }],
    [{ HOST: ' ::1 ' }, { host: '::1' }],
    [{ PORT: '0' }, { port: 0, baseUri: 'http://localhost:0/id/' }],
    [{ PORT: '65535' }, { port: 65_535, baseUri: 'http://localhost:65535/id/' }],
    [{ PORT: '8080', BASE_URI: 'https://example.org/' }, { baseUri: 'https://example.org/' }],
    [{ GRAPH_PATH: '/srv/graph.db' }, { graphPath: '/srv/graph.db' }],
    [{ GRAPH_PATH: ':memory:' }, { graphPath: ':memory:' }],
    [
      { NEO4J_URI: 'neo4j://localhost:7687' },
      { neo4j: { ...NOT_NEO4J, uri: 'neo4j://localhost:7687' } },
    ],
    [
      { NEO4J_URI: 'bolt+s://db:7687', NEO4J_USER: 'ada', NEO4J_PASSWORD: 'x y' },
      { neo4j: { ...NOT_NEO4J, uri: 'bolt+s://db:7687', user: 'ada', password: 'x y' } },
    ],
    [
      { NEO4J_URI: 'neo4j+ssc://db', NEO4J_USER: 'ada', NEO4J_DATABASE: 'hesse' },
      { neo4j: { ...NOT_NEO4J, uri: 'neo4j+ssc://db', user: 'ada', database: 'hesse' } },
    ],
    [
      { NEO4J_URI: 'neo4j://db', QUERY_TIMEOUT: '0.5' },
      { neo4j: { ...NOT_NEO4J, uri: 'neo4j://db', queryTimeout: 0.5 } },
    ],
    [{ NEO4J_USER: 'ada', NEO4J_PASSWORD: 'x', NEO4J_DATABASE: 'hesse' }, { neo4j: null }],
    [{ SEED: 'none' }, { seed: null }],
    [{ SEED: '/srv/package' }, { seed: '/srv/package' }],
    [{ TODAY: '2024-02-29' }, { today: '2024-02-29' }],
    [{ PERSISTED_DOCUMENTS: 'a.json' }, { persistedDocuments: ['a.json'], persistedOnly: false }],
    [
      { PERSISTED_DOCUMENTS: ' a.json, b/c.json ,', PERSISTED_ONLY: 'true' },
      { persistedDocuments: ['a.json', 'b/c.json'], persistedOnly: true },
    ],
    [{ PERSISTED_ONLY: 'true' }, { persistedDocuments: [], persistedOnly: true }],
    [{ CORS_ORIGINS: '*' }, { corsOrigins: ['*'] }],
    [
      { CORS_ORIGINS: ' https://example.org , http://localhost:5173,' },
      { corsOrigins: ['https://example.org', 'http://localhost:5173'] },
    ],
  ])('%j', (environment, settings) => {
    expect(readSettings(environment)).toMatchObject(settings);
  });

  const PORT = 'a number from 0 to 65535';
  const BASE_URI = 'an http or https URL that ends with a slash';
  const NEO4J_URI = 'a URL such as neo4j://localhost:7687';
  const QUERY_TIMEOUT = 'seconds above 0, up to 86400, such as 30 or 0.5';
  const TODAY = 'a day such as 2026-11-22';
  const ORIGINS = 'origins such as https://example.org, with no path, or *';

  test.each<[variable: string, value: string, expected: string]>([
    ['PORT', 'http', PORT],
    ['PORT', '-1', PORT],
    ['PORT', '65536', PORT],
    ['PORT', '4000.5', PORT],
    ['PORT', '0x10', PORT],
    ['PORT', '4 000', PORT],
    ['BASE_URI', 'example.org/', BASE_URI],
    ['BASE_URI', 'https://example.org/id', BASE_URI],
    ['BASE_URI', 'ftp://example.org/', BASE_URI],
    ['NEO4J_URI', 'localhost:7687', NEO4J_URI],
    ['NEO4J_URI', 'http://localhost:7474', NEO4J_URI],
    ['NEO4J_URI', '7687', NEO4J_URI],
    ['QUERY_TIMEOUT', '0', QUERY_TIMEOUT],
    ['QUERY_TIMEOUT', '-1', QUERY_TIMEOUT],
    ['QUERY_TIMEOUT', '30s', QUERY_TIMEOUT],
    ['QUERY_TIMEOUT', '86401', QUERY_TIMEOUT],
    ['TODAY', 'tomorrow', TODAY],
    ['TODAY', '2025-02-30', TODAY],
    ['TODAY', '2025-02', TODAY],
    ['TODAY', '2025-02-04T00:00:00Z', TODAY],
    ['PERSISTED_ONLY', 'yes', 'true or false'],
    ['CORS_ORIGINS', 'https://example.org/', ORIGINS],
    ['CORS_ORIGINS', 'example.org', ORIGINS],
    ['CORS_ORIGINS', 'null', ORIGINS],
    ['CORS_ORIGINS', 'ftp://example.org', ORIGINS],
  ])('%s cannot be %j', (variable, value, expected) => {
    const message = `${variable}: expected ${expected}, found ${JSON.stringify(value)}.`;
    expect(() => readSettings({ [variable]: value })).toThrow(
      new SettingsError(variable, expected, value),
    );
    expect(() => readSettings({ [variable]: value })).toThrow(
      expect.objectContaining({ code: 'INVALID_SETTING', message }),
    );
  });

  test('NEO4J_PASSWORD needs a user, and is not shown', () => {
    const environment = { NEO4J_URI: 'neo4j://localhost', NEO4J_PASSWORD: 'secret' };
    expect(() => readSettings(environment)).toThrow(
      expect.objectContaining({
        code: 'INVALID_SETTING',
        message: 'NEO4J_USER: expected the user that NEO4J_PASSWORD belongs to, found "".',
      }),
    );
  });

  test.each([
    [{}, '.data/graph.db'],
    [{ GRAPH_PATH: ':memory:' }, 'memory'],
    [{ NEO4J_URI: 'neo4j://db:7687', GRAPH_PATH: 'graph.db' }, 'Neo4j at neo4j://db:7687'],
  ])('say in words where the graph is: %j', (environment, place) => {
    expect(placeOf(readSettings(environment))).toBe(place);
  });
});
