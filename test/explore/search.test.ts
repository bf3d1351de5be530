import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SEARCH_ENTRY, searchEntryOf, searchIndex } from '../../src/explore/search/search-entry.ts';
import { readQuery, tiersOf } from '../../src/explore/search/search-query.ts';
import { openEmbedded } from '../../src/graph/embedded.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { textIndexCreation, textIndexRemoval } from '../../src/graph/neo4j-text-search.ts';
import { indexes, writeNodes } from '../../src/import/commands.ts';
import { importPackage } from '../../src/import/import-package.ts';
import { packagePath } from '../../src/package-root.ts';
import {
  describeEachEngine,
  describeWithNeo4j,
  emptyEngine,
  openDriver,
  shippedEngine,
} from '../support/engines.ts';
import { startServer, type TestServer, TODAY } from '../support/server.ts';

const FOUND = `
  edges { cursor type field language score excerpt { text match } node { id } }
  nodes { id }
  totalCount
  complete
  counts { type count }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;

describeEachEngine('search', (name) => {
  let engine: Engine;
  let server: TestServer;

  beforeAll(async () => {
    engine = await shippedEngine(name);
    server = await startServer(engine);
  });
  afterAll(async () => {
    await server.close();
    await engine.close();
  });

  const find = async (args: string, operation = 'query') => {
    const { data, errors } = await server.ask(`${operation} { search(${args}) { ${FOUND} } }`);
    expect(errors).toBeUndefined();
    return data.search;
  };
  const ids = async (args: string, operation?: string) =>
    (await find(args, operation)).nodes.map(({ id }: { id: string }) => id);

  test('says of a find by its index what the find itself says', async () => {
    for (const words of ['wetterau', 'kisi', 'zentrum', 'hessen', 'integration']) {
      for (const operation of ['query', 'query @asOf(date: "2017-06-01")']) {
        const nodes = async (further: string) => {
          const { data } = await server.ask(`${operation} { search(query: "${words}", first: 40) {
            nodes { __typename id ... on Thing { uri name english: name(language: EN) ${further} } }
          } }`);
          return data.search.nodes;
        };
        const whole = await nodes('description');
        expect(await nodes('')).toEqual(
          whole.map(({ description: _, ...rest }: { description: unknown }) => rest),
        );
        expect(whole.length).toBeGreaterThan(0);
      }
    }
  });

  test('says what was found, by which text and how well', async () => {
    const { edges, totalCount, complete, counts } = await find('query: "genius"');
    expect(edges).toMatchObject([
      {
        node: { id: 'project/genius' },
        type: 'PROJECT',
        field: 'ALTERNATE_NAME',
        language: 'DE',
        score: 1,
        excerpt: [{ text: 'GENIUS', match: true }],
      },
      {
        node: { id: 'source/uni-hildesheim-genius' },
        type: 'SOURCE',
        field: 'NAME',
        language: null,
        excerpt: [
          { text: 'GENIUS', match: true },
          { text: ' (Integrationsstrukturen in Hessen)', match: false },
        ],
      },
      {
        node: { id: 'university/universitaet-hildesheim' },
        type: 'UNIVERSITY',
        field: 'DESCRIPTION',
        language: 'DE',
        excerpt: [
          {
            text: 'Universität, deren Migration Policy Research Group das Projekt ',
            match: false,
          },
          { text: 'GENIUS', match: true },
          { text: ' leitet.', match: false },
        ],
      },
    ]);
    expect(totalCount).toBe(3);
    expect(complete).toBe(true);
    expect(counts).toEqual([
      { type: 'UNIVERSITY', count: 1 },
      { type: 'PROJECT', count: 1 },
      { type: 'SOURCE', count: 1 },
    ]);
  });

  test('shows the passage around what was looked for, cut at words', async () => {
    const { edges } = await find('query: "lernen Lösungen Plattform"');
    expect(edges[0].node.id).toBe('evidence/offenbach-2025-02-11-platform');
    expect(edges[0].field).toBe('QUOTE');
    expect(edges[0].excerpt).toEqual([
      { text: 'Die Vernetzungstreffen sind eine wertvolle ', match: false },
      { text: 'Plattform', match: true },
      { text: ', um voneinander zu ', match: false },
      { text: 'lernen', match: true },
      { text: ', gemeinsam ', match: false },
      { text: 'Lösungen', match: true },
      { text: ' zu entwickeln und Synergien zu schaffen', match: false },
    ]);
  });

  test('counts all types, whichever are asked for', async () => {
    const all = await find('query: "Gießen", first: 100');
    const districts = await find('query: "Gießen", types: [DISTRICT], first: 100');
    expect(districts.counts).toEqual(all.counts);
    expect(districts.edges).toEqual(
      all.edges.filter(({ type }: { type: string }) => type === 'DISTRICT'),
    );
    expect(districts.totalCount).toBe(districts.edges.length);
  });

  test('finds what exists on the date of the operation, or whatever existed', async () => {
    const municipality = 'query: "Bromskirchen", types: [MUNICIPALITY]';
    expect(await ids(municipality)).toEqual(['municipality/06635001']);
    expect(await ids(municipality, 'query @asOf(date: "2022-12-31")')).toContain(
      'municipality/06635005',
    );
    expect(await ids(`${municipality}, validity: ALL`)).toEqual([
      'municipality/06635005',
      'municipality/06635001',
    ]);
  });

  test('finds a thing by what it was called before, whatever the date', async () => {
    const former = 'query: "Hessisches Sozialministerium", types: [MINISTRY]';
    const { edges } = await find(former);
    expect(edges[0]).toMatchObject({
      node: { id: 'ministry/hmaijs' },
      field: 'ALTERNATE_NAME',
      excerpt: [{ text: 'Hessisches Sozialministerium', match: true }],
    });
    expect(await ids(former, 'query @asOf(date: "1950-01-01")')).toEqual(['ministry/hmaijs']);
  });

  test('knows no name that came into the graph later', async () => {
    const query = 'query: "HMSI", types: [MINISTRY]';
    expect(await ids(query)).toContain('ministry/hmaijs');
    expect(
      await ids(query, 'query @asOf(date: "2026-11-22", recorded: "2026-01-01T00:00:00Z")'),
    ).toEqual([]);
  });

  test('pages through the same list', async () => {
    const whole = await find('query: "vielfalt", first: 100');
    const walked: unknown[] = [];
    let after: string | null = null;
    do {
      const page: { edges: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string } } =
        await find(`query: "vielfalt", first: 7, after: ${JSON.stringify(after)}`);
      walked.push(...page.edges);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(walked).toEqual(whole.edges);
    expect(walked).toHaveLength(whole.totalCount);
  });

  test('pages through the same list from its end', async () => {
    const whole = await find('query: "vielfalt", first: 100');
    const walked: unknown[] = [];
    let before: string | null = null;
    do {
      const page: {
        edges: unknown[];
        pageInfo: { hasPreviousPage: boolean; startCursor: string };
      } = await find(`query: "vielfalt", last: 7, before: ${JSON.stringify(before)}`);
      walked.unshift(...page.edges);
      before = page.pageInfo.hasPreviousPage ? page.pageInfo.startCursor : null;
    } while (before !== null);
    expect(walked).toEqual(whole.edges);
  });

  test('takes a cursor for its own query only', async () => {
    const { pageInfo } = await find('query: "vielfalt", first: 1');
    const other = `search(query: "kisi", after: "${pageInfo.endCursor}") { totalCount }`;
    const { errors } = await server.ask(`{ ${other} }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_CURSOR', argument: 'after' });
  });

  test.each([
    ['a text that is empty', { query: '' }, 'INVALID_ARGUMENT', 'query'],
    ['a text of spaces', { query: '  \n' }, 'INVALID_ARGUMENT', 'query'],
    ['a text without letters and digits', { query: '"§ – !' }, 'INVALID_ARGUMENT', 'query'],
    ['a text of 201 characters', { query: 'a'.repeat(201) }, 'INVALID_ARGUMENT', 'query'],
    ['a text of 13 words', { query: 'b c d e f g h i j k l m n' }, 'INVALID_ARGUMENT', 'query'],
    ['no result', { query: 'kisi', first: 0 }, 'INVALID_PAGE_SIZE', 'first'],
    ['101 results', { query: 'kisi', first: 101 }, 'INVALID_PAGE_SIZE', 'first'],
    ['101 results from the end', { query: 'kisi', last: 101 }, 'INVALID_PAGE_SIZE', 'last'],
    ['both directions', { query: 'kisi', first: 1, last: 1 }, 'INVALID_ARGUMENT', 'last'],
    ['no type', { query: 'kisi', types: [] }, 'INVALID_ARGUMENT', 'types'],
    ['a cursor that is none', { query: 'kisi', after: 'x' }, 'INVALID_CURSOR', 'after'],
  ])('refuses %s', async (_, variables, code, argument) => {
    const { errors } = await server.ask(
      `query (
        $query: String!, $types: [SearchType!], $first: Int, $after: String, $last: Int
      ) {
        search(query: $query, types: $types, first: $first, after: $after, last: $last) {
          totalCount
        }
      }`,
      variables,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code, argument });
  });

  test.each([
    'names:butzbach AND (',
    'butzbach* OR "',
    'Butzbach~ ^2 \\ / [a TO b] {x} && || ! + -',
    'butzbach` }) DETACH DELETE n //',
    '字 Butzbach 😀',
  ])('takes the syntax of a query language as text: %s', async (query) => {
    const { errors } = await server.ask(
      'query ($query: String!) { search(query: $query) { totalCount } }',
      { query },
    );
    expect(errors).toBeUndefined();
    expect(server.reports).toEqual([]);
  });

  test('finds words of any length', async () => {
    expect(await ids(`query: "${'butzbach'.repeat(25)}"`)).toEqual([]);
  });
});

