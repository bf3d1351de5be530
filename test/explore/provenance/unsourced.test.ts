import fc from 'fast-check';
import type { Engine, Write } from '../../../src/graph/engine.ts';
import type { Parameters, Value } from '../../../src/graph/statement.ts';
import { writeEdges, writeNodes } from '../../../src/import/commands.ts';
import { graphWrites } from '../../../src/import/graph-writes.ts';
import type { DataPackage } from '../../../src/import/read-package.ts';
import { describeEachEngine, emptyEngine, shippedEngine } from '../../support/engines.ts';
import { generatedPackage } from '../../support/generated-graph.ts';
import { factsOf } from '../../support/package-facts.ts';
import { startServer } from '../../support/server.ts';
import { type SmallGraph, smallPackage } from '../../support/small-graph.ts';

interface Unsourced {
  readonly kind: string;
  readonly subject: { readonly id: string };
  readonly object: { readonly id: string } | null;
  readonly value: string | null;
  readonly missingEvidence: readonly string[];
}

const FIELDS = 'kind subject { id } object { id } value validFrom validTo status missingEvidence';

/** One fact of each shape. */
const GRAPH: SmallGraph = {
  agency: [{ id: 'agency/a' }],
  municipality: [{ id: 'municipality/m', kind: 'TOWN' }],
  project: [{ id: 'project/p' }],
  name: [
    { thing: 'agency/a', value: 'Amt', language: 'DE', label: 'ALTERNATE', validFrom: '2020' },
  ],
  identifier: [{ thing: 'municipality/m', scheme: 'AGS', value: '06440005' }],
  kind: [{ thing: 'municipality/m', kind: 'TOWN' }],
  observation: [
    { id: 'observation/o', about: 'project/p', measure: 'BUDGET', value: '1', unit: 'EUR' },
  ],
  'eligibility-rule': [{ id: 'eligibility-rule/r', project: 'project/p' }],
  leads: [{ from: 'agency/a', to: 'project/p', status: 'PLANNED', validTo: '2030' }],
};

