import { describeEachEngine } from '../support/engines.ts';
import { smallGraphs } from '../support/small-graph.ts';

const FIRST = '2026-01-01T00:00:00Z';
const CORRECTED = '2026-02-01T00:00:00Z';
/** The moments before, at and after the correction, with the first record. */
const [BEFORE, BETWEEN, LAST_OF_OLD] = [
  '2025-12-31T23:59:59.999Z',
  '2026-01-15T12:00:00+01:00',
  '2026-01-31T23:59:59.999Z',
];

/** What was recorded first, and what took its place. */
const wrong = { recordedAt: FIRST, recordedUntil: CORRECTED };
const right = { recordedAt: CORRECTED };

describeEachEngine('the state of the graph at an instant', (engine) => {
  const serve = smallGraphs(engine);

  function as(recorded: string, question: string): string {
    return `query @asOf(date: "2026-06-01", recorded: "${recorded}") ${question}`;
  }

  test('shows a fact from its record until its correction', async () => {
    const ask = await serve({
      project: [{ id: 'project/p' }],
      ministry: [{ id: 'ministry/wrong' }, { id: 'ministry/right' }],
      leads: [
        { from: 'ministry/wrong', to: 'project/p', ...wrong },
        { from: 'ministry/right', to: 'project/p', ...right },
      ],
    });
    const question = '{ project(id: "project/p") { leaders { totalCount nodes { id } } } }';
    const leadersAt = async (recorded: string) =>
      (await ask(as(recorded, question))).project.leaders;
    expect(await leadersAt(BEFORE)).toEqual({ totalCount: 0, nodes: [] });
    for (const instant of [FIRST, BETWEEN, LAST_OF_OLD]) {
      expect(await leadersAt(instant)).toEqual({
        totalCount: 1,
        nodes: [{ id: 'ministry/wrong' }],
      });
    }
    expect(await leadersAt(CORRECTED)).toEqual({
      totalCount: 1,
      nodes: [{ id: 'ministry/right' }],
    });
  });

  test('is that of now where no instant is given', async () => {
    const ask = await serve({
      project: [{ id: 'project/p' }],
      ministry: [{ id: 'ministry/wrong' }, { id: 'ministry/right' }],
      leads: [
        { from: 'ministry/wrong', to: 'project/p', ...wrong },
        { from: 'ministry/right', to: 'project/p', ...right },
      ],
    });
    const { project } = await ask(`{
      project(id: "project/p") {
        leaders(validity: ALL) { edges { node { id } recordedAt recordedUntil } }
      }
    }`);
    expect(project.leaders.edges).toEqual([
      {
        node: { id: 'ministry/right' },
        recordedAt: '2026-02-01T00:00:00.000Z',
        recordedUntil: null,
      },
    ]);
  });

  test('says of a fact that was corrected since when it is', async () => {
    const ask = await serve({
      project: [{ id: 'project/p' }],
      ministry: [{ id: 'ministry/m' }],
      leads: [{ from: 'ministry/m', to: 'project/p', ...wrong }],
    });
    const question = '{ project(id: "project/p") { leaders { edges { recordedUntil } } } }';
    const { project } = await ask(as(BETWEEN, question));
    expect(project.leaders.edges).toEqual([{ recordedUntil: '2026-02-01T00:00:00.000Z' }]);
  });

  test('shows a name from its record until its correction', async () => {
    const ask = await serve({
      topic: [{ id: 'topic/t', name: 'Richtig' }],
      name: [
        { thing: 'topic/t', value: 'Falsch', ...wrong },
        { thing: 'topic/t', value: 'Richtig', ...right },
      ],
    });
    const question = '{ topic(id: "topic/t") { name alternateNames { value } } }';
    const [former, present] = [await ask(as(BETWEEN, question)), await ask(question)];
    expect(former.topic).toEqual({ name: 'Falsch', alternateNames: [] });
    expect(present.topic).toEqual({ name: 'Richtig', alternateNames: [] });
  });

  test('shows a key from its record until its correction', async () => {
    const ask = await serve({
      municipality: [{ id: 'municipality/m' }],
      identifier: [
        { thing: 'municipality/m', scheme: 'AGS', value: '06000001', ...wrong },
        { thing: 'municipality/m', scheme: 'AGS', value: '06000002', ...right },
      ],
    });
    const question = '{ municipality(id: "municipality/m") { ags identifiers { value } } }';
    const [former, present] = [await ask(as(BETWEEN, question)), await ask(question)];
    expect(former.municipality).toEqual({ ags: '06000001', identifiers: [{ value: '06000001' }] });
    expect(present.municipality).toEqual({ ags: '06000002', identifiers: [{ value: '06000002' }] });
  });

  test('finds nothing by a key that was an error', async () => {
    const ask = await serve({
      municipality: [{ id: 'municipality/m' }],
      identifier: [{ thing: 'municipality/m', scheme: 'AGS', value: '06000001', ...wrong }],
    });
    const question = '{ thing(scheme: AGS, value: "06000001") { id } }';
    const [former, present] = [await ask(as(BETWEEN, question)), await ask(question)];
    expect(former.thing).toEqual({ id: 'municipality/m' });
    expect(present.thing).toBeNull();
  });

  test('shows a kind from its record until its correction', async () => {
    const ask = await serve({
      municipality: [{ id: 'municipality/m', kind: 'TOWN' }],
      kind: [
        { thing: 'municipality/m', kind: 'MUNICIPALITY', ...wrong },
        { thing: 'municipality/m', kind: 'TOWN', ...right },
      ],
    });
    const question = '{ municipality(id: "municipality/m") { kind } }';
    const [former, present] = [await ask(as(BETWEEN, question)), await ask(question)];
    expect([former.municipality.kind, present.municipality.kind]).toEqual(['MUNICIPALITY', 'TOWN']);
  });

  test('shows a figure from its record until its correction', async () => {
    const about = 'municipality/m';
    const ask = await serve({
      municipality: [{ id: about }],
      observation: [
        { id: 'observation/wrong', about, value: '1', observedOn: '2024-12-31', ...wrong },
        { id: 'observation/right', about, value: '2', observedOn: '2023-12-31', ...right },
      ],
    });
    const question = `{
      municipality(id: "municipality/m") { population { value } observations { totalCount } }
      municipalities(maxPopulation: 1) { totalCount }
    }`;
    const [former, present] = [await ask(as(BETWEEN, question)), await ask(question)];
    const observations = { totalCount: 1 };
    expect(former).toEqual({
      municipality: { population: { value: '1' }, observations },
      municipalities: { totalCount: 1 },
    });
    expect(present).toEqual({
      municipality: { population: { value: '2' }, observations },
      municipalities: { totalCount: 0 },
    });
  });

  test('lists a figure from its record until its correction', async () => {
    const about = 'municipality/m';
    const ask = await serve({
      municipality: [{ id: about }],
      observation: [
        { id: 'observation/wrong', about, value: '1', observedOn: '2024-12-31', ...wrong },
        { id: 'observation/right', about, value: '2', observedOn: '2024-12-31', ...right },
      ],
    });
    const question = '{ observations { totalCount nodes { value } } }';
    const [former, present] = [await ask(as(BETWEEN, question)), await ask(question)];
    expect(former.observations).toEqual({ totalCount: 1, nodes: [{ value: '1' }] });
    expect(present.observations).toEqual({ totalCount: 1, nodes: [{ value: '2' }] });
  });

  test('shows a rule of eligibility from its record until its correction', async () => {
    const project = 'project/p';
    const ask = await serve({
      project: [{ id: project }],
      'eligibility-rule': [
        { id: 'eligibility-rule/wrong', project, populationBelow: '1', ...wrong },
        { id: 'eligibility-rule/right', project, populationBelow: '2', ...right },
      ],
    });
    const question = '{ project(id: "project/p") { eligibilityRule { populationBelow } } }';
    const [former, present] = [await ask(as(BETWEEN, question)), await ask(question)];
    expect(former.project.eligibilityRule).toEqual({ populationBelow: 1 });
    expect(present.project.eligibilityRule).toEqual({ populationBelow: 2 });
  });

  test('shows a statement of a source from its record until its correction', async () => {
    const ask = await serve({
      topic: [{ id: 'topic/t' }],
      name: [
        { thing: 'topic/t', value: 'Falsch', ...wrong },
        { thing: 'topic/t', value: 'Richtig', ...right },
      ],
    });
    const question =
      '{ source(id: "source/s") { statements(kinds: [NAME]) { totalCount nodes { value } } } }';
    const [former, present] = [await ask(as(BETWEEN, question)), await ask(question)];
    expect(former.source.statements).toEqual({ totalCount: 1, nodes: [{ value: 'Falsch' }] });
    expect(present.source.statements).toEqual({ totalCount: 1, nodes: [{ value: 'Richtig' }] });
  });
});
