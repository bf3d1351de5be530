import { type AuditResult, serverAudits } from 'graphql-http';
import type { Engine } from '../../src/graph/engine.ts';
import { emptyEngine } from '../support/engines.ts';
import { startServer, type TestServer } from '../support/server.ts';

/**
 * What the server does not do of what it MAY do: it answers no request that a browser sends to
 * another site without asking, so GET alone, without a header of its own, gets no data.
 */
const FORBIDDEN_BY_CSRF_PREVENTION = [
  '5A70 MAY accept application/x-www-form-urlencoded formatted GET requests',
  'D6D5 MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
  '6A70 MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
];

describe('GraphQL over HTTP', () => {
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

  test.each(requiredAudits())('%s', async (_name, id) => {
    const { status, reason } = await audit(id);
    expect({ status, reason }).toEqual({ status: 'ok', reason: null });
  });

  test('Of what a server may do, only what prevents forged requests is left out', async () => {
    const optional = serverAudits({ url: 'http://127.0.0.1' }).filter(({ name }) =>
      isOptional(name),
    );
    const left: string[] = [];
    for (const { id, name } of optional) {
      if ((await audit(id)).status !== 'ok') left.push(`${id} ${name}`);
    }
    expect(left).toEqual(FORBIDDEN_BY_CSRF_PREVENTION);
  });

  test('A GET that says where it comes from gets data', async () => {
    const response = await fetch(`${server.address}/graphql?query={__typename}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  async function audit(id: string) {
    const audits = serverAudits({ url: `${server.address}/graphql` });
    const found = audits.find((candidate) => candidate.id === id);
    if (found === undefined) throw new Error(`There is no audit ${id}`);
    const result = await found.fn();
    return { status: result.status, reason: reasonOf(result) };
  }
});

/** Names and ids of the audits that a server must or should pass. */
function requiredAudits(): [name: string, id: string][] {
  return serverAudits({ url: 'http://127.0.0.1' })
    .filter(({ name }) => !isOptional(name))
    .map(({ id, name }) => [name, id]);
}

function isOptional(name: string): boolean {
  return name.startsWith('MAY ');
}

function reasonOf(result: AuditResult): string | null {
  return result.status === 'ok' ? null : result.reason;
}
