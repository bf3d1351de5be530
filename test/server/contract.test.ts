import { readFileSync } from 'node:fs';
import {
  buildSchema,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  parse,
} from 'graphql';
import { packagePath } from '../../src/package-root.ts';
import { contract } from '../../src/server/contract.ts';
import { readPersistedDocuments } from '../../src/server/persisted-documents.ts';
import { executableSchema } from '../../src/server/schema.ts';
import { emptyEngine } from '../support/engines.ts';
import { idOf, manifestFolder, manifestOf } from '../support/persisted.ts';
import { runProgram } from '../support/program.ts';
import { startServer } from '../support/server.ts';

/** What a client notices of the way from one schema to another. */
function changes(from: GraphQLSchema, to: GraphQLSchema): readonly string[] {
  const found = [...findBreakingChanges(from, to), ...findDangerousChanges(from, to)];
  return found.map(({ description }) => description);
}

describe('The contract as one text', () => {
  test('is what is answered, forwards and backwards', () => {
    const told = buildSchema(contract());
    expect(changes(told, executableSchema())).toEqual([]);
    expect(changes(executableSchema(), told)).toEqual([]);
  });

  test('extends nothing, and describes whatever it declares', () => {
    const { definitions } = parse(contract());
    expect(definitions.filter(({ kind }) => kind.endsWith('Extension'))).toEqual([]);
    const bare = definitions.filter(
      (definition) => !('description' in definition && definition.description?.value),
    );
    expect(bare).toEqual([]);
    expect(definitions.some(({ kind }) => kind === Kind.SCHEMA_DEFINITION)).toBe(true);
  });

  test('lets every type behind an interface be told by its name', () => {
    const schema = buildSchema(contract());
    const abstract = Object.values(schema.getTypeMap()).filter(isAbstractType);
    expect(abstract.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Fact', 'Node', 'Organization', 'Territory', 'Thing']),
    );
    for (const type of abstract) expect(schema.getPossibleTypes(type)).not.toEqual([]);
  });

  test('ships with the package, and is written by the command line', async () => {
    const { exports, files } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8'));
    expect(exports['./schema.graphql']).toBe('./dist/schema.graphql');
    expect(files).toContain('dist');
    expect(readFileSync(packagePath('dist/schema.graphql'), 'utf8')).toBe(contract());
    const { status, output } = await runProgram('.', ['schema']);
    expect(status).toBe(0);
    expect(`${output.join('\n')}\n`).toBe(contract());
  });
});

describe('/schema.graphql', () => {
  const write = manifestFolder();

  test('gives the contract with a validator, also where only persisted documents are answered', async () => {
    const engine = await emptyEngine('embedded');
    const text = '{ __typename }';
    const manifest = write('manifest.json', manifestOf(text));
    const documents = readPersistedDocuments([manifest], true);
    const server = await startServer(engine, undefined, documents);
    const url = `${server.address}/schema.graphql`;
    try {
      const response = await fetch(url);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('application/graphql; charset=utf-8');
      expect(await response.text()).toBe(contract());
      expect(response.headers.get('content-encoding')).toMatch(/^(br|gzip)$/);
      const etag = response.headers.get('etag') ?? '';
      const again = await fetch(url, {
        headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' },
      });
      expect({ status: again.status, body: await again.text() }).toEqual({ status: 304, body: '' });
      expect((await fetch(url, { method: 'HEAD' })).headers.get('etag')).toBe(etag);
      expect((await fetch(`${server.address}/graphql/${idOf(text)}`)).status).toBe(200);
    } finally {
      await server.close();
      await engine.close();
    }
  });
});
