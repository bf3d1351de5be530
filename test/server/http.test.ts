import type { Engine } from '../../src/graph/engine.ts';
import { emptyEngine } from '../support/engines.ts';
import { startServer, type TestServer } from '../support/server.ts';

const JSON_BODY = { 'content-type': 'application/json' };
/** A line of a stack, or the path of a file of the program. */
const INSIDES = /\n\s*at |\bat \S+ \(|node_modules|file:\/\/|\.[jt]s:\d|\/src\/|\/dist\//;

let engine: Engine;
let server: TestServer;

beforeAll(async () => {
  engine = await emptyEngine('embedded');
  server = await startServer(engine);
});
afterAll(async () => {
  await server.close();
  await engine.close();
});

describe('A request that cannot be answered gets JSON with a message and a code', () => {
  const HUGE = JSON.stringify({ query: '{ __typename }'.padEnd(2_000_000) });
  const TWO_OPERATIONS = 'query A { __typename } query B { __typename }';

  test.each<[what: string, request: RequestInit, status: number, code: string, message: RegExp]>([
    ['malformed JSON', post('{"query":'), 400, 'BAD_REQUEST', /not valid JSON/],
    ['an empty body', post(''), 400, 'BAD_REQUEST', /Body cannot be empty/],
    ['no query', post('{}'), 400, 'BAD_REQUEST', /POST body missing/],
    ['a query that is a number', post('{"query": 1}'), 400, 'BAD_REQUEST', /must be strings/],
    ['a body that is a list', post('[]'), 400, 'BAD_REQUEST', /batching disabled/],
    ['a body of two megabytes', post(HUGE), 413, 'BAD_REQUEST', /too large/],
    ['a method that GraphQL has not', { method: 'PUT' }, 405, 'BAD_REQUEST', /GET or POST/],
    [
      'a body of XML',
      post('<query/>', { 'content-type': 'application/xml' }),
      415,
      'BAD_REQUEST',
      /Unsupported Media Type/,
    ],
    [
      'a form that another site can send',
      post('query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' }),
      415,
      'BAD_REQUEST',
      /Unsupported Media Type/,
    ],
    [
      'a text that another site can send',
      post('{"query": "{ __typename }"}', { 'content-type': 'text/plain' }),
      400,
      'BAD_REQUEST',
      /Cross-Site Request Forgery/,
    ],
    ['a syntax error', query('{'), 200, 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
    [
      'a field that is not there',
      query('{ nothing }'),
      200,
      'GRAPHQL_VALIDATION_FAILED',
      /Cannot query field "nothing"/,
    ],
    [
      'an operation that is not there',
      query(TWO_OPERATIONS, { operationName: 'C' }),
      200,
      'OPERATION_RESOLUTION_FAILURE',
      /Unknown operation named "C"/,
    ],
    [
      'two operations without a choice',
      query(TWO_OPERATIONS),
      200,
      'OPERATION_RESOLUTION_FAILURE',
      /Must provide operation name/,
    ],
    [
      'a variable that is missing',
      query('query ($id: ID!) { person(id: $id) { id } }'),
      200,
      'BAD_USER_INPUT',
      /"\$id" of required type "ID!" was not provided/,
    ],
    ['a mutation', query('mutation { write }'), 200, 'GRAPHQL_VALIDATION_FAILED', /mutation/i],
  ])('%s', async (_what, request, status, code, message) => {
    const answer = await ask('/graphql', request);
    expect(answer).toMatchObject({ status, type: expect.stringContaining('application/json') });
    expect(errorsOf(answer)).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(message),
        extensions: expect.objectContaining({ code }),
      }),
    ]);
    expect(answer.text).not.toMatch(INSIDES);
    expect(server.reports).toEqual([]);
  });

  test('a client that accepts the media type of GraphQL gets status 400 for a syntax error', async () => {
    const accept = { ...JSON_BODY, accept: 'application/graphql-response+json' };
    const answer = await ask('/graphql', post('{"query": "{"}', accept));
    expect(answer).toMatchObject({
      status: 400,
      type: expect.stringContaining('application/graphql-response+json'),
    });
    expect(errorsOf(answer)).toHaveLength(1);
  });

  test.each([
    ['an unknown path', '/nowhere', 404, 'NOT_FOUND'],
    ['an unknown asset', '/playground/assets/nothing.js', 404, 'NOT_FOUND'],
    ['the folder of the assets', '/playground/', 403, 'BAD_REQUEST'],
    ['a way out of the assets', '/playground/..%2f..%2fpackage.json', 403, 'BAD_REQUEST'],
    ['a path that is not encoded as a URL is', '/%zz', 400, 'BAD_REQUEST'],
  ])('%s', async (_what, path, status, code) => {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    expect(errorsOf(answer)).toEqual([
      { message: expect.stringMatching(/\S/), extensions: { code } },
    ]);
    expect(answer.text).not.toMatch(INSIDES);
  });

  test('an answer to what is malformed does not stop the next one', async () => {
    await ask('/graphql', post(HUGE));
    await ask('/graphql', post('{"query":'));
    expect(await server.ask('{ __typename }')).toEqual({ data: { __typename: 'Query' } });
  });
});