test('the embedded graph finds after it was opened again what it found before', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  const path = join(folder, 'graph.db');
  const search = {
    index: searchIndex,
    tiers: tiersOf(readQuery('kisi')),
    types: ['PROJECT', 'GRANT'],
    heldBy: TODAY,
    heldSince: TODAY,
    limit: 10,
  };
  const written = openEmbedded(path);
  await written.prepare(indexes());
  await importPackage(packagePath('seed'), written);
  const before = await written.search(search);
  await written.close();
  const opened = openEmbedded(path);
  await opened.prepare(indexes());
  expect(before[0]).toMatchObject({ subject: 'project/kisi', type: 'PROJECT' });
  expect(await opened.search(search)).toEqual(before);
  await opened.close();
  rmSync(folder, { recursive: true });
});

describeWithNeo4j('a text index that an earlier program made of other properties', () => {
  test('gives way to one of all that is searched', async () => {
    const engine = await shippedEngine('neo4j');
    const driver = openDriver();
    const session = driver.session();
    await session.run(textIndexRemoval(searchIndex));
    await session.run(textIndexCreation({ ...searchIndex, textProperties: ['ids', 'keys'] }));
    await session.run('CALL db.awaitIndexes(60)');
    await session.close();
    await driver.close();
    const search = {
      index: searchIndex,
      tiers: tiersOf(readQuery('zentrum')),
      types: ['CENTRE'],
      heldBy: TODAY,
      heldSince: TODAY,
      limit: 1,
    };
    expect(await engine.search(search)).toEqual([]);
    await engine.prepare(indexes());
    expect(await engine.search(search)).toHaveLength(1);
    await engine.close();
  });
});

describeEachEngine('a search with very many results', (name) => {
  test('ranks the first 500 by name and says that there is more', async () => {
    const engine = await emptyEngine(name);
    await engine.write([{ statement: writeNodes(SEARCH_ENTRY), rows: topicEntries(502) }]);
    const server = await startServer(engine);
    const { data } = await server.ask(`{
      all: search(query: "thema") { totalCount complete counts { type count } }
      one: search(query: "thema 502") { totalCount complete }
    }`);
    expect(data).toEqual({
      all: { totalCount: 500, complete: false, counts: [{ type: 'TOPIC', count: 500 }] },
      one: { totalCount: 1, complete: true },
    });
    await server.close();
    await engine.close();
    await (await emptyEngine(name)).close();
  });
});

function topicEntries(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(3, '0');
    const entry = searchEntryOf(
      {
        id: `topic/t-${number}`,
        name: `Thema ${number}`,
        evidence: [],
        sortKey: `thema ${number}`,
        holdsFrom: '0000-01-01',
        holdsTo: '9999-12-31',
      },
      [],
    );
    if (entry === null) throw new Error('A topic is searched');
    return { id: `${SEARCH_ENTRY} ${number}`, properties: entry };
  });
}
