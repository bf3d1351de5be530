import { describeEachEngine } from '../support/engines.ts';
import { smallGraphs } from '../support/small-graph.ts';

describeEachEngine('figures', (engine) => {
  const serve = smallGraphs(engine);

  test('tell what, of what, how exactly, when and on which basis', async () => {
    const ask = await serve({
      'funding-source': [{ id: 'funding-source/amif' }],
      observation: [
        {
          id: 'observation/o',
          about: 'funding-source/amif',
          measure: 'BUDGET',
          value: '1500000000.50',
          unit: 'EUR',
          qualifier: 'APPROXIMATE',
          periodFrom: '2021',
          periodTo: '2027',
          basis: 'Meldung',
        },
      ],
    });
    const { observation } = await ask(`{
      observation(id: "observation/o") {
        about { id } measure value unit qualifier observedOn periodFrom periodTo basis
        evidence { id } recordedAt recordedUntil
      }
    }`);
    expect(observation).toEqual({
      about: { id: 'funding-source/amif' },
      measure: 'BUDGET',
      value: '1500000000.50',
      unit: 'EUR',
      qualifier: 'APPROXIMATE',
      observedOn: null,
      periodFrom: '2021',
      periodTo: '2027',
      basis: 'Meldung',
      evidence: [{ id: 'evidence/e' }],
      recordedAt: '2026-01-01T00:00:00.000Z',
      recordedUntil: null,
    });
  });

  test('that differ stand side by side', async () => {
    const about = 'project/kisi';
    const ask = await serve({
      project: [{ id: about }],
      observation: [
        { id: 'observation/b', about, measure: 'PARTICIPANTS', value: '42' },
        { id: 'observation/a', about, measure: 'PARTICIPANTS', value: '38' },
      ],
    });
    const { project } = await ask(
      '{ project(id: "project/kisi") { observations { totalCount nodes { value } } } }',
    );
    expect(project.observations).toEqual({
      totalCount: 2,
      nodes: [{ value: '38' }, { value: '42' }],
    });
  });

  test('can be asked for by their measure', async () => {
    const about = 'municipality/m';
    const ask = await serve({
      municipality: [{ id: about }],
      observation: [
        { id: 'observation/area', about, measure: 'AREA', value: '10' },
        { id: 'observation/population', about, measure: 'POPULATION', value: '20' },
      ],
    });
    const { municipality, observations } = await ask(`{
      municipality(id: "municipality/m") {
        observations(measure: AREA) { totalCount nodes { id } }
        budgets: observations(measure: BUDGET) { totalCount }
      }
      observations(measure: POPULATION) { totalCount nodes { id } }
    }`);
    expect(municipality).toEqual({
      observations: { totalCount: 1, nodes: [{ id: 'observation/area' }] },
      budgets: { totalCount: 0 },
    });
    expect(observations).toEqual({ totalCount: 1, nodes: [{ id: 'observation/population' }] });
  });

  test('stand by measure, then by day', async () => {
    const about = 'municipality/m';
    const ask = await serve({
      municipality: [{ id: about }],
      observation: [
        { id: 'observation/a', about, measure: 'POPULATION', value: '2', observedOn: '2024-12-31' },
        { id: 'observation/b', about, measure: 'POPULATION', value: '1', observedOn: '2021' },
        { id: 'observation/c', about, measure: 'AREA', value: '3', observedOn: '2023-12-31' },
      ],
    });
    const { municipality } = await ask(
      '{ municipality(id: "municipality/m") { observations { nodes { id } } } }',
    );
    expect(municipality.observations.nodes).toEqual([
      { id: 'observation/c' },
      { id: 'observation/b' },
      { id: 'observation/a' },
    ]);
  });

  test('of inhabitants give a territory its population: the newest by day, whatever its size', async () => {
    const about = 'municipality/m';
    const ask = await serve({
      municipality: [{ id: about }, { id: 'municipality/empty' }],
      observation: [
        {
          id: 'observation/a',
          about,
          value: '100',
          observedOn: '2024-12-31',
          basis: 'Zensus 2022',
        },
        {
          id: 'observation/b',
          about,
          value: '900',
          observedOn: '2021-12-31',
          basis: 'Zensus 2011',
        },
        { id: 'observation/c', about, measure: 'AREA', value: '5', observedOn: '2025-12-31' },
      ],
    });
    const { counted, uncounted } = await ask(`{
      counted: municipality(id: "municipality/m") { population { value observedOn basis } }
      uncounted: municipality(id: "municipality/empty") { population { value } }
    }`);
    expect(counted.population).toEqual({
      value: '100',
      observedOn: '2024-12-31',
      basis: 'Zensus 2022',
    });
    expect(uncounted.population).toBeNull();
  });
});
