import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagePath } from '../../src/package-root.ts';
import { contract } from '../../src/server/contract.ts';
import { readPersistedDocuments } from '../../src/server/persisted-documents.ts';
import type { Answer } from '../support/server.ts';
import { AFTER, BEFORE, DISTRICT, servedGraph, TOWNS } from './served-graph.ts';

const DOCUMENTS = `
import { graphql } from 'relay-runtime';

graphql\`
  query townsQuery($asOf: Date!, $district: ID!) @asOf(date: $asOf) {
    district(id: $district) {
      ...towns_district @arguments(asOf: $asOf)
    }
  }
\`;

graphql\`
  fragment towns_district on District
  @refetchable(queryName: "townsPageQuery", directives: ["@asOf(date: $asOf)"])
  @argumentDefinitions(
    asOf: { type: "Date!", unusedLocalVariable_DEPRECATED: true }
    count: { type: "Int", defaultValue: 2 }
    cursor: { type: "String" }
  ) {
    parts(first: $count, after: $cursor) @connection(key: "towns_parts") {
      edges { node { __typename id name } }
    }
  }
\`;
`;
const CONFIGURATION = {
  src: '.',
  language: 'typescript',
  schema: 'schema.graphql',
  persistConfig: { file: 'persisted.json', algorithm: 'SHA256' },
  customScalarTypes: Object.fromEntries(
    ['Date', 'PartialDate', 'DateTime', 'URL', 'Decimal'].map((scalar) => [scalar, 'string']),
  ),
};

interface Parts {
  readonly edges: readonly { readonly node: { readonly id: string; readonly name: string } }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

describe('The Relay compiler', () => {
  const folder = mkdtempSync(join(tmpdir(), 'relay-'));
  const manifest = join(folder, 'persisted.json');
  const graph = servedGraph(() => {
    compile();
    return readPersistedDocuments([manifest], true);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function compile(): void {
    writeFileSync(join(folder, 'schema.graphql'), contract());
    writeFileSync(join(folder, 'towns.ts'), DOCUMENTS);
    writeFileSync(manifest, '{}');
    writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(CONFIGURATION));
    const relay = packagePath('test/clients/node_modules/relay-compiler/cli.js');
    execFileSync(process.execPath, [relay], { cwd: folder, stdio: 'pipe' });
  }

  test('types what a fragment with @connection and @refetchable gives', () => {
    const types = readFileSync(join(folder, '__generated__/towns_district.graphql.ts'), 'utf8');
    expect(types).toContain('readonly name: string;');
    expect(types).toContain("from './townsPageQuery.graphql'");
    const page = readFileSync(join(folder, '__generated__/townsPageQuery.graphql.ts'), 'utf8');
    expect(page).toMatch(/asOf: string;\s+count\?: number \| null/);
  });

  test('persists documents that the server takes, and page through on the day that they are for', async () => {
    const first = await ask('townsQuery', { asOf: BEFORE, district: DISTRICT });
    const found: Parts[] = [first.district.parts];
    for (let { pageInfo } = first.district.parts; pageInfo.hasNextPage; ) {
      const variables = { asOf: BEFORE, id: DISTRICT, cursor: pageInfo.endCursor };
      const { node } = await ask('townsPageQuery', variables);
      found.push(node.parts);
      pageInfo = node.parts.pageInfo;
    }
    const nodes = found.flatMap(({ edges }) => edges.map(({ node }) => node));
    expect(found.map(({ edges }) => edges.length)).toEqual([2, 2, 1]);
    expect(nodes.map(({ id }) => id).toSorted()).toEqual(TOWNS);
    expect(nodes.find(({ id }) => id === 'municipality/a')?.name).toBe('Alt');
    const later = await ask('townsPageQuery', { asOf: AFTER, id: DISTRICT, count: 5 });
    const { edges }: Parts = later.node.parts;
    expect(edges.map(({ node }) => node.name)).toContain('Neu');
  });

  async function ask(name: string, variables: object) {
    const response = await fetch(graph.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ documentId: idOf(name), variables }),
    });
    const { data, errors } = (await response.json()) as Answer;
    expect(errors).toBeUndefined();
    return data;
  }

  function idOf(name: string): string {
    const documents: { [id: string]: string } = JSON.parse(readFileSync(manifest, 'utf8'));
    const [id] =
      Object.entries(documents).find(([, text]) => text.includes(`query ${name}(`)) ?? [];
    if (id === undefined) throw new Error(`The compiler has not persisted ${name}`);
    return id;
  }
});
