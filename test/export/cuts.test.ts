import { TooLargeError } from '../../src/errors.ts';
import type { Cut } from '../../src/export/cut.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { graphWrites } from '../../src/import/graph-writes.ts';
import { describeEachEngine, emptyEngine } from '../support/engines.ts';
import { exportedText } from '../support/exported.ts';
import { type SmallGraph, smallPackage } from '../support/small-graph.ts';

/**
 * A fund pays a ministry, which passes money on to town A for a project that is spoken of at a meeting
 * in town B. Town A is in district D; a figure says how many live there, by a passage of its own.
 */
const GRAPH: SmallGraph = {
  source: [{ id: 'source/register' }],
  evidence: [{ id: 'evidence/register', source: 'source/register' }],
  district: [{ id: 'district/d', name: 'Kreis D' }],
  municipality: [
    { id: 'municipality/a', name: 'Altstadt', kind: 'TOWN' },
    { id: 'municipality/b', name: 'Burg', kind: 'TOWN' },
    { id: 'municipality/c', name: 'Celle', kind: 'TOWN' },
  ],
  administration: [{ id: 'administration/a', name: 'Stadt Altstadt' }],
  ministry: [{ id: 'ministry/m', name: 'Ministerium' }],
  person: [{ id: 'person/p', name: 'Petra Ohm' }],
  project: [{ id: 'project/x', name: 'Projekt X' }],
  event: [{ id: 'event/e', name: 'Treffen', startDate: '2025-02-04' }],
  contribution: [{ id: 'contribution/t', name: 'Vortrag', kind: 'TALK' }],
  'funding-source': [{ id: 'funding-source/f', name: 'Fonds' }],
  grant: [
    { id: 'grant/first', name: 'G1' },
    { id: 'grant/second', name: 'G2' },
  ],
  observation: [
    {
      id: 'observation/o',
      about: 'municipality/a',
      measure: 'POPULATION',
      value: '9316',
      observedOn: '2024-12-31',
      evidence: 'evidence/register',
    },
  ],
  'eligibility-rule': [
    { id: 'eligibility-rule/x', project: 'project/x', populationBelow: '50000' },
  ],
  'part-of': [
    { from: 'municipality/a', to: 'district/d' },
    { from: 'municipality/c', to: 'district/d', validTo: '2020-12-31' },
  ],
  administers: [{ from: 'administration/a', to: 'municipality/a' }],
  leads: [{ from: 'ministry/m', to: 'project/x' }],
  'participates-in': [{ from: 'municipality/a', to: 'project/x', role: 'BENEFICIARY' }],
  about: [{ from: 'contribution/t', to: 'project/x' }],
  gave: [{ from: 'person/p', to: 'contribution/t' }],
  'given-at': [{ from: 'contribution/t', to: 'event/e' }],
  'held-at': [{ from: 'event/e', to: 'municipality/b' }],
  'granted-for': [{ from: 'grant/second', to: 'project/x' }],
  'parent-grant': [{ from: 'grant/second', to: 'grant/first' }],
  'funded-by': [{ from: 'grant/first', to: 'funding-source/f' }],
};

interface Line {
  readonly kind: string;
  readonly id: string;
  readonly from?: string;
  readonly to?: string;
}

