import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { cellText } from '../../src/export/cell-text.ts';
import { everyNode } from '../../src/export/graph-source.ts';
import { FACT_MAPPING, ownName } from '../../src/export/linked-data/fact-mapping.ts';
import { NODE_MAPPING } from '../../src/export/linked-data/node-mapping.ts';
import { propertiesOf } from '../../src/export/linked-data/node-quads.ts';
import { shapesText } from '../../src/export/linked-data/shapes.ts';
import { namesAt } from '../../src/export/linked-data/terms.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { graphWrites } from '../../src/import/graph-writes.ts';
import { packagePath } from '../../src/package-root.ts';
import { emptyEngine, shippedEngine } from '../support/engines.ts';
import { SURROUNDINGS, sentCounts, wholeSource } from '../support/exported.ts';
import { generatedPackage } from '../support/generated-graph.ts';
import { HURTING, hurtingGraph } from '../support/hurting-graph.ts';
import { type RdfReading, type RdfTexts, rdfGraph, rdfReadings, rdfTexts } from '../support/rdf.ts';
import { describeReaders } from '../support/readers.ts';
import { type SmallGraph, smallPackage } from '../support/small-graph.ts';

const ID = SURROUNDINGS.baseUri;
const OWN = 'https://example.org/vocabulary#';
const PREFIXES = `
  PREFIX eurio: <http://data.europa.eu/s66#>
  PREFIX graph: <${OWN}>
  PREFIX org: <http://www.w3.org/ns/org#>
  PREFIX prov: <http://www.w3.org/ns/prov#>
  PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
  PREFIX schema: <http://schema.org/>
  PREFIX skos: <http://www.w3.org/2004/02/skos/core#>`;

/** Questions of an RDF user to the shipped data, each with its one row. */
const FACTS: { readonly [name: string]: readonly [where: string, row: readonly string[]] } = {
  'Neustadt had 9,316 inhabitants at the end of 2024': [
    `?o schema:observationAbout <${ID}municipality/06534016> ;
        schema:measuredProperty graph:Measure-POPULATION ;
        schema:observationDate "2024-12-31"^^<http://www.w3.org/2001/XMLSchema#date> ;
        schema:value ?a ; schema:measurementMethod ?b`,
    ['9316', 'Zensus 2022'],
  ],
  'Butzbach has an official key that begins with 0': [
    `<${ID}municipality/06440005> schema:sameAs ?a . FILTER(CONTAINS(STR(?a), "municipalityKey"))
     BIND(DATATYPE("x") AS ?b)`,
    [
      'http://dcat-ap.de/def/politicalGeocoding/municipalityKey/06440005',
      'http://www.w3.org/2001/XMLSchema#string',
    ],
  ],
  'Hanau was a part of the Main-Kinzig-Kreis until the end of 2025': [
    `?f a graph:PartOf ; rdf:subject <${ID}municipality/06435014> ;
        rdf:object <${ID}district/06435> ; schema:endDate ?a ; graph:status ?b`,
    ['2025-12-31', `${OWN}FactStatus-ACTUAL`],
  ],
  'Hanau is now a part of its government region itself': [
    `<${ID}municipality/06435014> schema:containedInPlace ?a . ?a schema:name ?b
     FILTER(LANG(?b) = "de")`,
    [`${ID}government-region/064`, 'Regierungsbezirk Darmstadt'],
  ],
  'Bromskirchen became a part of Allendorf (Eder)': [
    `?f a org:ChangeEvent ; org:originalOrganization <${ID}municipality/06635005> ;
        org:resultingOrganization ?a ; schema:startDate ?b`,
    [`${ID}municipality/06635001`, '2023-01-01'],
  ],
  'Constanze Janda holds a chair in Speyer': [
    `<${ID}person/constanze-janda> org:hasMembership ?m . ?m org:organization ?a ;
        org:role/skos:prefLabel ?b FILTER(LANG(?b) = "en")`,
    [`${ID}university/duv-speyer`, 'Chair of Social Law and Administrative Science'],
  ],
  'a sub-grant to Bensheim has a ceiling to the cent': [
    `<${ID}grant/kisi-bensheim> graph:ceiling ?m . ?m schema:maxValue ?a ; schema:currency ?b`,
    ['290657.90', 'EUR'],
  ],
  'the number of participants was observed on a day within limits': [
    `<${ID}observation/participants-kisi-42> schema:value ?a ; schema:observationDate ?b`,
    ['42', '[2025-10-01..2025-12-31]'],
  ],
  'the ministry had another name until January 2024': [
    `?n a graph:Name ; rdf:subject <${ID}ministry/hmaijs> ; rdf:predicate skos:prefLabel ;
        rdf:object ?a ; schema:validFrom ?b
     FILTER(STR(?a) = "Hessisches Ministerium für Soziales und Integration" && LANG(?a) = "de")`,
    ['Hessisches Ministerium für Soziales und Integration', '2014-01-18'],
  ],
  'the article on the meeting says what the talk was about': [
    `<${ID}evidence/offenbach-2025-02-11-talk-title> schema:text ?a ; prov:hadPrimarySource ?s .
     ?s schema:datePublished ?b`,
    ['Positive Maßnahmen für mehr Vielfalt in der Öffentlichen Verwaltung', '2025-02-11'],
  ],
};

