import type { Engine } from '../../../src/graph/engine.ts';
import { describeEachEngine, shippedEngine } from '../../support/engines.ts';
import { startServer, type TestServer } from '../../support/server.ts';

describeEachEngine('a neighborhood', (name) => {
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

  async function around(args: string, date = '2026-11-22') {
    const { data, errors } = await server.ask(
      `query ($date: Date!) @asOf(date: $date) {
        neighborhood(${args}) {
          center { id }
          nodes { distance thing { id } }
          edges { from { id } to { id } type direction status }
          truncated { thing { id } facts neighbors }
        }
      }`,
      { date },
    );
    expect(errors).toBeUndefined();
    return data.neighborhood;
  }

  test('holds everything that a project is connected with, by name', async () => {
    const found = await around('id: "project/kisi"');
    expect(found.center).toEqual({ id: 'project/kisi' });
    expect(found.nodes.map(inShort)).toEqual([
      '0 project/kisi',
      '1 contribution/2025-02-04-kisi',
      '1 ministry/hmaijs-abteilung-v',
      '1 topic/amif-so2',
      '1 grant/kisi-amif',
      '1 funding-source/amif-2021-2027',
      '1 municipality/06431002',
      '1 municipality/06440005',
      '1 ministry/hmaijs',
      '1 topic/integration-in-kleineren-kommunen',
      '1 municipality/06534011',
      '1 grant/kisi-bensheim',
      '1 grant/kisi-butzbach',
      '1 grant/kisi-oestrich-winkel',
      '1 grant/kisi-schwalbach',
      '1 topic/integrationsguides',
      '1 municipality/06534016',
      '1 municipality/06439012',
      '1 municipality/06436011',
    ]);
    expect(found.edges).toHaveLength(18);
    expect(found.truncated).toEqual([]);
  });

  test('counts what the limit leaves out', async () => {
    const found = await around('id: "project/kisi", limit: 3');
    expect(found).toEqual({
      center: { id: 'project/kisi' },
      nodes: [
        { distance: 0, thing: { id: 'project/kisi' } },
        { distance: 1, thing: { id: 'contribution/2025-02-04-kisi' } },
        { distance: 1, thing: { id: 'ministry/hmaijs-abteilung-v' } },
      ],
      edges: [
        {
          from: { id: 'project/kisi' },
          to: { id: 'contribution/2025-02-04-kisi' },
          type: 'ABOUT',
          direction: 'BACKWARD',
          status: 'ACTUAL',
        },
        {
          from: { id: 'project/kisi' },
          to: { id: 'ministry/hmaijs-abteilung-v' },
          type: 'LEADS',
          direction: 'BACKWARD',
          status: 'ACTUAL',
        },
      ],
      truncated: [{ thing: { id: 'project/kisi' }, facts: 16, neighbors: 16 }],
    });
  });

  test('is another on another day', async () => {
    const leaders = 'id: "project/kisi", types: [LEADS, PARTICIPATES_IN]';
    const planned = await around(leaders, '2025-02-04');
    expect(
      planned.edges.map(({ to, status }: { to: { id: string }; status: string }) => [
        to.id,
        status,
      ]),
    ).toEqual([
      ['ministry/hmaijs-abteilung-v', 'PLANNED'],
      ['ministry/hmaijs', 'PLANNED'],
    ]);
    const before = await around(leaders, '2025-02-03');
    expect(before).toMatchObject({ edges: [], nodes: [{ distance: 0 }], truncated: [] });
  });

  test('goes on to the given depth, and finds what lies between things of a level', async () => {
    const found = await around('id: "grant/kisi-amif", depth: 2, types: [FUNDED_BY, GRANTED_FOR]');
    expect(found.nodes.map(inShort)).toEqual([
      '0 grant/kisi-amif',
      '1 funding-source/amif-2021-2027',
      '1 project/kisi',
      '2 grant/kisi-bensheim',
      '2 grant/kisi-butzbach',
      '2 grant/kisi-oestrich-winkel',
      '2 grant/kisi-schwalbach',
    ]);
    expect(found.edges.slice(0, 3)).toMatchObject([
      { to: { id: 'funding-source/amif-2021-2027' }, type: 'FUNDED_BY', direction: 'FORWARD' },
      { to: { id: 'project/kisi' }, type: 'GRANTED_FOR', direction: 'FORWARD' },
      {
        from: { id: 'funding-source/amif-2021-2027' },
        to: { id: 'project/kisi' },
        type: 'FUNDED_BY',
        direction: 'BACKWARD',
      },
    ]);
    expect(found.edges).toHaveLength(11);
  });

  test('says each of its facts in words, in German and English', async () => {
    const { data } = await server.ask(`query @asOf(date: "2025-02-04") {
      neighborhood(id: "event/wir-vernetzungstreffen-2025-02-04", depth: 4, limit: 1000) {
        edges { sentence english: sentence(language: EN) }
      }
    }`);
    const sentences: string[] = data.neighborhood.edges.flatMap(
      ({ sentence, english }: { sentence: string; english: string }) => [sentence, english],
    );
    expect(sentences.length).toBeGreaterThan(500);
    expect(sentences.filter((sentence) => !/^\p{Lu}[^{}]* [^{}]*\.$/u.test(sentence))).toEqual([]);
    expect(sentences).toContain(
      'Die Veranstaltung „Vernetzungstreffen der WIR-Vielfaltszentren in Offenbach“ findet in der Gemeinde „Offenbach am Main“ statt (Rathaus Offenbach).',
    );
  });

  test.each([
    ['id: "project/nobody"', 'NOT_FOUND', 'id'],
    ['id: "nobody"', 'INVALID_ID', 'id'],
    ['id: "evidence/butzbach-kisi"', 'INVALID_ID', 'id'],
    ['id: "project/kisi", depth: 5', 'INVALID_ARGUMENT', 'depth'],
    ['id: "project/kisi", depth: 0', 'INVALID_ARGUMENT', 'depth'],
    ['id: "project/kisi", limit: 1001', 'INVALID_PAGE_SIZE', 'limit'],
    ['id: "project/kisi", limit: 0', 'INVALID_PAGE_SIZE', 'limit'],
    ['id: "project/kisi", types: []', 'INVALID_ARGUMENT', 'types'],
  ])('of %s is refused with %s', async (args, code, argument) => {
    const { errors } = await server.ask(`{ neighborhood(${args}) { center { id } } }`);
    expect(errors?.map(({ extensions }) => extensions)).toMatchObject([{ code, argument }]);
    expect(server.reports).toEqual([]);
  });
});

function inShort({ distance, thing }: { distance: number; thing: { id: string } }): string {
  return `${distance} ${thing.id}`;
}
