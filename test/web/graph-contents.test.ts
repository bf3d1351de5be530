import type { SurroundingsQuery } from '../../src/web/explorer/generated/graph/graphql.ts';
import { contentsOf, FIRST } from '../../src/web/explorer/graph/contents.ts';
import { shownOf, statusChoices, typeChoices } from '../../src/web/explorer/graph/filter.ts';
import type { Expansion } from '../../src/web/explorer/graph/graph-address.ts';
import { kinOf } from '../../src/web/explorer/graph/relations.ts';

type Neighborhood = SurroundingsQuery['neighborhood'];
type Node = Neighborhood['nodes'][number];
type Step = Neighborhood['edges'][number];

const project = { __typename: 'Project', id: 'project/p', name: 'P' } as const;
const state = { depth: 1, extent: 'first', expansions: [], opened: [] } as const;
const nothingAround = new Map<string, SurroundingsQuery>();

/** A municipality of the district with this letter. */
function town(number: number, district: 'a' | 'b' | null): Node['thing'] {
  return {
    __typename: 'Municipality',
    id: `municipality/${String(number).padStart(8, '0')}`,
    name: `Town ${number}`,
    district:
      district === null
        ? null
        : { __typename: 'District', id: `district/${district}`, name: `District ${district}` },
  };
}

function step(
  type: Step['type'],
  from: string,
  to: string,
  status: Step['status'] = 'ACTUAL',
): Step {
  return {
    type,
    direction: 'FORWARD',
    status,
    validFrom: null,
    validTo: null,
    detail: null,
    from: { id: from },
    to: { id: to },
    evidence: [{ id: `evidence/${from}-${to}` }],
  };
}

/** An answer around the project: towns at a distance of one, further things at a distance of two. */
function around(
  towns: readonly Node['thing'][],
  edges: readonly Step[],
  further: readonly Node['thing'][] = [],
): SurroundingsQuery {
  return {
    neighborhood: {
      center: project,
      nodes: [
        { distance: 0, thing: project },
        ...towns.map((thing) => ({ distance: 1, thing })),
        ...further.map((thing) => ({ distance: 2, thing })),
      ],
      edges,
      truncated: [],
    },
  };
}

const takesPart = (thing: Node['thing']) => step('PARTICIPATES_IN', thing.id, project.id);

describe('The graph around a thing', () => {
  test('has the things within its steps and every relationship between them', () => {
    const [a, b, c] = [town(1, 'a'), town(2, 'a'), town(3, 'a')];
    const succeeded = step('SUCCEEDED_BY', a.id, b.id);
    const answer = around([a, b], [takesPart(a), takesPart(b), succeeded, takesPart(c)], [c]);
    const contents = contentsOf(state, { center: answer, around: nothingAround, connection: null });
    expect([...contents.things.keys()]).toEqual([project.id, a.id, b.id]);
    expect(contents.relations.map(({ kind }) => kind)).toEqual([
      'PARTICIPATES_IN',
      'PARTICIPATES_IN',
      'SUCCEEDED_BY',
    ]);
  });

  test('counts what lies next to it and is not shown', () => {
    const [a, b] = [town(1, 'a'), town(2, 'a')];
    const answer = around([a], [takesPart(a), step('SUCCEEDED_BY', b.id, a.id)], [b]);
    const contents = contentsOf(state, { center: answer, around: nothingAround, connection: null });
    expect(contents.relations).toHaveLength(1);
    expect(contents.relationCount).toBe(2);
    expect([...contents.beyond]).toEqual([['Municipality', 1]]);
  });

  test('counts the relationships that an answer left out at things that are shown', () => {
    const a = town(1, 'a');
    const answer = around([a], [takesPart(a)]);
    const truncated = [{ thing: { id: a.id }, facts: 7, neighbors: 6 }];
    const center = { neighborhood: { ...answer.neighborhood, truncated } };
    const contents = contentsOf(state, { center, around: nothingAround, connection: null });
    expect(contents.relationCount).toBe(8);
  });

  test('reads a relationship from the end at which it is stated, whichever way it was found', () => {
    const a = town(1, 'a');
    const found: Step = {
      ...step('PARTICIPATES_IN', project.id, a.id, 'PLANNED'),
      direction: 'BACKWARD',
    };
    const { relations } = contentsOf(state, {
      center: around([a], [found, step('PARTICIPATES_IN', a.id, project.id, 'PLANNED')]),
      around: nothingAround,
      connection: null,
    });
    expect(relations).toMatchObject([{ from: a.id, to: project.id, planned: true }]);
  });
});