const COUNTS = `${PREFIXES} SELECT ?type (COUNT(?one) AS ?count) WHERE { ?one a ?type } GROUP BY ?type`;

const questions = {
  counts: COUNTS,
  ...Object.fromEntries(
    Object.entries(FACTS).map(([name, [where]]) => [
      name,
      `${PREFIXES} SELECT ?a ?b WHERE { ${where} }`,
    ]),
  ),
};

function countsIn({ answers }: RdfReading) {
  return Object.fromEntries(
    (answers.counts ?? []).map(([type = '', count]) => [type, Number(count)]),
  );
}

/** How many instances of our own classes there have to be. */
async function expectedCounts(engine: Engine) {
  const { nodes, edges } = await sentCounts(engine);
  const facts = Object.entries(edges).filter(([type]) => type in FACT_MAPPING);
  return Object.fromEntries([
    ...Object.entries(nodes).map(([type, count]) => [OWN + type, count]),
    ...facts.map(([type, count]) => [OWN + ownName(type, 'class'), count]),
  ]);
}

describeReaders('the shipped data in RDF, read by rdflib', () => {
  let engine: Engine;
  let reading: RdfReading;
  beforeAll(async () => {
    engine = await shippedEngine('embedded');
    const [found] = await rdfReadings([await rdfTexts(engine)], questions);
    if (found === undefined) throw new Error('rdflib has read no graph');
    reading = found;
  }, 600_000);
  afterAll(() => engine.close());

  test('are the same graph in Turtle, N-Quads and JSON-LD', () => {
    expect(reading.same).toBe(true);
    expect(reading.triples).toBeGreaterThan(50_000);
  });

  test('satisfy the shapes', () => {
    expect(reading.report).toContain('Conforms: True');
    expect(reading.conforms).toBe(true);
  });

  test('have as many nodes and facts of each class as went out', async () => {
    const expected = await expectedCounts(engine);
    const found = countsIn(reading);
    expect(Object.fromEntries(Object.keys(expected).map((type) => [type, found[type]]))).toEqual(
      expected,
    );
  });

  test.each(Object.entries(FACTS))('say that %s', (name, [, row]) => {
    expect(reading.answers[name]).toEqual([row]);
  });
});

/** Facts of every kind of column in few nodes. */
const SMALL: SmallGraph = {
  municipality: [{ id: 'municipality/a', name: 'A', kind: 'TOWN', validFrom: '1899' }],
  district: [{ id: 'district/d', name: 'D' }],
  grant: [{ id: 'grant/g', name: 'G', amountAwarded: '-0.05', currency: 'EUR' }],
  'part-of': [{ from: 'municipality/a', to: 'district/d', validFrom: '2020-06' }],
};

async function textsOf(graph: SmallGraph): Promise<RdfTexts> {
  const engine = await emptyEngine('embedded');
  await engine.write(graphWrites(smallPackage(graph)));
  const texts = await rdfTexts(engine);
  await engine.close();
  return texts;
}