describeEachEngine('a part of the graph', (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await emptyEngine(name);
    await engine.write(graphWrites(smallPackage(GRAPH)));
  });
  afterAll(() => engine.close());

  const lines = async (cut: Partial<Cut>): Promise<readonly Line[]> =>
    (await exportedText(engine, 'jsonl', cut))
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => JSON.parse(line));
  const ids = async (cut: Partial<Cut>) =>
    (await lines(cut)).flatMap(({ kind, id }) => (kind === 'node' ? [id] : [])).toSorted();

  test('around a thing has what is so many facts away, and what belongs to that', async () => {
    expect(await ids({ scope: { kind: 'around', id: 'district/d', depth: 1 } })).toEqual([
      'district/d',
      'evidence/e',
      'evidence/register',
      'municipality/a',
      'municipality/c',
      'observation/o',
      'source/register',
      'source/s',
    ]);
    expect(await ids({ scope: { kind: 'around', id: 'district/d', depth: 2 } })).toEqual([
      'administration/a',
      'district/d',
      'eligibility-rule/x',
      'evidence/e',
      'evidence/register',
      'municipality/a',
      'municipality/c',
      'observation/o',
      'project/x',
      'source/register',
      'source/s',
    ]);
  });

  test('goes along facts of the day that is asked for, and those alone', async () => {
    const scope = { kind: 'around', id: 'district/d', depth: 1 } as const;
    expect(await ids({ scope, asOf: '2026-01-01' })).not.toContain('municipality/c');
    expect(await ids({ scope, asOf: '2019-01-01' })).toContain('municipality/c');
  });

  test('of a project has its grants with their chains, its talks, and who takes part', async () => {
    expect(await ids({ scope: { kind: 'project', id: 'project/x' } })).toEqual([
      'administration/a',
      'contribution/t',
      'eligibility-rule/x',
      'event/e',
      'evidence/e',
      'evidence/register',
      'funding-source/f',
      'grant/first',
      'grant/second',
      'ministry/m',
      'municipality/a',
      'municipality/b',
      'observation/o',
      'person/p',
      'project/x',
      'source/register',
      'source/s',
    ]);
  });

  test('of a search has what it finds', async () => {
    expect(await ids({ scope: { kind: 'search', query: 'altstadt' } })).toEqual([
      'administration/a',
      'evidence/e',
      'evidence/register',
      'municipality/a',
      'observation/o',
      'source/register',
      'source/s',
    ]);
  });

  test('of a list has what meets its condition, with the facts between that', async () => {
    const where = { participatesIn: { some: { project: { id: { eq: 'project/x' } } } } };
    const scope = { kind: 'list', field: 'municipalities', where } as const;
    expect(await ids({ scope, types: ['Municipality'] })).toEqual(['municipality/a']);
  });

  test('has no fact to what is not in it', async () => {
    const found = await lines({ scope: { kind: 'project', id: 'project/x' } });
    const nodes = new Set(found.filter(({ kind }) => kind === 'node').map(({ id }) => id));
    const edges = found.filter(({ kind }) => kind === 'edge');
    expect(edges.length).toBeGreaterThan(10);
    for (const { from, to } of edges)
      expect([nodes.has(from ?? ''), nodes.has(to ?? '')]).toEqual([true, true]);
  });

  test.each([
    ['a thing that there is not', { kind: 'around', id: 'person/nobody', depth: 1 }, 'NOT_FOUND'],
    ['a project that is none', { kind: 'project', id: 'person/p' }, 'INVALID_ID'],
    ['a list that is none', { kind: 'list', field: 'dogs', where: null }, 'INVALID_ARGUMENT'],
    ['an empty search', { kind: 'search', query: '' }, 'INVALID_ARGUMENT'],
    [
      'a condition that the list does not take',
      { kind: 'list', field: 'persons', where: { size: { eq: 1 } } },
      'INVALID_ARGUMENT',
    ],
  ] as const)('is refused of %s', async (_, scope, code) => {
    await expect(lines({ scope })).rejects.toMatchObject({ code });
  });

  test('is refused of an empty search by the name that its argument has there', async () => {
    await expect(lines({ scope: { kind: 'search', query: '' } })).rejects.toThrow(
      /^Argument "search": /,
    );
  });
});

describeEachEngine('a part with a consortium', (name) => {
  test('has all of its members, since facts in it name them', async () => {
    const engine = await emptyEngine(name);
    const municipality = ['a', 'b', 'c'].map((letter) => ({
      id: `municipality/${letter}`,
      name: letter,
      kind: 'TOWN',
    }));
    const joint = { to: 'project/x', role: 'BENEFICIARY' };
    const graph = {
      municipality,
      project: [{ id: 'project/x', name: 'X' }],
      'participates-in': [
        { ...joint, from: 'municipality/a', jointlyWith: 'municipality/b' },
        { ...joint, from: 'municipality/b', jointlyWith: 'municipality/a municipality/c' },
      ],
    };
    await engine.write(graphWrites(smallPackage(graph)));
    const scope = { kind: 'list', field: 'municipalities', where: null } as const;
    const of = async (cut: Partial<Cut>) =>
      [
        ...(await exportedText(engine, 'jsonl', cut)).matchAll(
          /"kind":"node","id":"(municipality[^"]*)"/g,
        ),
      ].map(([, id]) => id);
    const where = { id: { eq: 'municipality/a' } };
    expect(await of({ scope: { ...scope, where } })).toEqual(['municipality/a']);
    expect(await of({ scope: { kind: 'around', id: 'municipality/a', depth: 1 } })).toEqual([
      'municipality/a',
      'municipality/b',
      'municipality/c',
    ]);
    await engine.close();
  });
});

describeEachEngine('a search that finds more than it puts in order', (name) => {
  test('is refused, rather than cut', async () => {
    const engine = await emptyEngine(name);
    const municipality = Array.from({ length: 501 }, (_, index) => ({
      id: `municipality/${index}`,
      name: `Neustadt ${index}`,
      kind: 'TOWN',
    }));
    await engine.write(graphWrites(smallPackage({ municipality })));
    const scope = { kind: 'search', query: 'neustadt' } as const;
    await expect(exportedText(engine, 'jsonl', { scope })).rejects.toThrow(TooLargeError);
    await engine.close();
  });
});
