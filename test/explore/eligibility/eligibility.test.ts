import type { Engine } from '../../../src/graph/engine.ts';
import { describeEachEngine, shippedEngine } from '../../support/engines.ts';
import { startServer, type TestServer } from '../../support/server.ts';
import { smallGraphs } from '../../support/small-graph.ts';

const RULE = 'Teilnehmen können Kommunen mit mindestens 10.000 und weniger als 50.000 Einwohnern.';
const FIELDS = `answer assumed rule { id } population { value observedOn } reason
  participations { status validFrom jointlyWith { id } }`;
const ALONE = { status: 'ACTUAL', validFrom: '2025-10-01', jointlyWith: [] };

describeEachEngine('eligibility for KISI', (name) => {
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

  test.each([
    [
      'Butzbach: yes',
      '06440005',
      {
        answer: 'ELIGIBLE',
        population: { value: '27046', observedOn: '2024-12-31' },
        reason: `Butzbach hat 27.046 Einwohner (Stand 2024-12-31). ${RULE}`,
        participations: [ALONE],
      },
    ],
    [
      'Wetzlar: no',
      '06532023',
      {
        answer: 'NOT_ELIGIBLE',
        population: { value: '54665', observedOn: '2024-12-31' },
        reason: `Wetzlar hat 54.665 Einwohner (Stand 2024-12-31) und damit zu viele. ${RULE}`,
        participations: [],
      },
    ],
    [
      'Neustadt (Hessen): only in a consortium',
      '06534016',
      {
        answer: 'ONLY_IN_CONSORTIUM',
        population: { value: '9316', observedOn: '2024-12-31' },
        reason: `Neustadt (Hessen) hat 9.316 Einwohner (Stand 2024-12-31) und damit zu wenige, um allein teilzunehmen; gemeinsam mit anderen ist es möglich. ${RULE}`,
        participations: [{ ...ALONE, jointlyWith: [{ id: 'municipality/06534011' }] }],
      },
    ],
    [
      'Gutsbezirk Spessart: no, as an unincorporated area',
      '06435200',
      {
        answer: 'NOT_ELIGIBLE',
        population: { value: '0', observedOn: '2024-12-31' },
        reason:
          'Gutsbezirk Spessart ist ein gemeindefreies Gebiet und keine Kommune, die teilnehmen kann.',
        participations: [],
      },
    ],
    [
      'Bromskirchen: no, since it exists no longer',
      '06635005',
      {
        answer: 'NOT_ELIGIBLE',
        population: { value: '1917', observedOn: '2021-12-31' },
        reason: 'Bromskirchen besteht am 2026-11-22 nicht (bis 2022-12-31).',
        participations: [],
      },
    ],
  ])('%s', async (_what, key, expected) => {
    const { data } = await server.ask(
      `query ($id: ID!) { project(id: "project/kisi") { eligibility(municipality: $id) { ${FIELDS} } } }`,
      { id: `municipality/${key}` },
    );
    expect(data.project.eligibility).toEqual({
      assumed: false,
      rule: { id: 'eligibility-rule/kisi' },
      ...expected,
    });
  });

  test('What if 60,000 inhabitants were the limit: Wetzlar could take part', async () => {
    const { data } = await server.ask(`{ project(id: "project/kisi") {
      eligibility(municipality: "municipality/06532023", maxPopulation: 60000) {
        answer assumed reason(language: EN)
      } } }`);
    expect(data.project.eligibility).toEqual({
      answer: 'ELIGIBLE',
      assumed: true,
      reason:
        'Wetzlar has 54,665 inhabitants (as of 2024-12-31). Municipalities with at least 10,000 and at most 60,000 inhabitants (assumed by the query) can take part.',
    });
  });

  test('The limit that is assumed belongs to what is allowed', async () => {
    const { data } = await server.ask(`{ project(id: "project/kisi") {
      at: eligibility(municipality: "municipality/06532023", maxPopulation: 54665) { answer }
      under: eligibility(municipality: "municipality/06532023", maxPopulation: 54664) { answer }
    } }`);
    expect(data.project).toEqual({ at: { answer: 'ELIGIBLE' }, under: { answer: 'NOT_ELIGIBLE' } });
  });

  test('On another day another figure decides', async () => {
    const { data } =
      await server.ask(`query @asOf(date: "2023-06-30") { project(id: "project/kisi") {
      eligibility(municipality: "municipality/06534016") { population { observedOn } }
    } }`);
    expect(data.project.eligibility).toEqual({ population: { observedOn: '2021-12-31' } });
  });

  test('The projects that a municipality sees are filtered and ordered as such', async () => {
    const { data, errors } = await server.ask(`{ municipality(id: "municipality/06440005") {
      later: eligibleFor(orderBy: [{ startDate: DESCENDING }], first: 1) { nodes { project { id } answer } }
      led: eligibleFor(where: { leaders: { some: { organization: { id: { eq: "ministry/hmaijs" } } } } }, maxPopulation: 20000) {
        totalCount nodes { project { id } answer assumed }
      } } }`);
    expect(errors).toBeUndefined();
    expect(data.municipality).toEqual({
      later: { nodes: [{ project: { id: 'project/kisi' }, answer: 'ELIGIBLE' }] },
      led: {
        totalCount: 1,
        nodes: [{ project: { id: 'project/kisi' }, answer: 'NOT_ELIGIBLE', assumed: true }],
      },
    });
  });

  test('A municipality sees every project: GENIUS has no known rule', async () => {
    const { data } = await server.ask(`{ municipality(id: "municipality/06440005") {
      eligibleFor { totalCount nodes { project { id } answer rule { id } reason(language: EN) } } } }`);
    expect(data.municipality.eligibleFor).toEqual({
      totalCount: 2,
      nodes: [
        {
          project: { id: 'project/genius' },
          answer: 'UNKNOWN',
          rule: null,
          reason: 'No rule is known that says who can take part in the project.',
        },
        {
          project: { id: 'project/kisi' },
          answer: 'ELIGIBLE',
          rule: { id: 'eligibility-rule/kisi' },
          reason:
            'Butzbach has 27,046 inhabitants (as of 2024-12-31). Municipalities with at least 10,000 and fewer than 50,000 inhabitants can take part.',
        },
      ],
    });
  });

  test.each([
    ['municipality: "municipality/00000000"', 'NOT_FOUND', 'municipality'],
    ['municipality: "district/06440"', 'INVALID_ID', 'municipality'],
    [
      'municipality: "municipality/06440005", maxPopulation: -1',
      'INVALID_ARGUMENT',
      'maxPopulation',
    ],
  ])('eligibility(%s) is refused: %s', async (args, code, argument) => {
    const { errors } = await server.ask(
      `{ project(id: "project/kisi") { eligibility(${args}) { answer } } }`,
    );
    expect(errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code, argument }) }),
    ]);
  });
});