describeReaders('the shapes', () => {
  /** What is wrong, with the shape that says so. */
  const breaks: { readonly [what: string]: readonly [shape: string, (quads: string) => string] } = {
    'a thing without a name': [
      'Municipality-schema-name',
      (quads) => withoutLine(quads, /municipality\/a> <[^>]*\/name>/),
    ],
    'two first days': [
      'Municipality-schema-validFrom',
      (quads) =>
        `${quads}${quads.split('\n').find((line) => line.includes('"1899"'))}`.replace(
          /"1899"(?=[^"]*$)/,
          '"1900"',
        ),
    ],
    'a date that is none': [
      'Municipality-schema-validFrom',
      (quads) => quads.replace('"1899"^^', '"long ago"^^'),
    ],
    'a kind that is none': [
      'Municipality-org-classification',
      (quads) => quads.replaceAll('MunicipalityKind-TOWN', 'Village'),
    ],
    'an amount that is no number': [
      'MonetaryAmount-schema-value',
      (quads) => quads.replace('"-0.05"', '"five cents"'),
    ],
    'a fact without evidence': [
      'PartOf-prov-wasDerivedFrom',
      (quads) => withoutLine(quads, /#part-of-[^>]*> <[^>]*wasDerivedFrom>/),
    ],
    'a fact that leads to the wrong kind of thing': [
      'PartOf-rdf-object',
      (quads) => quads.replaceAll(`object> <${ID}district/d>`, `object> <${ID}grant/g>`),
    ],
  };

  test('refuse what no graph of ours may say', async () => {
    const { nquads } = await textsOf(SMALL);
    const broken = Object.values(breaks).map(([, breaking]) => breaking(nquads));
    expect(new Set([nquads, ...broken]).size).toBe(broken.length + 1);
    const [sound, ...readings] = await rdfReadings(
      [nquads, ...broken].map((text) => ({ turtle: text, nquads: text, jsonld: '[]' })),
    );
    expect(sound?.conforms).toBe(true);
    Object.entries(breaks).forEach(([what, [shape]], place) => {
      const { conforms, report } = readings[place] ?? {};
      expect({ what, conforms }).toEqual({ what, conforms: false });
      expect(report).toContain(`Source Shape: <https://example.org/shapes.ttl#${shape}>`);
    });
  }, 300_000);

  function withoutLine(text: string, line: RegExp): string {
    return text
      .split('\n')
      .filter((one) => !line.test(one))
      .join('\n');
  }
});

test('the shapes that ship are those of the mapping, for the usual address', async () => {
  const shipped = readFileSync(packagePath('schema/shapes.ttl'), 'utf8');
  expect(shipped).toBe(await shapesText('http://localhost:4000/id/'));
});

describeReaders('RDF', () => {
  test('brings names home that hurt, and texts of any length', async () => {
    const long = 'ä'.repeat(65_536);
    const query = `SELECT ?thing ?text WHERE {
      ?thing <http://schema.org/name>|<http://schema.org/description> ?text }`;
    const [reading] = await rdfReadings([await textsOf(hurtingGraph(long))], {
      texts: query,
      dates: 'SELECT DISTINCT ?date WHERE { ?fact <http://schema.org/startDate> ?date }',
    });
    const texts = new Set((reading?.answers.texts ?? []).map((row) => JSON.stringify(row)));
    for (const [id, name] of Object.entries({ ...HURTING, 'district/d': long })) {
      expect(texts).toContain(JSON.stringify([ID + id, name]));
    }
    expect(reading?.answers.dates).toEqual([['1866-10']]);
    expect(reading).toMatchObject({ same: true, conforms: true });
  }, 300_000);

  test('is, of every graph and day, the same in its three forms and satisfies the shapes', async () => {
    const packages = fc.sample(generatedPackage('rdf'), { numRuns: 6, seed: 7 });
    const sent: RdfTexts[] = [];
    const counts: object[] = [];
    for (const data of packages) {
      const engine = await emptyEngine('embedded');
      await engine.write(graphWrites(data));
      sent.push(await rdfTexts(engine), await rdfTexts(engine, { asOf: '2024-02-29' }));
      counts.push(await expectedCounts(engine));
      await engine.close();
    }
    const readings = await rdfReadings(sent, { counts: COUNTS });
    for (const { same, report } of readings) {
      expect({ same, report }).toEqual({ same: true, report: expect.stringContaining('True') });
    }
    counts.forEach((expected, place) => {
      const reading = readings[place * 2];
      expect(reading === undefined ? {} : countsIn(reading)).toMatchObject(expected);
    });
  }, 600_000);
});

describe('RDF of every graph', () => {
  test('says the value of every column', async () => {
    const names = namesAt(ID);
    const holds = async (data: Parameters<typeof graphWrites>[0]) => {
      const engine = await emptyEngine('embedded');
      await engine.write(graphWrites(data));
      const graph = rdfGraph((await rdfTexts(engine)).nquads);
      for await (const { id, noun, stored } of everyNode(await wholeSource(engine))) {
        for (const [field, mapping] of Object.entries(NODE_MAPPING[noun.type]?.fields ?? {})) {
          const type = noun.properties[field];
          if (type === undefined || typeof type !== 'string' || mapping.as !== undefined) continue;
          const text = cellText(type, stored[field]);
          if (text === '' || type === 'partialDate' || type === 'money') continue;
          const expected = type === 'ids' ? text.split(' ').map((one) => ID + one) : [text];
          for (const property of propertiesOf(field, mapping, names)) {
            expect(graph.values(ID + id, property.value).toSorted()).toEqual(expected.toSorted());
          }
        }
      }
      await engine.close();
    };
    await fc.assert(fc.asyncProperty(generatedPackage('rdf'), holds), { numRuns: 4 });
  }, 300_000);
});