describe('The playground', () => {
  const BROWSER = { headers: { accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8' } };

  test.each([
    ['/graphql', 'its address'],
    ['/graphql?query={__typename}', 'an address with a query'],
  ])('a browser gets the page at %s, %s, with its policy', async (path) => {
    const response = await fetch(`${server.address}${path}`, BROWSER);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toContain('<title>Integration Graph');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'self'"]),
    );
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
  });

  test('a program gets data from the same address', async () => {
    const { headers } = await fetch(`${server.address}/graphql`, query('{ __typename }'));
    expect(headers.get('content-type')).toContain('application/json');
  });

  test('every asset that is named, in the page or in an asset, is served as what it is', async () => {
    const found = [...(await assets()).values()].map(({ path, status, type }) => ({
      path,
      status,
      type,
    }));
    expect(found.length).toBeGreaterThan(3);
    expect(found).toEqual(
      found.map(({ path }) => ({ path, status: 200, type: expect.stringMatching(typeOf(path)) })),
    );
  });

  test('the page and its styles and scripts load nothing from another host', async () => {
    const page = await ask('/graphql', BROWSER);
    const named = [...page.text.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, url]) => url);
    expect(named.length).toBeGreaterThan(2);
    expect(named).toEqual(named.map(() => expect.stringMatching(/^\/playground\//)));
    const loading = [...(await assets()).values()].flatMap(({ path, text }) =>
      [...text.matchAll(LOADED_FROM_ELSEWHERE)].map(([part]) => `${path}: ${part}`),
    );
    expect(loading).toEqual([]);
  });

  /** The assets that the page names, those that they name, and so on, by name. */
  async function assets(): Promise<ReadonlyMap<string, Answer>> {
    const found = new Map<string, Answer>();
    const waiting = [(await ask('/graphql', BROWSER)).text];
    for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
      for (const [name] of text.matchAll(ASSET_NAME)) {
        if (found.has(name)) continue;
        const answer = await ask(`/playground/assets/${name}`);
        found.set(name, answer);
        waiting.push(answer.text);
      }
    }
    return found;
  }
});

/** The name of a built file: what it is, a fingerprint and its kind. */
const ASSET_NAME = /[\w.]+(?:-[\w.]+)*-[\w-]{8}\.(?:js|css|svg|ttf|woff2?|png)\b/g;
/** Whatever makes a browser fetch from an absolute address. */
const LOADED_FROM_ELSEWHERE =
  /(?:\bimport\(?|\bfrom|importScripts\(|Worker\(|fetch\(|\.src=|\.href=|@import|url\()\s*["'`]?(?:https?:)?\/\/[\w.-]+[^"'`)\s]*/g;

const TYPES: { readonly [kind: string]: RegExp } = {
  js: /javascript/,
  css: /^text\/css/,
  svg: /^image\/svg/,
  ttf: /^font\/ttf/,
};

function typeOf(path: string): RegExp {
  return TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? /^(font|image)\//;
}

interface Answer {
  readonly path: string;
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

async function ask(path: string, request: RequestInit = {}): Promise<Answer> {
  const response = await fetch(`${server.address}${path}`, request);
  const type = response.headers.get('content-type') ?? '';
  return { path, status: response.status, type, text: await response.text() };
}

function errorsOf({ text }: Answer): unknown {
  const answer: unknown = JSON.parse(text);
  return typeof answer === 'object' && answer !== null && 'errors' in answer ? answer.errors : null;
}

function post(body: string, headers: { readonly [name: string]: string } = JSON_BODY): RequestInit {
  return { method: 'POST', headers, body };
}

function query(text: string, further: { readonly operationName?: string } = {}): RequestInit {
  return post(JSON.stringify({ query: text, ...further }));
}