describeEachEngine('eligibility where little is known', (name) => {
  const serve = smallGraphs(name);

  test('A figure that a source corrected later decides as it was known', async () => {
    const ask = await serve({
      project: [{ id: 'project/p' }],
      municipality: [{ id: 'municipality/m', kind: 'TOWN' }],
      'eligibility-rule': [
        {
          id: 'eligibility-rule/r',
          project: 'project/p',
          populationBelow: '100',
          recordedAt: '2025-01-01T00:00:00Z',
        },
      ],
      observation: [
        {
          id: 'observation/first',
          about: 'municipality/m',
          measure: 'POPULATION',
          value: '90',
          qualifier: 'EXACT',
          observedOn: '2024-12-31',
          recordedAt: '2025-03-01T00:00:00Z',
          recordedUntil: '2025-06-01T00:00:00Z',
        },
        {
          id: 'observation/second',
          about: 'municipality/m',
          measure: 'POPULATION',
          value: '100',
          qualifier: 'AT_LEAST',
          observedOn: '2024-12-31',
          recordedAt: '2025-06-01T00:00:00Z',
        },
      ],
    });
    const answerAt = async (recorded: string) => {
      const asOf = `@asOf(date: "2026-01-01", recorded: "${recorded}")`;
      const field = 'eligibility(municipality: "municipality/m") { answer }';
      const { project } = await ask(`query ${asOf} { project(id: "project/p") { ${field} } }`);
      return project.eligibility.answer;
    };
    expect(await answerAt('2026-02-01T00:00:00Z')).toBe('NOT_ELIGIBLE');
    expect(await answerAt('2025-04-01T00:00:00Z')).toBe('ELIGIBLE');
  });

  test('Without a figure, and with one that is too vague, it is not known', async () => {
    const ask = await serve({
      project: [{ id: 'project/p' }],
      municipality: [{ id: 'municipality/none' }, { id: 'municipality/vague' }],
      'eligibility-rule': [
        { id: 'eligibility-rule/r', project: 'project/p', populationBelow: '100' },
      ],
      observation: [
        {
          id: 'observation/vague',
          about: 'municipality/vague',
          measure: 'POPULATION',
          value: '90',
          qualifier: 'MORE_THAN',
          observedOn: '2024-12-31',
        },
      ],
    });
    const { project } = await ask(`{ project(id: "project/p") {
      none: eligibility(municipality: "municipality/none") { answer reason(language: EN) }
      vague: eligibility(municipality: "municipality/vague") { answer reason(language: EN) }
      coverage { total {
        all { count population populationShare withoutPopulation }
        unknown { count population }
        notNamed { count }
      } }
    } }`);
    const rule = 'Municipalities with fewer than 100 inhabitants can take part.';
    expect(project).toEqual({
      none: {
        answer: 'UNKNOWN',
        reason: `No number of inhabitants of municipality/none is known on 2026-11-22. ${rule}`,
      },
      vague: {
        answer: 'UNKNOWN',
        reason: `municipality/vague has more than 90 inhabitants (as of 2024-12-31), which is too vague to decide. ${rule}`,
      },
      coverage: {
        total: {
          all: { count: 2, population: '90', populationShare: '100.00', withoutPopulation: 1 },
          unknown: { count: 2, population: '90' },
          notNamed: { count: 2 },
        },
      },
    });
  });
});
