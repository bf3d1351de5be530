import type { Engine } from '../../../src/graph/engine.ts';
import { describeEachEngine, shippedEngine } from '../../support/engines.ts';
import { startServer, type TestServer } from '../../support/server.ts';

const PROBST = 'person/aljoscha-probst';
const MINISTRY = 'ministry/hmaijs';
const KISI = 'project/kisi';
const HILDESHEIM = 'university/universitaet-hildesheim';
const AMIF = 'funding-source/amif-2021-2027';

describeEachEngine('shortest paths', (name) => {
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

  /** The paths as texts: ids, with each fact's kind and direction between them. */
  async function pathsOf(args: string, date = '2026-11-22') {
    const { data, errors } = await server.ask(
      `query ($date: Date!) @asOf(date: $date) {
        shortestPaths(${args}) {
          length totalCount hasMore
          paths { length things { id } steps { from { id } to { id } type direction status } }
        }
      }`,
      { date },
    );
    expect(errors).toBeUndefined();
    const { paths, ...rest } = data.shortestPaths;
    return { ...rest, paths: paths.map(inShort) };
  }

  test('lead from a person to a fund in the order of the things between them', async () => {
    const grants = ['bensheim', 'butzbach', 'oestrich-winkel', 'schwalbach'];
    expect(await pathsOf(`from: "${PROBST}", to: "${AMIF}"`)).toEqual({
      length: 3,
      totalCount: 7,
      hasMore: false,
      paths: [
        `${PROBST} -GAVE> contribution/2025-02-04-kisi -ABOUT> ${KISI} -FUNDED_BY> ${AMIF}`,
        `${PROBST} -MEMBER_OF> ${MINISTRY} <AWARDED_TO- grant/kisi-amif -FUNDED_BY> ${AMIF}`,
        `${PROBST} -MEMBER_OF> ${MINISTRY} -LEADS> ${KISI} -FUNDED_BY> ${AMIF}`,
        ...grants.map(
          (town) =>
            `${PROBST} -MEMBER_OF> ${MINISTRY} <AWARDED_BY- grant/kisi-${town} -FUNDED_BY> ${AMIF}`,
        ),
      ],
    });
  });

  test('count only what holds on the day, and say what is planned', async () => {
    const question = `from: "${PROBST}", to: "${AMIF}"`;
    const planned = await pathsOf(question, '2025-02-04');
    expect(planned.paths).toEqual([
      `${PROBST} -GAVE> contribution/2025-02-04-kisi -ABOUT> ${KISI} -FUNDED_BY planned> ${AMIF}`,
      `${PROBST} -MEMBER_OF> ${MINISTRY} -LEADS planned> ${KISI} -FUNDED_BY planned> ${AMIF}`,
    ]);
    const before = await pathsOf(question, '2025-02-03');
    expect(before).toMatchObject({
      length: 5,
      paths: [
        `${PROBST} -MEMBER_OF> ${MINISTRY} -MANAGES> funding-source/wir -ABOUT> topic/integration <BROADER- topic/amif-so2 <ABOUT- ${AMIF}`,
      ],
    });
  });

  test('lead from a town to the agency that manages the fund of its project', async () => {
    expect(await pathsOf('from: "municipality/06440005", to: "agency/bamf"')).toEqual({
      length: 3,
      totalCount: 1,
      hasMore: false,
      paths: [
        `municipality/06440005 -PARTICIPATES_IN> ${KISI} -FUNDED_BY> ${AMIF} <MANAGES- agency/bamf`,
      ],
    });
  });

  test('go along the kinds of fact that are asked for alone', async () => {
    const grants = 'via: [ADMINISTERS, AWARDED_TO, PARENT_GRANT, FUNDED_BY, MANAGES]';
    expect(await pathsOf(`from: "municipality/06440005", to: "agency/bamf", ${grants}`)).toEqual({
      length: 4,
      totalCount: 1,
      hasMore: false,
      paths: [
        `municipality/06440005 <ADMINISTERS- administration/06440005 <AWARDED_TO- grant/kisi-butzbach -FUNDED_BY> ${AMIF} <MANAGES- agency/bamf`,
      ],
    });
  });

  test('are counted beyond the limit', async () => {
    const { totalCount, hasMore, paths } = await pathsOf(
      `from: "${PROBST}", to: "${AMIF}", limit: 1`,
    );
    expect({ totalCount, hasMore, count: paths.length }).toEqual({
      totalCount: 7,
      hasMore: true,
      count: 1,
    });
  });

  test.each([
    ['nothing connects the two', `from: "${HILDESHEIM}", to: "${KISI}"`],
    ['they are further apart than allowed', `from: "${PROBST}", to: "${AMIF}", maxLength: 2`],
    ['no fact of the kinds leads there', `from: "${PROBST}", to: "${AMIF}", via: [PART_OF]`],
  ])('are none where %s', async (_, args) => {
    expect(await pathsOf(args)).toEqual({
      length: null,
      totalCount: 0,
      hasMore: false,
      paths: [],
    });
  });

  test('go along a fact to its last day, inclusive', async () => {
    const { paths } = await pathsOf(
      `from: "${HILDESHEIM}", to: "${KISI}", via: [LEADS, FUNDED_BY]`,
      '2026-10-31',
    );
    expect(paths).toEqual([
      `${HILDESHEIM} -LEADS> project/genius -FUNDED_BY> ${AMIF} <FUNDED_BY- ${KISI}`,
    ]);
  });

  test('connect the speakers of a meeting from its day on', async () => {
    const question = `from: "${PROBST}", to: "person/constanze-janda"`;
    expect((await pathsOf(question, '2025-02-03')).totalCount).toBe(0);
    expect((await pathsOf(question, '2025-02-04')).paths).toEqual([
      `${PROBST} -ATTENDED> event/wir-vernetzungstreffen-2025-02-04 <ATTENDED- person/constanze-janda`,
    ]);
  });

  test('leave out what the graph did not know yet', async () => {
    const { data } =
      await server.ask(`query @asOf(date: "2026-11-22", recorded: "2026-11-21T00:00:00Z") {
      shortestPaths(from: "${PROBST}", to: "${AMIF}") { totalCount }
    }`);
    expect(data.shortestPaths.totalCount).toBe(0);
  });

  test('carry the dates and sources of each fact, and read as a sentence', async () => {
    const { data } = await server.ask(`query @asOf(date: "2025-02-04") {
      shortestPaths(from: "${PROBST}", to: "${AMIF}", via: [MEMBER_OF, LEADS, FUNDED_BY]) {
        paths {
          sentence
          english: sentence(language: EN)
          steps {
            detail
            english: detail(language: EN)
            validFrom validTo recordedAt recordedUntil
            evidence { id source { id } }
          }
        }
      }
    }`);
    const recorded = { recordedAt: '2026-11-22T00:00:00.000Z', recordedUntil: null };
    const noDetail = { detail: null, english: null };
    const planning = { validFrom: '2025-02-04', validTo: '2025-09-30', ...recorded };
    const evidence = (...ids: [string, string][]) =>
      ids.map(([id, source]) => ({ id: `evidence/${id}`, source: { id: `source/${source}` } }));
    const [path] = data.shortestPaths.paths;
    expect(path.sentence).toBe(
      'Aljoscha Probst gehört zur Organisation „Hessisches Ministerium für Arbeit, Integration, Jugend und Soziales“; diese Organisation leitet das Projekt „KISI – Kommunale Integrationsguides zur Stärkung der Integrationserfolge“ (geplant; Projektträger); dieses Projekt wird aus der Förderquelle „Asyl-, Migrations- und Integrationsfonds (AMIF) 2021–2027 in Deutschland“ gefördert (geplant).',
    );
    expect(path.english).toBe(
      'Aljoscha Probst belongs to the organization “Hessian Ministry of Labour, Integration, Youth and Social Affairs”; this organization leads the project “KISI – Municipal Integration Guides to Strengthen Integration Outcomes” (planned; Lead organization); this project is funded from the funding source “Asylum, Migration and Integration Fund (AMIF) 2021–2027 in Germany” (planned).',
    );
    expect(path.steps[0]).toEqual({
      ...noDetail,
      validFrom: null,
      validTo: null,
      ...recorded,
      evidence: evidence(['offenbach-2025-02-11-probst', 'offenbach-2025-02-11']),
    });
    expect(path.steps[1]).toMatchObject({
      detail: 'Projektträger',
      english: 'Lead organization',
      ...planning,
    });
    expect(path.steps[2]).toMatchObject({ ...noDetail, ...planning });
  });

  test('name things as they were called on the day', async () => {
    const sentence = async (date: string) => {
      const { data } = await server.ask(
        `query ($date: Date!) @asOf(date: $date) {
          shortestPaths(from: "${PROBST}", to: "${MINISTRY}") { paths { sentence } }
        }`,
        { date },
      );
      return data.shortestPaths.paths[0].sentence;
    };
    expect(await sentence('2020-01-01')).toBe(
      'Aljoscha Probst gehört zur Organisation „Hessisches Ministerium für Soziales und Integration“.',
    );
  });

  test.each([
    ['from: "project/nobody", to: "project/kisi"', 'NOT_FOUND', 'from'],
    ['from: "project/kisi", to: "project/nobody"', 'NOT_FOUND', 'to'],
    ['from: "kisi", to: "project/genius"', 'INVALID_ID', 'from'],
    ['from: "project/kisi", to: "source/gv100ad"', 'INVALID_ID', 'to'],
    ['from: "project/kisi", to: "project/kisi"', 'INVALID_ARGUMENT', 'to'],
    ['from: "project/kisi", to: "project/genius", maxLength: 9', 'INVALID_ARGUMENT', 'maxLength'],
    ['from: "project/kisi", to: "project/genius", maxLength: 0', 'INVALID_ARGUMENT', 'maxLength'],
    ['from: "project/kisi", to: "project/genius", limit: 101', 'INVALID_PAGE_SIZE', 'limit'],
    ['from: "project/kisi", to: "project/genius", limit: 0', 'INVALID_PAGE_SIZE', 'limit'],
    ['from: "project/kisi", to: "project/genius", via: []', 'INVALID_ARGUMENT', 'via'],
  ])('refuse %s with %s', async (args, code, argument) => {
    const { errors } = await server.ask(`{ shortestPaths(${args}) { length } }`);
    expect(errors?.map(({ extensions }) => extensions)).toMatchObject([{ code, argument }]);
    expect(server.reports).toEqual([]);
  });
});

interface ShownStep {
  readonly to: { readonly id: string };
  readonly type: string;
  readonly direction: string;
  readonly status: string;
}

function inShort(path: {
  readonly length: number;
  readonly things: readonly { readonly id: string }[];
  readonly steps: readonly ShownStep[];
}): string {
  expect(path.length).toBe(path.steps.length);
  expect(path.things.slice(1)).toEqual(path.steps.map(({ to }) => to));
  return [
    path.things[0]?.id,
    ...path.steps.map(({ to, type, direction, status }) => {
      const label = status === 'PLANNED' ? `${type} planned` : type;
      return `${direction === 'FORWARD' ? `-${label}>` : `<${label}-`} ${to.id}`;
    }),
  ].join(' ');
}