describe('A graph that reaches more than fits', () => {
  const towns = Array.from({ length: 60 }, (_, index) => town(index + 1, index < 40 ? 'a' : 'b'));
  const independent = town(99, null);
  const answer = around([...towns, independent], [...towns, independent].map(takesPart));
  const answers = { center: answer, around: nothingAround, connection: null };

  test('shows the first things, and knows how many there are', () => {
    const contents = contentsOf(state, answers);
    expect(contents.things.size).toBe(FIRST);
    expect(contents.reached).toBe(62);
    expect(contents.relationCount).toBe(61);
    expect(contents.beyond.get('Municipality')).toBe(12);
  });

  test('puts the municipalities of a district into one mark, and their relationships into one line', () => {
    const { things, relations } = contentsOf({ ...state, extent: 'districts' }, answers);
    expect([...things.values()].map(({ id, stands }) => [id, stands])).toEqual([
      ['project/p', 1],
      [independent.id, 1],
      ['in/district/a', 40],
      ['in/district/b', 20],
    ]);
    expect(relations.map(({ from, stands }) => [from, stands])).toEqual([
      ['in/district/a', 40],
      ['in/district/b', 20],
      [independent.id, 1],
    ]);
  });

  test('shows singly what lies in a district that was opened', () => {
    const opened = ['district/b'];
    const { things } = contentsOf({ ...state, extent: 'districts', opened }, answers);
    expect(things.size).toBe(1 + 1 + 20 + 1);
    expect(things.has('in/district/b')).toBe(false);
  });

  test('has all of it when it is asked for', () => {
    expect(contentsOf({ ...state, extent: 'all' }, answers).things.size).toBe(62);
  });

  test('takes one that a connection leads to out of the mark of its district', () => {
    const connection = {
      things: [
        {
          id: 'municipality/00000001',
          type: 'Municipality',
          name: 'Town 1',
          district: null,
          stands: 1,
        },
      ],
      relations: [],
    } as const;
    const { things } = contentsOf({ ...state, extent: 'districts' }, { ...answers, connection });
    expect(things.get('in/district/a')?.stands).toBe(39);
    expect(things.has('municipality/00000001')).toBe(true);
  });
});

describe('An expansion', () => {
  const fund = { __typename: 'FundingSource', id: 'funding-source/f', name: 'F' } as const;
  const towns = Array.from({ length: 60 }, (_, index) => town(index + 1, index < 40 ? 'a' : 'b'));
  const center: SurroundingsQuery = {
    neighborhood: {
      center: fund,
      nodes: [
        { distance: 0, thing: fund },
        { distance: 1, thing: project },
      ],
      edges: [step('FUNDED_BY', project.id, fund.id)],
      truncated: [],
    },
  };
  const answer = around(
    towns,
    [...towns.map(takesPart), step('FUNDED_BY', project.id, fund.id)],
    [fund],
  );
  const answers = { center, around: new Map([[project.id, answer]]), connection: null };
  const expansion: Expansion = {
    id: project.id,
    kind: 'PARTICIPATES_IN',
    outward: false,
    extent: 'first',
  };

  test('is offered with its number before anything is added', () => {
    expect(
      kinOf(project.id, answer).map(({ kind, outward, others }) => [kind, outward, others.length]),
    ).toEqual([
      ['PARTICIPATES_IN', false, 60],
      ['FUNDED_BY', true, 1],
    ]);
  });

  test.each([
    ['first', 2 + FIRST],
    ['districts', 2 + 2],
    ['all', 2 + 60],
  ] as const)('to the extent "%s" shows %i things', (extent, count) => {
    const expansions = [{ ...expansion, extent }];
    expect(contentsOf({ ...state, expansions }, answers).things.size).toBe(count);
  });

  test('against its direction leads elsewhere', () => {
    const expansions = [{ ...expansion, outward: true }];
    expect(contentsOf({ ...state, expansions }, answers).things.size).toBe(2);
  });
});

describe('The filter', () => {
  const [a, b] = [town(1, 'a'), town(2, 'a')];
  const planned = step('PARTICIPATES_IN', b.id, project.id, 'PLANNED');
  const contents = contentsOf(state, {
    center: around([a, b], [takesPart(a), planned]),
    around: nothingAround,
    connection: null,
  });
  const keep = new Set([project.id]);

  test('offers what there is with its number, hidden or not', () => {
    expect(typeChoices(contents, new Set(['Municipality', 'Topic']))).toEqual([
      { name: 'Municipality', count: 2, shown: false },
      { name: 'Project', count: 1, shown: true },
      { name: 'Topic', count: 0, shown: false },
    ]);
    expect(statusChoices(contents, new Set())).toEqual([
      { name: 'ACTUAL', count: 1, shown: true },
      { name: 'PLANNED', count: 1, shown: true },
    ]);
  });

  test('takes away things of hidden types with their relationships, but never the middle', () => {
    const shown = shownOf(contents, new Set(['Municipality', 'Project']), keep);
    expect([...shown.things.keys()]).toEqual([project.id]);
    expect(shown.relations).toEqual([]);
  });

  test('takes away what hidden relationships alone had connected', () => {
    const shown = shownOf(contents, new Set(['PLANNED']), keep);
    expect([...shown.things.keys()]).toEqual([project.id, a.id]);
    expect(shownOf(contents, new Set(['PARTICIPATES_IN']), keep).things.size).toBe(1);
  });
});
