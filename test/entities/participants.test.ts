import { describeEachEngine } from '../support/engines.ts';
import { smallGraphs } from '../support/small-graph.ts';

describeEachEngine('participants of a project', (engine) => {
  const serve = smallGraphs(engine);

  test('that take part as one name each other', async () => {
    const to = 'project/kisi';
    const ask = await serve({
      project: [{ id: to }],
      municipality: ['alone', 'kirchhain', 'neustadt'].map((local) => ({
        id: `municipality/${local}`,
      })),
      'participates-in': [
        { from: 'municipality/alone', to, role: 'BENEFICIARY' },
        {
          from: 'municipality/kirchhain',
          to,
          role: 'BENEFICIARY',
          jointlyWith: 'municipality/neustadt',
        },
        {
          from: 'municipality/neustadt',
          to,
          role: 'BENEFICIARY',
          jointlyWith: 'municipality/kirchhain',
        },
      ],
    });
    const { project, municipality } = await ask(`{
      project(id: "project/kisi") {
        participants { edges { role node { id } jointlyWith { __typename id } } }
      }
      municipality(id: "municipality/neustadt") {
        participatesIn { edges { node { id } jointlyWith { id } } }
      }
    }`);
    const edge = (id: string, partners: readonly string[]) => ({
      role: 'BENEFICIARY',
      node: { id },
      jointlyWith: partners.map((partner) => ({ __typename: 'Municipality', id: partner })),
    });
    expect(project.participants.edges).toEqual([
      edge('municipality/alone', []),
      edge('municipality/kirchhain', ['municipality/neustadt']),
      edge('municipality/neustadt', ['municipality/kirchhain']),
    ]);
    expect(municipality.participatesIn.edges).toEqual([
      { node: { id: 'project/kisi' }, jointlyWith: [{ id: 'municipality/kirchhain' }] },
    ]);
  });

  test('are municipalities and organizations, in the order of their names', async () => {
    const to = 'project/p';
    const ask = await serve({
      project: [{ id: to }],
      municipality: [{ id: 'municipality/m', name: 'Bensheim' }],
      university: [{ id: 'university/u', name: 'Zentrum' }],
      association: [{ id: 'association/a', name: 'Ausländerbeirat' }],
      'participates-in': [
        { from: 'municipality/m', to, role: 'BENEFICIARY' },
        { from: 'university/u', to, role: 'EVALUATOR' },
        { from: 'association/a', to, role: 'PARTNER' },
      ],
    });
    const { project } = await ask(
      '{ project(id: "project/p") { participants { edges { role node { __typename } } } } }',
    );
    expect(project.participants.edges).toEqual([
      { role: 'PARTNER', node: { __typename: 'Association' } },
      { role: 'BENEFICIARY', node: { __typename: 'Municipality' } },
      { role: 'EVALUATOR', node: { __typename: 'University' } },
    ]);
  });

  test('that are a plan and came true stand as two facts', async () => {
    const [from, to] = ['municipality/m', 'project/p'];
    const ask = await serve({
      project: [{ id: to }],
      municipality: [{ id: from }],
      'participates-in': [
        { from, to, status: 'PLANNED', validFrom: '2025', validTo: '2025-09-30' },
        { from, to, status: 'ACTUAL', validFrom: '2025-10-01' },
      ],
    });
    const question = '{ project(id: "project/p") { participants { edges { status } } } }';
    const planned = await ask(`query @asOf(date: "2025-02-04") ${question}`);
    const actual = await ask(question);
    expect(planned.project.participants.edges).toEqual([{ status: 'PLANNED' }]);
    expect(actual.project.participants.edges).toEqual([{ status: 'ACTUAL' }]);
  });
});
