import fc from 'fast-check';
import {
  expansionParameters,
  graphState,
  hiddenParameters,
  openedParameters,
} from '../../src/web/explorer/graph/graph-address.ts';
import { monthsFrom } from '../../src/web/explorer/graph/months-from.ts';
import { LabelPlaces } from '../../src/web/explorer/graph/picture/label-places.ts';
import { linesOf } from '../../src/web/explorer/graph/picture/labels.ts';
import { layoutRun, placesOf } from '../../src/web/explorer/graph/picture/layout-run.ts';
import { mixed } from '../../src/web/explorer/graph/picture/palette.ts';
import { PER_NODE } from '../../src/web/explorer/graph/picture/per-node.ts';
import { beginnings } from '../../src/web/explorer/graph/picture/places.ts';

const written = (parameters: { readonly [name: string]: string | number | null | undefined }) => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value) query.set(name, String(value));
  }
  return query;
};

describe('The address of the graph', () => {
  test('says everything that was said to it', () => {
    const expansions = [
      { id: 'project/kisi', kind: 'PARTICIPATES_IN', outward: false, extent: 'districts' },
      { id: 'ministry/hmaijs', kind: 'LEADS', outward: true, extent: 'first' },
    ] as const;
    const query = written({
      center: 'project/kisi',
      depth: 2,
      ...expansionParameters(expansions),
      ...hiddenParameters(new Set(['Topic', 'ABOUT', 'PLANNED'])),
      ...openedParameters(['district/06440']),
    });
    expect(query.toString()).not.toContain('%2C');
    expect(graphState(query)).toEqual({
      center: 'project/kisi',
      depth: 2,
      extent: 'first',
      hidden: new Set(['ABOUT', 'PLANNED', 'Topic']),
      expansions,
      opened: ['district/06440'],
      selected: 'project/kisi',
      from: null,
      to: null,
      steps: 6,
      way: 1,
      asTable: false,
    });
  });

  test.each([
    'center=nothing/x',
    'center=source/s',
    'center=<script>',
    'depth=17',
    'depth=one',
    'extent=much',
    'expand=project/kisi:LIKES:in',
    'expand=project/kisi:LEADS:up',
    'expand=LEADS',
    'from=%00',
    'steps=9',
    'way=0',
    'way=2.5',
  ])('passes over what it cannot use: %s', (text) => {
    expect(graphState(new URLSearchParams(text))).toEqual(graphState(new URLSearchParams()));
  });
});

describe('The layout', () => {
  const star = (leaves: number) => {
    const nodes = new Float32Array((leaves + 1) * PER_NODE);
    const edges = new Float32Array(leaves * 3);
    for (let node = 0; node <= leaves; node += 1) {
      nodes.set(
        [Math.cos(node * 2) * 50, Math.sin(node * 2) * 50, 0, 0, 0, 0, 1, 1, 10, 0],
        node * PER_NODE,
      );
      if (node > 0) edges.set([0, node * PER_NODE, 1], (node - 1) * 3);
    }
    return { nodes, edges };
  };

  test.each([1, 18, 300])('of a star with %i leaves ends by itself', (leaves) => {
    const reports = [...layoutRun(star(leaves))];
    expect(reports.at(-1)).toEqual({ done: true });
    expect(reports.slice(0, -1).every(({ done }) => !done)).toBe(true);
  });

  test('is the same for the same graph', () => {
    const [one, other] = [star(20), star(20)];
    for (const _ of layoutRun(one));
    for (const _ of layoutRun(other));
    expect(placesOf(one.nodes)).toEqual(placesOf(other.nodes));
  });

  test('leaves a thing where the reader has put it', () => {
    const task = star(20);
    task.nodes.set([700, -300], 3 * PER_NODE);
    task.nodes[3 * PER_NODE + 9] = 1;
    for (const _ of layoutRun(task));
    expect([...placesOf(task.nodes)].slice(6, 8)).toEqual([700, -300]);
  });

  test('lays no two things upon each other', () => {
    const task = star(30);
    for (const _ of layoutRun(task));
    const places = placesOf(task.nodes);
    const distances = Array.from({ length: 31 }, (_, a) =>
      Array.from({ length: a }, (_, b) =>
        Math.hypot(
          (places[2 * a] ?? 0) - (places[2 * b] ?? 0),
          (places[2 * a + 1] ?? 0) - (places[2 * b + 1] ?? 0),
        ),
      ),
    ).flat();
    expect(Math.min(...distances)).toBeGreaterThan(Math.max(...distances) / 40);
  });

  test('begins with every new thing at a place of its own, and leaves the others where they are', () => {
    const thing = (id: string) =>
      ({ id, type: 'Topic', name: id, district: null, stands: 1 }) as const;
    const things = ['a', 'b', 'c', 'd'].map((id) => thing(`topic/${id}`));
    const placed = new Map([['topic/a', { x: 500, y: 500 }]]);
    const begun = beginnings(
      things,
      [
        {
          key: 'k',
          kind: 'BROADER',
          from: 'topic/b',
          to: 'topic/a',
          planned: false,
          validFrom: null,
          validTo: null,
          detail: null,
          evidence: [],
          stands: 1,
        },
      ],
      placed,
    );
    expect([...begun.keys()]).toEqual(['topic/b', 'topic/c', 'topic/d']);
    expect(new Set([...begun.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
    const beside = begun.get('topic/b') ?? { x: 0, y: 0 };
    expect(Math.hypot(beside.x - 500, beside.y - 500)).toBeLessThan(100);
  });
});

describe('Names in the picture', () => {
  test('stand in lines that are short enough, and say that they go on', () => {
    expect(linesOf('Butzbach')).toEqual(['Butzbach']);
    expect(linesOf('Hessisches Ministerium für Arbeit, Integration, Jugend und Soziales')).toEqual([
      'Hessisches Ministerium',
      'für Arbeit…',
    ]);
  });

  test('never have more lines or letters than they may', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (name) => {
        const lines = linesOf(name);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(22);
      }),
    );
  });

  test('take the place beneath, then above, then beside, and none where there is none', () => {
    const places = new LabelPlaces();
    places.begin({ width: 400, height: 400 }, []);
    const mark = { x: 200, y: 200 };
    const tops = [1, 2, 3, 4].map(() => places.take(mark, 80, 30, 15, false));
    expect(tops.map((box) => box && [box.left, box.top])).toEqual([
      [160, 215],
      [160, 155],
      [215, 185],
      [105, 185],
    ]);
    expect(places.take(mark, 80, 30, 15, false)).toBeNull();
    expect(places.take(mark, 80, 30, 15, true)).not.toBeNull();
  });

  test('stay within the picture', () => {
    const places = new LabelPlaces();
    places.begin({ width: 400, height: 400 }, []);
    expect(places.take({ x: 390, y: 390 }, 80, 30, 15, false)).toBeNull();
    expect(places.take({ x: 390, y: 200 }, 80, 30, 15, false)).toMatchObject({ left: 295 });
  });
});

describe('Colors of the picture', () => {
  test('are mixed channel by channel, in either notation', () => {
    expect(mixed('#000', '#ffffff', 0.5)).toBe('#808080');
    expect(mixed('#19408d', '#fff', 0)).toBe('#19408d');
    expect(mixed('#19408d', '#fff', 1)).toBe('#ffffff');
  });
});

describe('A month on', () => {
  test.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-02-04', 12, '2026-02-04'],
    ['2025-12-15', 1, '2026-01-15'],
  ])('from %s by %i is %s', (day, months, expected) => {
    expect(monthsFrom(day, months)).toBe(expected);
  });
});
