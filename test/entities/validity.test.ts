import { describeEachEngine } from '../support/engines.ts';
import { smallGraphs } from '../support/small-graph.ts';

describeEachEngine('the dates of facts and things', (engine) => {
  const serve = smallGraphs(engine);

  test('do not matter to a list of facts with validity ALL', async () => {
    const ask = await serve({
      municipality: [{ id: 'municipality/m' }],
      district: [{ id: 'district/a' }, { id: 'district/b' }, { id: 'district/c' }],
      'part-of': [
        { from: 'municipality/m', to: 'district/a', validTo: '1999' },
        { from: 'municipality/m', to: 'district/b', validFrom: '2000' },
        { from: 'municipality/m', to: 'district/c', validFrom: '2099' },
      ],
    });
    const { municipality } = await ask(`{
      municipality(id: "municipality/m") {
        current: partOf { totalCount nodes { id } }
        all: partOf(validity: ALL) { totalCount edges { node { id } validFrom validTo } }
      }
    }`);
    expect(municipality.current).toEqual({ totalCount: 1, nodes: [{ id: 'district/b' }] });
    expect(municipality.all).toEqual({
      totalCount: 3,
      edges: [
        { node: { id: 'district/a' }, validFrom: null, validTo: '1999' },
        { node: { id: 'district/b' }, validFrom: '2000', validTo: null },
        { node: { id: 'district/c' }, validFrom: '2099', validTo: null },
      ],
    });
  });

  test('do not matter to a list of things with validity ALL', async () => {
    const ask = await serve({
      district: [
        { id: 'district/ended', validTo: '1999' },
        { id: 'district/future', validFrom: '2099' },
        { id: 'district/present' },
      ],
    });
    const { current, all } = await ask(`{
      current: districts { totalCount nodes { id } }
      all: districts(validity: ALL) { totalCount nodes { id } }
    }`);
    expect(current).toEqual({ totalCount: 1, nodes: [{ id: 'district/present' }] });
    expect(all.totalCount).toBe(3);
    expect(all.nodes.map((node: { id: string }) => node.id)).toEqual([
      'district/ended',
      'district/future',
      'district/present',
    ]);
  });

  test('do not hide what is planned, which says so', async () => {
    const ask = await serve({
      ministry: [{ id: 'ministry/m' }],
      project: [{ id: 'project/actual' }, { id: 'project/planned' }],
      leads: [
        { from: 'ministry/m', to: 'project/actual' },
        { from: 'ministry/m', to: 'project/planned', status: 'PLANNED' },
      ],
    });
    const { ministry } = await ask(
      '{ ministry(id: "ministry/m") { leadsProjects { edges { status node { id } } } } }',
    );
    expect(ministry.leadsProjects.edges).toEqual([
      { status: 'ACTUAL', node: { id: 'project/actual' } },
      { status: 'PLANNED', node: { id: 'project/planned' } },
    ]);
  });

  test('count as their whole span where only a year or a month is known', async () => {
    const ask = await serve({
      centre: [{ id: 'centre/c' }],
      administration: [{ id: 'administration/a' }],
      'unit-of': [
        { from: 'centre/c', to: 'administration/a', validFrom: '2021', validTo: '2023-02' },
      ],
    });
    const hostOn = async (date: string) => {
      const { centre } = await ask(
        `query @asOf(date: "${date}") { centre(id: "centre/c") { host { id } } }`,
      );
      return centre.host?.id;
    };
    expect(await hostOn('2020-12-31')).toBeUndefined();
    expect(await hostOn('2021-01-01')).toBe('administration/a');
    expect(await hostOn('2023-02-28')).toBe('administration/a');
    expect(await hostOn('2023-03-01')).toBeUndefined();
  });

  test('that are an interval hold from its start, or to its end', async () => {
    const ask = await serve({
      agency: [
        { id: 'agency/ends', validTo: '2021-12-31/2023-11-30' },
        { id: 'agency/starts', validFrom: '2024-01-01/2025-06-30' },
      ],
    });
    const agenciesOn = async (date: string) => {
      const { agencies } = await ask(
        `query @asOf(date: "${date}") { agencies { nodes { id validFrom validTo } } }`,
      );
      return agencies.nodes;
    };
    expect(await agenciesOn('2023-11-30')).toEqual([
      { id: 'agency/ends', validFrom: null, validTo: '2021-12-31/2023-11-30' },
    ]);
    expect(await agenciesOn('2023-12-01')).toEqual([]);
    expect(await agenciesOn('2024-01-01')).toEqual([
      { id: 'agency/starts', validFrom: '2024-01-01/2025-06-30', validTo: null },
    ]);
  });

  test('let a fact that came back stand twice, once for each of its times', async () => {
    const ask = await serve({
      person: [{ id: 'person/p' }],
      ministry: [{ id: 'ministry/m' }],
      'member-of': [
        { from: 'person/p', to: 'ministry/m', validFrom: '2010', validTo: '2012' },
        {
          from: 'person/p',
          to: 'ministry/m',
          validFrom: '2020',
          roleEn: 'Minister',
          role: 'Ministerin',
        },
      ],
    });
    const { person } = await ask(`{
      person(id: "person/p") {
        memberships(validity: ALL) { edges { validFrom role english: role(language: EN) } }
      }
    }`);
    expect(person.memberships.edges).toEqual([
      { validFrom: '2010', role: null, english: null },
      { validFrom: '2020', role: 'Ministerin', english: 'Minister' },
    ]);
  });
});
