import type { Engine } from '../../src/graph/engine.ts';
import { graphWrites } from '../../src/import/graph-writes.ts';
import { describeEachEngine, emptyEngine } from '../support/engines.ts';
import { exportedText } from '../support/exported.ts';
import { rdfGraph } from '../support/rdf.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { smallPackage } from '../support/small-graph.ts';

const BASE = 'http://localhost:4000/id/';

/** A town with names, a key and a figure, in a district; a grant; a person; a corrected id. */
const GRAPH = {
  state: [{ id: 'state/06', name: 'Hessen' }],
  district: [{ id: 'district/d', name: 'D' }],
  municipality: [{ id: 'municipality/a', name: 'A', kind: 'TOWN', latitude: '50', longitude: '8' }],
  ministry: [{ id: 'ministry/m', name: 'M' }],
  person: [{ id: 'person/p', name: 'P' }],
  project: [{ id: 'project/k', name: 'K' }],
  grant: [{ id: 'grant/g', name: 'G', amountAwarded: '1234567.80', currency: 'EUR' }],
  observation: [
    { id: 'observation/o', about: 'municipality/a', measure: 'POPULATION', value: '9316' },
  ],
  'eligibility-rule': [
    { id: 'eligibility-rule/r', project: 'project/k', populationBelow: '50000' },
  ],
  name: [{ thing: 'municipality/a', value: 'Alt-A', validTo: '1899', label: 'ALTERNATE' }],
  identifier: [
    { thing: 'municipality/a', scheme: 'AGS', value: '06440005' },
    { thing: 'state/06', scheme: 'AGS', value: '06' },
  ],
  'part-of': [{ from: 'municipality/a', to: 'district/d', validTo: '2025-12-31' }],
  'member-of': [{ from: 'person/p', to: 'ministry/m', role: 'Referent', validFrom: '2024-01' }],
  leads: [{ from: 'ministry/m', to: 'project/k' }],
  'granted-for': [{ from: 'grant/g', to: 'project/k' }],
  'merged-id': [{ id: 'person/former', into: 'person/p' }],
};

describeEachEngine('the IRIs of things', (name) => {
  let engine: Engine;
  let server: TestServer;
  beforeAll(async () => {
    engine = await emptyEngine(name);
    await engine.write(graphWrites(smallPackage(GRAPH)));
    server = await startServer(engine);
  });
  afterAll(async () => {
    await server.close();
    await engine.close();
  });
  const ask = (path: string, accept: string, headers: { [name: string]: string } = {}) =>
    fetch(server.address + path, { redirect: 'manual', headers: { accept, ...headers } });
  const turtleOf = async (path: string) => rdfGraph(await (await ask(path, 'text/turtle')).text());

  test.each([
    ['text/turtle', 'text/turtle; charset=utf-8'],
    ['application/ld+json', 'application/ld+json; charset=utf-8'],
    ['application/n-triples', 'application/n-triples; charset=utf-8'],
    ['application/n-quads', 'application/n-quads; charset=utf-8'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'text/html; charset=utf-8'],
    ['application/ld+json;q=0.5, text/turtle;q=0.4', 'application/ld+json; charset=utf-8'],
    ['*/*', 'text/turtle; charset=utf-8'],
  ])('answer %s by %s', async (accept, type) => {
    const answer = await ask('/id/municipality/a', accept);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('vary')).toMatch(/accept/i);
  });

  test('say what the graph holds of a thing: names, key, figure, facts, and what others are called', async () => {
    const graph = await turtleOf('/id/municipality/a');
    const subject = `${BASE}municipality/a`;
    expect(graph.values(subject, 'schema:name')).toEqual(['A']);
    expect(graph.values(subject, 'schema:sameAs')).toEqual([
      'http://dcat-ap.de/def/politicalGeocoding/municipalityKey/06440005',
    ]);
    expect(graph.values(`${BASE}observation/o`, 'schema:value')).toEqual(['9316']);
    // The day of the data is later than the last on which it was a part of the district.
    expect(graph.values(subject, 'schema:containedInPlace')).toEqual([]);
    const [fact = ''] = graph.instances('http://localhost:4000/vocabulary#PartOf');
    expect(graph.values(fact, 'schema:endDate')).toEqual(['2025-12-31']);
    expect(graph.values(`${BASE}district/d`, 'schema:name')).toEqual(['D']);
  });

  test('say it as of a day', async () => {
    const graph = await turtleOf('/id/municipality/a?asOf=2020-06-30');
    expect(graph.values(`${BASE}municipality/a`, 'schema:containedInPlace')).toEqual([
      `${BASE}district/d`,
    ]);
    const answer = await ask('/id/municipality/a?asOf=yesterday', 'text/turtle');
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 'INVALID_DATE', argument: 'asOf' });
  });

  test('say the same in every form', async () => {
    const sizes = await Promise.all(
      ['text/turtle', 'application/n-triples', 'application/n-quads'].map(
        async (type) => rdfGraph(await (await ask('/id/project/k', type)).text()).size,
      ),
    );
    expect(new Set(sizes).size).toBe(1);
  });

  test('are answered for, each one that an export holds', async () => {
    const exported = rdfGraph(await exportedText(engine, 'turtle'));
    const here = (value: string) => value.replace('https://example.org/', 'http://localhost:4000/');
    const iris = exported.quads
      .flatMap(({ subject, predicate, object }) => [subject, predicate, object])
      .filter(({ termType, value }) => termType === 'NamedNode' && value.includes('example.org'))
      .map(({ value }) => here(value));
    expect(new Set(iris).size).toBeGreaterThan(40);
    for (const iri of new Set(iris)) {
      if (iri === `${BASE}person/former`) continue;
      const graph = await turtleOf(new URL(iri).pathname);
      const isSaid = graph.quads.some(({ subject }) => subject.value === iri);
      expect({ iri, isSaid }).toEqual({ iri, isSaid: true });
    }
  });

  test('lead from an id that was given up to its heir', async () => {
    const answer = await ask('/id/person/former?asOf=2020-01-01', 'text/turtle');
    expect(answer.status).toBe(308);
    expect(answer.headers.get('location')).toBe('/id/person/p?asOf=2020-01-01');
  });

  test('are answered once as long as nothing changes', async () => {
    const first = await ask('/id/project/k', 'text/turtle');
    const etag = first.headers.get('etag') ?? '';
    const again = await ask('/id/project/k', 'text/turtle', { 'if-none-match': etag });
    expect(again.status).toBe(304);
    const other = await ask('/id/project/k', 'application/ld+json', { 'if-none-match': etag });
    expect(other.status).toBe(200);
  });

  test.each(['/id/person/nobody', '/id/nothing/a', '/id/No%20Id'])(
    'are a problem where there is nothing: %s',
    async (path) => {
      const answer = await ask(path, 'text/turtle');
      expect(answer.status).toBe(404);
      expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
      expect(await answer.json()).toMatchObject({ status: 404, code: 'NOT_FOUND' });
      expect((await ask(path, 'text/html')).headers.get('content-type')).toMatch('text/html');
    },
  );

  test('say what there is to one who takes nothing of it', async () => {
    const answer = await ask('/id/person/p', 'image/png');
    expect(answer.status).toBe(406);
    expect(answer.headers.get('vary')).toMatch(/accept/i);
    expect(await answer.json()).toMatchObject({
      code: 'NOT_ACCEPTABLE',
      offered: expect.arrayContaining(['text/turtle', 'application/ld+json', 'text/html']),
    });
  });
});

