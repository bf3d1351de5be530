import { describeEachEngine } from '../support/engines.ts';
import { smallGraphs } from '../support/small-graph.ts';

describeEachEngine('a date for a whole operation', (engine) => {
  const serve = smallGraphs(engine);

  test('decides which facts hold', async () => {
    const ask = await serve({
      municipality: [{ id: 'municipality/hanau' }],
      district: [{ id: 'district/kinzig' }],
      'part-of': [{ from: 'municipality/hanau', to: 'district/kinzig', validTo: '2025-12-31' }],
    });
    const districtOn = async (date: string) => {
      const { municipality } = await ask(
        `query ($date: Date!) @asOf(date: $date) {
          municipality(id: "municipality/hanau") { district { id } partOf { totalCount } }
        }`,
        { date },
      );
      return municipality;
    };
    expect(await districtOn('2025-12-31')).toEqual({
      district: { id: 'district/kinzig' },
      partOf: { totalCount: 1 },
    });
    expect(await districtOn('2026-01-01')).toEqual({ district: null, partOf: { totalCount: 0 } });
  });

  test('decides what a thing is called', async () => {
    const ask = await serve({
      ministry: [{ id: 'ministry/m', name: 'Neu' }],
      name: [
        { thing: 'ministry/m', value: 'Alt', validTo: '2024-01-17' },
        { thing: 'ministry/m', value: 'Neu', validFrom: '2024-01-18' },
      ],
    });
    const question = '{ ministry(id: "ministry/m") { name } }';
    const former = await ask(`query @asOf(date: "2024-01-17") ${question}`);
    const present = await ask(`query @asOf(date: "2024-01-18") ${question}`);
    expect([former.ministry.name, present.ministry.name]).toEqual(['Alt', 'Neu']);
  });

  test('decides which official key a territory has', async () => {
    const ask = await serve({
      municipality: [{ id: 'municipality/hanau' }],
      identifier: [
        { thing: 'municipality/hanau', scheme: 'AGS', value: '06435014', validTo: '2025-12-31' },
        { thing: 'municipality/hanau', scheme: 'AGS', value: '06415000', validFrom: '2026-07' },
      ],
    });
    const agsOn = async (date: string) => {
      const { municipality } = await ask(
        `query @asOf(date: "${date}") { municipality(id: "municipality/hanau") { ags } }`,
      );
      return municipality.ags;
    };
    expect(await agsOn('2025-12-31')).toBe('06435014');
    expect(await agsOn('2026-01-01')).toBeNull();
    expect(await agsOn('2026-07-01')).toBe('06415000');
  });

  test('decides of which kind a municipality is', async () => {
    const ask = await serve({
      municipality: [{ id: 'municipality/hanau', kind: 'INDEPENDENT_CITY' }],
      kind: [
        { thing: 'municipality/hanau', kind: 'SPECIAL_STATUS_TOWN', validTo: '2025-12-31' },
        { thing: 'municipality/hanau', kind: 'INDEPENDENT_CITY', validFrom: '2026-01-01' },
      ],
    });
    const question = '{ municipality(id: "municipality/hanau") { kind } }';
    const former = await ask(`query @asOf(date: "2025-12-31") ${question}`);
    const present = await ask(`query @asOf(date: "2026-01-01") ${question}`);
    expect(former.municipality.kind).toBe('SPECIAL_STATUS_TOWN');
    expect(present.municipality.kind).toBe('INDEPENDENT_CITY');
  });

  test('decides which number of inhabitants is the newest', async () => {
    const ask = await serve({
      municipality: [{ id: 'municipality/a' }],
      observation: [
        { id: 'observation/new', about: 'municipality/a', value: '20', observedOn: '2024-12-31' },
        { id: 'observation/old', about: 'municipality/a', value: '10', observedOn: '2021-12-31' },
      ],
    });
    const populationOn = async (date: string) => {
      const { municipality } = await ask(
        `query @asOf(date: "${date}") { municipality(id: "municipality/a") { population { value } } }`,
      );
      return municipality.population?.value;
    };
    expect(await populationOn('2021-12-30')).toBeUndefined();
    expect(await populationOn('2024-12-30')).toBe('10');
    expect(await populationOn('2024-12-31')).toBe('20');
  });

  test('decides which things there are', async () => {
    const ask = await serve({
      municipality: [
        { id: 'municipality/ended', validTo: '2022-12-31' },
        { id: 'municipality/founded', validFrom: '2023-01-01' },
      ],
    });
    const listed = async (date: string) => {
      const { municipalities, territories } = await ask(
        `query @asOf(date: "${date}") {
          municipalities { totalCount nodes { id } } territories { nodes { id } }
        }`,
      );
      expect(territories.nodes).toEqual(municipalities.nodes);
      return [municipalities.totalCount, municipalities.nodes[0].id];
    };
    expect(await listed('2022-12-31')).toEqual([1, 'municipality/ended']);
    expect(await listed('2023-01-01')).toEqual([1, 'municipality/founded']);
  });

  test('leaves a thing that has ended to be found by its id', async () => {
    const ask = await serve({
      municipality: [{ id: 'municipality/ended', validTo: '2022-12-31' }],
    });
    const { municipality } = await ask('{ municipality(id: "municipality/ended") { validTo } }');
    expect(municipality).toEqual({ validTo: '2022-12-31' });
  });

  test('decides whether a project is still planned', async () => {
    const ask = await serve({ project: [{ id: 'project/kisi', startDate: '2025-10' }] });
    const question = '{ project(id: "project/kisi") { status } }';
    const before = await ask(`query @asOf(date: "2025-09-30") ${question}`);
    const since = await ask(`query @asOf(date: "2025-10-01") ${question}`);
    expect([before.project.status, since.project.status]).toEqual(['PLANNED', 'ACTUAL']);
  });

  test('decides which rule of eligibility a project has', async () => {
    const ask = await serve({
      project: [{ id: 'project/kisi' }],
      'eligibility-rule': [
        {
          id: 'eligibility-rule/kisi',
          project: 'project/kisi',
          populationBelow: '50000',
          validFrom: '2025',
        },
      ],
    });
    const question = '{ project(id: "project/kisi") { eligibilityRule { populationBelow } } }';
    const before = await ask(`query @asOf(date: "2024-12-31") ${question}`);
    const since = await ask(`query @asOf(date: "2025-01-01") ${question}`);
    expect(before.project.eligibilityRule).toBeNull();
    expect(since.project.eligibilityRule).toEqual({ populationBelow: 50_000 });
  });

  test('is today where none is given', async () => {
    const ask = await serve({
      municipality: [
        { id: 'municipality/a', validTo: '2026-11-21' },
        { id: 'municipality/b', validFrom: '2026-11-22' },
      ],
    });
    const { municipalities } = await ask('{ municipalities { nodes { id } } }');
    expect(municipalities.nodes).toEqual([{ id: 'municipality/b' }]);
  });
});