describeEachEngine('facts without a source', (name) => {
  /** Asks for them, all or those of a page's arguments. */
  const ask = async (engine: Engine, args = '', asOf = '') => {
    const server = await startServer(engine);
    const { data, errors } = await server.ask(
      `query ${asOf} { unsourced(first: 500 ${args}) { totalCount nodes { ${FIELDS} } } }`,
    );
    await server.close();
    expect([errors, server.reports]).toEqual([undefined, []]);
    return data.unsourced as { totalCount: number; nodes: readonly Unsourced[] };
  };

  test('are none in the shipped data', async () => {
    const engine = await shippedEngine(name);
    expect(await ask(engine)).toEqual({ totalCount: 0, nodes: [] });
    await engine.close();
  });

  test('are found, of every shape, where they name no passage', async () => {
    const engine = await emptyEngine(name);
    await engine.write([...graphWrites(smallPackage(GRAPH))].map((write) => restingOn(write, [])));
    const common = {
      object: null,
      validFrom: null,
      validTo: null,
      status: null,
      missingEvidence: [],
    };
    const fact = (kind: string, subject: string, said: object) => ({
      ...common,
      kind,
      subject: { id: subject },
      ...said,
    });
    const { nodes } = await ask(engine);
    expect(nodes).toEqual([
      fact('ELIGIBILITY_RULE', 'project/p', { object: { id: 'eligibility-rule/r' }, value: null }),
      fact('IDENTIFIER', 'municipality/m', { value: 'AGS 06440005' }),
      fact('KIND', 'municipality/m', { value: 'TOWN' }),
      fact('LEADS', 'agency/a', {
        object: { id: 'project/p' },
        value: null,
        status: 'PLANNED',
        validTo: '2030',
      }),
      fact('NAME', 'agency/a', { value: 'Amt', validFrom: '2020' }),
      fact('OBSERVATION', 'project/p', { object: { id: 'observation/o' }, value: 'BUDGET 1 EUR' }),
      fact('THING', 'agency/a', { value: 'agency/a' }),
      fact('THING', 'municipality/m', { value: 'municipality/m' }),
      fact('THING', 'project/p', { value: 'project/p' }),
    ]);
    const { nodes: some } = await ask(engine, 'kinds: [LEADS, NAME]');
    expect(some.map(({ kind }) => kind)).toEqual(['LEADS', 'NAME']);
    for (const { id } of [{ id: 'agency/a' }, { id: 'municipality/m' }, { id: 'project/p' }]) {
      const about = nodes.filter(({ subject, object }) => [subject.id, object?.id].includes(id));
      expect((await ask(engine, `about: "${id}"`)).nodes).toEqual(about);
    }
    const valued = await ask(
      engine,
      'where: { value: { isNull: false }, not: { kind: { eq: THING } } }, orderBy: [{ value: DESCENDING }]',
    );
    expect(valued.nodes.map(({ value }) => value)).toEqual([
      'TOWN',
      'BUDGET 1 EUR',
      'Amt',
      'AGS 06440005',
    ]);
    const { nodes: named } = await ask(engine, 'about: "agency/a", kinds: [NAME]');
    expect(named).toEqual([fact('NAME', 'agency/a', { value: 'Amt', validFrom: '2020' })]);
    await engine.close();
  });

  test.each([
    ['x', 'INVALID_ID'],
    ['source/report', 'INVALID_ID'],
    ['project/none', 'NOT_FOUND'],
  ])('are asked of a thing, which %s is not', async (about, code) => {
    const engine = await emptyEngine(name);
    const server = await startServer(engine);
    const { errors } = await server.ask(`{ unsourced(about: "${about}") { totalCount } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code, argument: 'about', found: about });
    await server.close();
    await engine.close();
  });

  test('are found where the passage is not there, or belongs to no source', async () => {
    const engine = await emptyEngine(name);
    const lost = {
      id: 'evidence/lost',
      properties: { id: 'evidence/lost', source: 'source/gone' },
    };
    await engine.write([
      ...graphWrites(smallPackage(GRAPH)),
      { statement: writeNodes('Evidence'), rows: [lost] },
      planted('evidence/lost', 'evidence/e'),
      planted('evidence/gone'),
      planted('evidence/e'),
    ]);
    const { nodes } = await ask(engine);
    expect(nodes.map(({ kind, missingEvidence }) => [kind, ...missingEvidence])).toEqual([
      ['UNIT_OF', 'evidence/gone'],
      ['UNIT_OF', 'evidence/lost'],
    ]);
    await engine.close();
  });

  test('are those that the graph knew at the asked instant', async () => {
    const engine = await emptyEngine(name);
    const graph = {
      ...GRAPH,
      leads: [{ from: 'agency/a', to: 'project/p', recordedUntil: '2026-02-01T00:00:00Z' }],
    };
    await engine.write([...graphWrites(smallPackage(graph))].map((write) => restingOn(write, [])));
    const at = async (recorded: string) => {
      const asOf = `@asOf(date: "2026-11-22", recorded: "${recorded}")`;
      return (
        await ask(engine, 'kinds: [LEADS, NAME, OBSERVATION, ELIGIBILITY_RULE]', asOf)
      ).nodes.map(({ kind }) => kind);
    };
    expect(await at('2025-12-31T00:00:00Z')).toEqual([]);
    expect(await at('2026-01-15T00:00:00Z')).toEqual([
      'ELIGIBILITY_RULE',
      'LEADS',
      'NAME',
      'OBSERVATION',
    ]);
    expect(await at('2026-03-01T00:00:00Z')).toEqual(['ELIGIBILITY_RULE', 'NAME', 'OBSERVATION']);
    await engine.close();
  });

  test('are none of any graph that was imported, and all of it when its passages are gone', async () => {
    const holds = async (data: DataPackage) => {
      const engine = await emptyEngine(name);
      await engine.write(graphWrites(data));
      expect((await ask(engine)).totalCount).toBe(0);
      await engine.write(
        [...graphWrites(data)].map((write) => restingOn(write, ['evidence/gone'])),
      );
      const { nodes } = await ask(engine);
      const found = nodes.map(({ kind, subject, object, value }) =>
        [kind, subject.id, object?.id, value].join(' | '),
      );
      expect([...new Set(found)].toSorted()).toEqual(factsThatStand(data));
      await engine.close();
    };
    const runs = { numRuns: 6, endOnFailure: true };
    await fc.assert(fc.asyncProperty(generatedPackage('edition-1'), holds), runs);
  }, 300_000);
});

function factsThatStand(data: DataPackage): readonly string[] {
  const facts = [...factsOf(data).values()].filter(({ stands }) => stands);
  const texts = facts.map(({ kind, subject, object, value }) =>
    [kind, subject, object, value].join(' | '),
  );
  return [...new Set(texts)].toSorted();
}

/** The same write, as a program might make it that pays no heed to sources. */
function restingOn({ statement, rows }: Write, evidence: readonly string[]): Write {
  return { statement, rows: rows.map((row) => ({ ...row, ...changed(row.properties, evidence) })) };
}

/** Properties of a thing that hold its dated values, as JSON. */
const COPIES = ['names', 'identifiers', 'kinds'];

function changed(properties: Value | undefined, evidence: readonly string[]): Parameters {
  if (typeof properties !== 'object' || properties === null || Array.isArray(properties)) return {};
  const copies = Object.entries(properties).flatMap(([column, value]) =>
    typeof value === 'string' && value.startsWith('[{') && COPIES.includes(column)
      ? [[column, JSON.stringify(JSON.parse(value).map((copy: object) => ({ ...copy, evidence })))]]
      : [],
  );
  const own = 'evidence' in properties ? { evidence: evidence.length === 0 ? null : evidence } : {};
  return { properties: { ...properties, ...own, ...Object.fromEntries(copies) } };
}

/** A relationship that rests on these passages. */
function planted(...evidence: string[]): Write {
  const id = `UNIT_OF ${evidence.join(' ')}`;
  const holds = { holdsFrom: '0000-01-01', holdsTo: '9999-12-31' };
  const known = { knownFrom: '2026', knownTo: '9999', recordedAt: '2026-01-01T00:00:00.000Z' };
  const properties = { id, status: 'ACTUAL', evidence, ...holds, ...known };
  return {
    statement: writeEdges('UNIT_OF'),
    rows: [{ start: 'agency/a', finish: 'agency/a', id, properties }],
  };
}
