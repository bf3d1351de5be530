// cspell:ignore Büdingen Karben

import fc from 'fast-check';
import type { Engine } from '../../../src/graph/engine.ts';
import { describeEachEngine, shippedEngine } from '../../support/engines.ts';
import { startServer, type TestServer } from '../../support/server.ts';
import { type Literal, smallGraphs } from '../../support/small-graph.ts';

const TALLY =
  'fragment Tally on MunicipalityTally { count population populationShare withoutPopulation }';

describeEachEngine('the coverage of KISI', (name) => {
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

  test('409 municipalities are under 50,000: 153 can take part, 256 only jointly', async () => {
    const { data } = await server.ask(`{ project(id: "project/kisi") { coverage {
      rule { id }
      total { territory { id } naming unincorporatedAreas
        all { ...Tally } eligible { ...Tally } onlyInConsortium { ...Tally } notEligible { ...Tally }
        unknown { ...Tally } named { ...Tally } namedAsPlanned { ...Tally } notNamed { ...Tally } }
      statedParticipants { value observedOn }
    } } } ${TALLY}`);
    expect(data.project.coverage).toEqual({
      rule: { id: 'eligibility-rule/kisi' },
      total: {
        territory: null,
        naming: null,
        unincorporatedAreas: 4,
        all: tally(421, '6280793', '100.00'),
        eligible: tally(153, '2847688', '45.34'),
        onlyInConsortium: tally(256, '1388136', '22.10'),
        notEligible: tally(12, '2044969', '32.56'),
        unknown: tally(0, '0', '0.00'),
        named: tally(6, '120626', '1.92'),
        namedAsPlanned: tally(0, '0', '0.00'),
        notNamed: tally(403, '4115198', '65.52'),
      },
      statedParticipants: [
        { value: '42', observedOn: '2025-10-01/2025-12-31' },
        { value: '38', observedOn: '2025-01-01/2026-11-22' },
      ],
    });
  });

  test('The municipalities themselves are filtered and ordered as such', async () => {
    const { data, errors } = await server.ask(`{ project(id: "project/kisi") {
      coverage(within: "district/06440") { municipalities(
        answers: [ELIGIBLE], named: false, where: { population: { gte: 20000 } },
        orderBy: [{ population: DESCENDING }], first: 2
      ) { totalCount nodes { municipality { name } answer population { value } } pageInfo { endCursor } } }
    } }`);
    expect(errors).toBeUndefined();
    const { totalCount, nodes, pageInfo } = data.project.coverage.municipalities;
    expect([totalCount, ...nodes]).toEqual([
      5,
      { municipality: { name: 'Bad Vilbel' }, answer: 'ELIGIBLE', population: { value: '35961' } },
      { municipality: { name: 'Bad Nauheim' }, answer: 'ELIGIBLE', population: { value: '32894' } },
    ]);
    const rest = await server.ask(
      `query ($after: String) { project(id: "project/kisi") {
        coverage(within: "district/06440") { municipalities(
          answers: [ELIGIBLE], named: false, where: { population: { gte: 20000 } },
          orderBy: [{ population: DESCENDING }], after: $after
        ) { nodes { municipality { name } } } }
      } }`,
      { after: pageInfo.endCursor },
    );
    expect(rest.data.project.coverage.municipalities.nodes).toEqual([
      { municipality: { name: 'Friedberg (Hessen)' } },
      { municipality: { name: 'Karben' } },
      { municipality: { name: 'Büdingen' } },
    ]);
  });

  test('No municipality is found where none passes', async () => {
    const { data } =
      await server.ask(`{ project(id: "project/kisi") { coverage(within: "district/06440") {
      municipalities(answers: [UNKNOWN], where: {}) { totalCount nodes { answer } }
    } } }`);
    expect(data.project.coverage.municipalities).toEqual({ totalCount: 0, nodes: [] });
  });

  test('Districts and independent cities stand side by side, by name', async () => {
    const { data } = await server.ask(`{ project(id: "project/kisi") { coverage {
      byDistrict { territory { name __typename } all { count } named { count } unincorporatedAreas }
    } } }`);
    const rows: readonly [string, string, number, number, number][] =
      data.project.coverage.byDistrict.map(
        // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
        ({ territory, all, named, unincorporatedAreas }: any) => [
          territory.name,
          territory.__typename,
          all.count,
          named.count,
          unincorporatedAreas,
        ],
      );
    expect(rows).toEqual([
      ['Darmstadt', 'Municipality', 1, 0, 0],
      ['Frankfurt am Main', 'Municipality', 1, 0, 0],
      ['Hanau', 'Municipality', 1, 0, 0],
      ['Hochtaunuskreis', 'District', 13, 0, 0],
      ['Kassel', 'Municipality', 1, 0, 0],
      ['Lahn-Dill-Kreis', 'District', 23, 0, 0],
      ['Landkreis Bergstraße', 'District', 22, 1, 1],
      ['Landkreis Darmstadt-Dieburg', 'District', 23, 0, 0],
      ['Landkreis Fulda', 'District', 23, 0, 0],
      ['Landkreis Gießen', 'District', 18, 0, 0],
      ['Landkreis Groß-Gerau', 'District', 14, 0, 0],
      ['Landkreis Hersfeld-Rotenburg', 'District', 20, 0, 0],
      ['Landkreis Kassel', 'District', 28, 0, 1],
      ['Landkreis Limburg-Weilburg', 'District', 19, 0, 0],
      ['Landkreis Marburg-Biedenkopf', 'District', 22, 2, 0],
      ['Landkreis Offenbach', 'District', 13, 0, 0],
      ['Landkreis Waldeck-Frankenberg', 'District', 21, 0, 0],
      ['Main-Kinzig-Kreis', 'District', 28, 0, 1],
      ['Main-Taunus-Kreis', 'District', 12, 1, 0],
      ['Odenwaldkreis', 'District', 12, 0, 0],
      ['Offenbach am Main', 'Municipality', 1, 0, 0],
      ['Rheingau-Taunus-Kreis', 'District', 17, 1, 0],
      ['Schwalm-Eder-Kreis', 'District', 27, 0, 0],
      ['Vogelsbergkreis', 'District', 19, 0, 0],
      ['Werra-Meißner-Kreis', 'District', 16, 0, 1],
      ['Wetteraukreis', 'District', 25, 1, 0],
      ['Wiesbaden', 'Municipality', 1, 0, 0],
    ]);
  });

  test.each([
    ['2025-12-31', tally(29, '420914', '100.00'), tally(1, '97956', '23.27')],
    ['2026-01-01', tally(28, '322958', '100.00'), tally(0, '0', '0.00')],
  ])(
    'Hanau counts in the Main-Kinzig-Kreis only to 2025: on %s',
    async (date, all, notEligible) => {
      const { data } = await server.ask(
        `query ($date: Date!) @asOf(date: $date) { project(id: "project/kisi") {
        coverage(within: "district/06435") { total { all { ...Tally } notEligible { ...Tally } } }
      } } ${TALLY}`,
        { date },
      );
      expect(data.project.coverage.total).toEqual({ all, notEligible });
    },
  );

  test('The parts of Hesse are found from above as well', async () => {
    const { data } = await server.ask(`{ project(id: "project/kisi") {
      state: coverage(within: "state/06") { ...Counts }
      region: coverage(within: "government-region/065") { ...Counts }
      city: coverage(within: "municipality/06435014") { ...Counts }
    } } fragment Counts on ProjectCoverage { total { all { count } eligible { count } } }`);
    expect(data.project).toEqual({
      state: { total: { all: { count: 421 }, eligible: { count: 153 } } },
      region: { total: { all: { count: 101 }, eligible: { count: 28 } } },
      city: { total: { all: { count: 1 }, eligible: { count: 0 } } },
    });
  });

  test('What if 60,000 inhabitants were the limit: two more', async () => {
    const { data } = await server.ask(`{ project(id: "project/kisi") {
      coverage(maxPopulation: 60000) { total { eligible { count } notEligible { count } }
        municipalities(territory: "district/06532", answers: [ELIGIBLE], last: 1) {
          nodes { municipality { name } assumed } } }
    } }`);
    expect(data.project.coverage).toEqual({
      total: { eligible: { count: 155 }, notEligible: { count: 10 } },
      municipalities: { nodes: [{ municipality: { name: 'Wetzlar' }, assumed: true }] },
    });
  });

  test('The named ones are listed, page after page', async () => {
    const names: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await server.ask(
        `query ($after: String) { project(id: "project/kisi") { coverage {
          municipalities(named: true, first: 4, after: $after) {
            totalCount pageInfo { hasNextPage endCursor } nodes { municipality { name } } }
        } } }`,
        { after },
      );
      const { totalCount, pageInfo, nodes } = data.project.coverage.municipalities;
      expect(totalCount).toBe(6);
      for (const { municipality } of nodes) names.push(municipality.name);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(names).toEqual([
      'Bensheim',
      'Butzbach',
      'Kirchhain',
      'Neustadt (Hessen)',
      'Oestrich-Winkel',
      'Schwalbach am Taunus',
    ]);
  });

  test('A district that takes part itself says so; nobody knows who could', async () => {
    const { data } = await server.ask(`query @asOf(date: "2026-10-01") {
      project(id: "project/genius") { coverage(within: "government-region/065") {
        rule { id }
        total { eligible { count } unknown { count } named { count } notNamed { count } }
        byDistrict { naming territory { name } named { count } }
      } }
    }`);
    expect(data.project.coverage).toEqual({
      rule: null,
      total: {
        eligible: { count: 0 },
        unknown: { count: 101 },
        named: { count: 1 },
        notNamed: { count: 100 },
      },
      byDistrict: [
        { naming: null, territory: { name: 'Lahn-Dill-Kreis' }, named: { count: 0 } },
        { naming: null, territory: { name: 'Landkreis Gießen' }, named: { count: 1 } },
        { naming: null, territory: { name: 'Landkreis Limburg-Weilburg' }, named: { count: 0 } },
        {
          naming: 'ACTUAL',
          territory: { name: 'Landkreis Marburg-Biedenkopf' },
          named: { count: 0 },
        },
        { naming: null, territory: { name: 'Vogelsbergkreis' }, named: { count: 0 } },
      ],
    });
  });

  test.each([
    ['coverage(within: "district/99999")', 'NOT_FOUND', 'within'],
    ['coverage(within: "project/kisi")', 'INVALID_ID', 'within'],
    ['coverage(maxPopulation: -5)', 'INVALID_ARGUMENT', 'maxPopulation'],
  ])('%s is refused: %s', async (field, code, argument) => {
    const { errors } = await server.ask(
      `{ project(id: "project/kisi") { ${field} { total { all { count } } } } }`,
    );
    expect(errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code, argument }) }),
    ]);
  });
});

