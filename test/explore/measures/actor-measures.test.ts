import { describeEachEngine } from '../../support/engines.ts';
import { type Literal, type SmallGraph, smallGraphs } from '../../support/small-graph.ts';

describeEachEngine('the measures of actors', (engine) => {
  const serve = smallGraphs(engine);

  test('are those of Freeman in a line of five: 0, 3/6, 4/6, 3/6, 0', async () => {
    const ask = await serve(units(['ab', 'bc', 'cd', 'de']));
    const { actorMeasures } = await ask(`{
      actorMeasures {
        asOf actorCount otherCount tieCount method sampleSize
        actors { totalCount nodes { actor { id } degree betweenness } }
      }
    }`);
    expect(actorMeasures).toEqual({
      asOf: '2026-11-22',
      actorCount: 5,
      otherCount: 0,
      tieCount: 4,
      method: 'EXACT',
      sampleSize: 5,
      actors: {
        totalCount: 5,
        nodes: [
          { actor: { id: 'agency/c' }, degree: 2, betweenness: 4 / 6 },
          { actor: { id: 'agency/b' }, degree: 2, betweenness: 0.5 },
          { actor: { id: 'agency/d' }, degree: 2, betweenness: 0.5 },
          { actor: { id: 'agency/a' }, degree: 1, betweenness: 0 },
          { actor: { id: 'agency/e' }, degree: 1, betweenness: 0 },
        ].map((node) => ({ ...node, betweenness: rounded(node.betweenness) })),
      },
    });
  });

  test('are 1 for the middle of a star and 0 for its rays', async () => {
    const ask = await serve(units(['ab', 'ac', 'ad', 'ae']));
    expect(await measuresOf(ask)).toEqual({
      a: [4, 1, 1],
      b: [1, 0, 1],
      c: [1, 0, 1],
      d: [1, 0, 1],
      e: [1, 0, 1],
    });
  });

  test('divide two triangles that a bridge joins into two communities', async () => {
    // Through c go the paths of a and b to d, e and f: 6 of the 10 pairs of others.
    const ask = await serve(units(['ab', 'bc', 'ca', 'cd', 'de', 'ef', 'fd']));
    expect(await measuresOf(ask)).toEqual({
      a: [2, 0, 1],
      b: [2, 0, 1],
      c: [3, 0.6, 1],
      d: [3, 0.6, 2],
      e: [2, 0, 2],
      f: [2, 0, 2],
    });
    const { actorMeasures } = await ask(`{
      actorMeasures {
        communityCount modularity
        actors(community: 2, orderBy: DEGREE) { totalCount nodes { actor { id } } }
        between: actors(where: { betweenness: { gte: "0.6" }, not: { actor: { eq: "agency/c" } } }) {
          nodes { actor { id } }
        }
        many: actors(where: { degree: { gt: 2 } }) { nodes { actor { id } } }
      }
    }`);
    expect(actorMeasures).toEqual({
      communityCount: 2,
      // Of 7 ties 6 lie within; each community has half of all ends: 6/7 - 2 * (1/2)^2.
      modularity: expect.closeTo(6 / 7 - 1 / 2, 12),
      actors: {
        totalCount: 3,
        nodes: [
          { actor: { id: 'agency/d' } },
          { actor: { id: 'agency/e' } },
          { actor: { id: 'agency/f' } },
        ],
      },
      between: { nodes: [{ actor: { id: 'agency/d' } }] },
      many: { nodes: [{ actor: { id: 'agency/c' } }, { actor: { id: 'agency/d' } }] },
    });
  });

  test('take what two actors share for what stands between them', async () => {
    // The paths of the three people to each other go through the event, which is no actor.
    const ask = await serve({
      person: [{ id: 'person/p' }, { id: 'person/q' }, { id: 'person/r' }],
      agency: [{ id: 'agency/a' }],
      event: [{ id: 'event/e' }],
      attended: ['p', 'q', 'r'].map((who) => ({ from: `person/${who}`, to: 'event/e' })),
      'member-of': [{ from: 'person/p', to: 'agency/a' }],
    });
    const { actorMeasures } = await ask(`{
      actorMeasures {
        actorCount otherCount tieCount
        actors(types: [PERSON]) { nodes { actor { id } degree betweenness } }
      }
    }`);
    expect(actorMeasures).toEqual({
      actorCount: 4,
      otherCount: 1,
      tieCount: 4,
      actors: {
        // Of the three pairs of others, p stands between two: the agency and q, the agency and r.
        nodes: [
          { actor: { id: 'person/p' }, degree: 2, betweenness: rounded(2 / 3) },
          { actor: { id: 'person/q' }, degree: 1, betweenness: 0 },
          { actor: { id: 'person/r' }, degree: 1, betweenness: 0 },
        ],
      },
    });
  });

  test('reach over things that only other things connect', async () => {
    const ask = await serve({
      ministry: [{ id: 'ministry/m' }],
      administration: [{ id: 'administration/a' }],
      municipality: [{ id: 'municipality/t', kind: 'TOWN' }],
      project: [{ id: 'project/p' }],
      leads: [{ from: 'ministry/m', to: 'project/p', status: 'PLANNED' }],
      'participates-in': [{ from: 'municipality/t', to: 'project/p' }],
      administers: [{ from: 'administration/a', to: 'municipality/t' }],
    });
    const { actorMeasures } = await ask(
      '{ actorMeasures { actorCount otherCount tieCount communityCount } }',
    );
    expect(actorMeasures).toEqual({
      actorCount: 2,
      otherCount: 2,
      tieCount: 3,
      communityCount: expect.any(Number),
    });
  });

  test('leave out where places lie and what things are about, unless asked for', async () => {
    const ask = await serve({
      administration: [{ id: 'administration/a' }],
      municipality: [{ id: 'municipality/t', kind: 'TOWN' }],
      district: [{ id: 'district/d' }],
      administers: [{ from: 'administration/a', to: 'municipality/t' }],
      'part-of': [{ from: 'municipality/t', to: 'district/d' }],
    });
    const { usual, all, none } = await ask(`{
      usual: actorMeasures { otherCount via }
      all: actorMeasures(via: [ADMINISTERS, PART_OF]) { otherCount via }
      none: actorMeasures(via: [PART_OF]) { otherCount tieCount modularity actors { nodes { degree community } } }
    }`);
    expect([usual.otherCount, all]).toEqual([
      1,
      { otherCount: 2, via: ['ADMINISTERS', 'PART_OF'] },
    ]);
    expect(usual.via).not.toContain('PART_OF');
    expect(none).toEqual({
      otherCount: 0,
      tieCount: 0,
      modularity: null,
      actors: { nodes: [{ degree: 0, community: 1 }] },
    });
  });

  test('count a neighbor once, however many facts there are, and no actor as its own', async () => {
    const ask = await serve({
      ...units(['ab', 'ba', 'aa']),
      project: [{ id: 'project/p' }],
      leads: ['one', 'other'].map((role) => ({ from: 'agency/a', to: 'project/p', role })),
    });
    expect(await measuresOf(ask)).toMatchObject({ a: [2, 0, 1], b: [1, 0, 1] });
  });

  test('hold for the day and the record that are asked about', async () => {
    const graph = units(['ab', 'bc']);
    const ask = await serve({
      ...graph,
      agency: [{ id: 'agency/a' }, { id: 'agency/b' }, { id: 'agency/c', validTo: '2025-12-31' }],
      'unit-of': [
        { from: 'agency/a', to: 'agency/b', recordedAt: '2026-06-01T00:00:00Z' },
        { from: 'agency/b', to: 'agency/c', validFrom: '2020' },
      ],
    });
    const counts = 'actorMeasures { asOf actorCount tieCount }';
    const at = async (asOf: string) => (await ask(`query ${asOf} { ${counts} }`)).actorMeasures;
    expect(await at('')).toEqual({ asOf: '2026-11-22', actorCount: 2, tieCount: 1 });
    expect(await at('@asOf(date: "2025-12-31")')).toEqual({
      asOf: '2025-12-31',
      actorCount: 3,
      tieCount: 2,
    });
    expect(await at('@asOf(date: "2019-12-31")')).toEqual({
      asOf: '2019-12-31',
      actorCount: 3,
      tieCount: 1,
    });
    expect(await at('@asOf(date: "2026-11-22", recorded: "2026-05-01T00:00:00Z")')).toEqual({
      asOf: '2026-11-22',
      actorCount: 2,
      tieCount: 0,
    });
  });

  test('do not depend on the order in which the graph was written', async () => {
    const graph = units(['ab', 'bc', 'ca', 'cd', 'de', 'ef', 'fd', 'ag', 'gh']);
    const one = await measuresOf(await serve(graph));
    const other = await measuresOf(await serve(reversed(graph)));
    expect(other).toEqual(one);
  });

  test('come in pages that can be gone through both ways', async () => {
    const ask = await serve(units(['ab', 'bc', 'cd', 'de']));
    const page = async (args: string) => {
      const { actorMeasures } = await ask(
        `{ actorMeasures { actors(orderBy: DEGREE, ${args}) { pageInfo { endCursor startCursor } nodes { actor { id } } } } }`,
      );
      const { nodes, pageInfo } = actorMeasures.actors;
      return { ids: nodes.map((node: { actor: { id: string } }) => node.actor.id), pageInfo };
    };
    const first = await page('first: 3');
    const second = await page(`first: 3, after: "${first.pageInfo.endCursor}"`);
    const back = await page(`last: 3, before: "${second.pageInfo.startCursor}"`);
    expect([first.ids, second.ids, back.ids]).toEqual([
      ['agency/b', 'agency/c', 'agency/d'],
      ['agency/a', 'agency/e'],
      ['agency/b', 'agency/c', 'agency/d'],
    ]);
  });

  test('of a graph without actors are none', async () => {
    const ask = await serve({ topic: [{ id: 'topic/t' }] });
    expect(
      (
        await ask(
          '{ actorMeasures { actorCount method sampleSize communityCount actors { totalCount } } }',
        )
      ).actorMeasures,
    ).toEqual({
      actorCount: 0,
      method: 'EXACT',
      sampleSize: 0,
      communityCount: 0,
      actors: { totalCount: 0 },
    });
  });

  test('are not taken along no kind of fact', async () => {
    const ask = await serve({});
    await expect(ask('{ actorMeasures(via: []) { actorCount } }')).rejects.toThrow(
      'Argument "via"',
    );
  });
});