describeEachEngine('the catalog', (name) => {
  let engine: Engine;
  let server: TestServer;
  beforeAll(async () => {
    engine = await emptyEngine(name);
    await engine.write(graphWrites(smallPackage(GRAPH)));
    server = await startServer(engine);
  });
  afterAll(async () => {
    await server.close();
    await engine.close();
  });

  test('describes the data set and a distribution in each format', async () => {
    const answer = await fetch(`${server.address}/catalog`, { headers: { accept: 'text/turtle' } });
    const graph = rdfGraph(await answer.text());
    const dataset = 'http://localhost:4000/catalog#dataset';
    expect(graph.instances('dcat:Catalog')).toEqual(['http://localhost:4000/catalog']);
    expect(graph.values(dataset, 'dcterms:title')).toEqual(['A small graph']);
    expect(graph.values(dataset, 'dcterms:license')).toEqual([
      'https://creativecommons.org/publicdomain/zero/1.0/',
    ]);
    expect(graph.values(dataset, 'dcterms:spatial')).toEqual([
      'http://dcat-ap.de/def/politicalGeocoding/stateKey/06',
    ]);
    // Who publishes it is known of the data that ship alone.
    expect(graph.values(dataset, 'dcterms:publisher')).toEqual([]);
    const distributions = graph.values(dataset, 'dcat:distribution');
    expect(distributions).toContain('http://localhost:4000/catalog#turtle');
    for (const one of distributions) {
      const format = one.slice(one.indexOf('#') + 1);
      expect(graph.values(one, 'dcat:downloadURL')).toEqual([
        `http://localhost:4000/export?format=${format}`,
      ]);
      expect(graph.values(one, 'dcat:mediaType')).toHaveLength(1);
    }
  });

  test('stands beside the shapes and the terms that exports are written by', async () => {
    const shapes = await fetch(`${server.address}/shapes.ttl`);
    expect(shapes.headers.get('content-type')).toBe('text/turtle; charset=utf-8');
    expect(rdfGraph(await shapes.text()).instances('sh:NodeShape')).toContain(
      'http://localhost:4000/shapes.ttl#Municipality',
    );
    const etag = shapes.headers.get('etag') ?? '';
    const again = await fetch(shapes.url, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    const terms = rdfGraph(await (await fetch(`${server.address}/vocabulary`)).text());
    expect(terms.values('http://localhost:4000/vocabulary#Municipality', 'rdfs:comment')).toEqual([
      expect.stringContaining('Butzbach'),
    ]);
  });

  test('is a problem for one who takes no RDF', async () => {
    const answer = await fetch(`${server.address}/catalog`, { headers: { accept: 'text/html' } });
    expect(answer.status).toBe(406);
  });
});