describeEachEngine('coverage of any graph', (name) => {
  const serve = smallGraphs(name);
  const PARTS = ['eligible', 'onlyInConsortium', 'notEligible', 'unknown'];

  test('answers add up to all, districts to the total, and named with not named to what can be', async () => {
    await fc.assert(
      fc.asyncProperty(places(), async (rows) => {
        const ask = await serve(rows);
        const tallies = ['all', 'named', 'notNamed', ...PARTS];
        const fields = tallies.map((field) => `${field} { count population withoutPopulation }`);
        const { project } = await ask(`{ project(id: "project/p") { coverage {
          total { ...Group } byDistrict { ...Group }
        } } } fragment Group on CoverageGroup { ${fields.join(' ')} }`);
        const { total, byDistrict } = project.coverage;
        for (const group of [total, ...byDistrict]) {
          expect(sum(PARTS.map((part) => group[part]))).toEqual(sum([group.all]));
        }
        for (const field of tallies) {
          // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
          expect(sum(byDistrict.map((group: any) => group[field]))).toEqual(sum([total[field]]));
        }
      }),
      { numRuns: 6 },
    );
  });
});

/** Municipalities of up to three districts, some of no size, of no district, or named. */
function places() {
  const town = fc.record({
    population: fc.option(fc.nat({ max: 60 }), { freq: 3 }),
    district: fc.option(fc.nat({ max: 2 }), { freq: 3 }),
    status: fc.option(fc.constantFrom('PLANNED', 'ACTUAL')),
    kind: fc.constantFrom('TOWN', 'MUNICIPALITY', 'UNINCORPORATED_AREA'),
  });
  return fc.array(town, { minLength: 1, maxLength: 12 }).map((towns) => ({
    project: [{ id: 'project/p' }],
    'eligibility-rule': [
      {
        id: 'eligibility-rule/r',
        project: 'project/p',
        populationBelow: '40',
        populationAtLeast: '20',
        consortiumAllowed: 'true',
      },
    ],
    district: [0, 1, 2].map((index) => ({ id: `district/d${index}` })),
    municipality: towns.map(({ kind }, index) => ({ id: `municipality/m${index}`, kind })),
    observation: towns.flatMap(({ population }, index) =>
      population === null ? [] : [figure(index, population)],
    ),
    'part-of': towns.flatMap(({ district }, index) =>
      district === null ? [] : [{ from: `municipality/m${index}`, to: `district/d${district}` }],
    ),
    'participates-in': towns.flatMap(({ status }, index) =>
      status === null
        ? []
        : [{ from: `municipality/m${index}`, to: 'project/p', role: 'BENEFICIARY', status }],
    ),
  }));
}

function figure(index: number, population: number): Literal {
  return {
    id: `observation/o${index}`,
    about: `municipality/m${index}`,
    measure: 'POPULATION',
    qualifier: 'EXACT',
    value: String(population),
    observedOn: '2024-12-31',
  };
}

function sum(
  tallies: readonly {
    readonly count: number;
    readonly population: string | null;
    readonly withoutPopulation: number;
  }[],
) {
  const add = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    count: add(tallies.map(({ count }) => count)),
    population: add(tallies.map(({ population }) => Number(population ?? 0))),
    withoutPopulation: add(tallies.map(({ withoutPopulation }) => withoutPopulation)),
  };
}

function tally(count: number, population: string, populationShare: string) {
  return { count, population, populationShare, withoutPopulation: 0 };
}