/** Agencies that are units of each other, as pairs of letters. */
function units(pairs: readonly string[]): SmallGraph {
  const names = [...new Set(pairs.join(''))];
  return {
    agency: names.map((name) => ({ id: `agency/${name}` })),
    'unit-of': pairs.map((pair) => ({ from: `agency/${pair[0]}`, to: `agency/${pair[1]}` })),
  };
}

function reversed(graph: SmallGraph): SmallGraph {
  const turned = (rows: readonly Literal[]) => rows.toReversed();
  return Object.fromEntries(Object.entries(graph).map(([table, rows]) => [table, turned(rows)]));
}

/** Degree, betweenness and community by the last part of each actor's id. */
async function measuresOf(ask: (query: string) => Promise<unknown>) {
  const data = await ask(
    '{ actorMeasures { actors { nodes { actor { id } degree betweenness community } } } }',
  );
  const { nodes } = (data as { actorMeasures: { actors: { nodes: Node[] } } }).actorMeasures.actors;
  return Object.fromEntries(
    nodes.map(({ actor, degree, betweenness, community }) => [
      actor.id.replace(/^.*\//, ''),
      [degree, betweenness, community],
    ]),
  );
}

interface Node {
  readonly actor: { readonly id: string };
  readonly degree: number;
  readonly betweenness: number;
  readonly community: number;
}

/** Shares are given to twelve digits. */
function rounded(share: number): number {
  return Number(share.toFixed(12));
}
