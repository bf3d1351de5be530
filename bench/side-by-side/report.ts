import { systemAt } from './growth.ts';
import { type Measured, median } from './measure.ts';
import type { Results } from './results.ts';
import { FLOOR, OURS_EMBEDDED, OURS_ON_NEO4J, PEER } from './systems.ts';

type Row = readonly string[];

const NESTED = ['page-of-20', 'page-of-50', 'nested-page'];

/** What every system did, a row for each request and number of connections. */
export function measuredTable({ measured, statements }: Results): string {
  const header = [
    ...['request', 'connections', 'system', 'answers/s', 'p50 ms', 'p99 ms'],
    ...['CPU server ms', 'CPU database ms', 'bytes', 'statements'],
  ];
  const rows = groups(measured).map(([first, ...rest]): Row => {
    const all = [first, ...rest];
    const { request, connections, system } = first;
    const count = statements.find((each) => each.request === request && each.system === system);
    return [
      ...[request, String(connections), system],
      middle(all, ({ rate }) => rate).toFixed(0),
      middle(all, ({ p50 }) => p50).toFixed(2),
      middle(all, ({ p99 }) => p99).toFixed(2),
      figure(all, ({ serverTime }) => serverTime),
      figure(all, ({ databaseTime }) => databaseTime),
      middle(all, ({ bytes }) => bytes).toFixed(0),
      count === undefined ? '' : String(count.count),
    ];
  });
  return table([header, ...rows]);
}

/** How the systems stand to each other: the median of the ratios of each round. */
export function ratioTable({ measured }: Results): string {
  const rate = ({ rate: answers }: Measured) => answers;
  const cost = ({ serverTime, databaseTime }: Measured) =>
    (serverTime ?? NaN) + (databaseTime ?? NaN);
  const header = [
    'request',
    'connections',
    `ours : ${PEER}`,
    'ours : floor',
    'embedded : ours',
    `CPU ours : ${PEER}`,
  ];
  const rows = groups(measured)
    .filter(([{ system }]) => system === OURS_ON_NEO4J)
    .map(([{ request, connections }]): Row => {
      const between = (one: string, other: string, of: (measured: Measured) => number) =>
        ratio(measured, request, connections, one, other, of);
      return [
        request,
        String(connections),
        judged(between(OURS_ON_NEO4J, PEER, rate), atLeast(request, 2.5, 2)),
        judged(between(OURS_ON_NEO4J, FLOOR, rate), atLeast(request, 0.75, 0.5)),
        judged(
          between(OURS_EMBEDDED, OURS_ON_NEO4J, rate),
          NESTED.includes(request) ? { least: 1 } : {},
        ),
        judged(between(OURS_ON_NEO4J, PEER, cost), { most: 1 }),
      ];
    });
  return table([header, ...rows]);
}

/** How many answers one system gives for one of another. */
export interface RateRatio {
  readonly request: string;
  readonly connections: number;
  readonly ratio: number;
}

/** How many answers one system gives for one of another, for each request and number of connections. */
export function rateRatios(
  measured: readonly Measured[],
  one: string,
  other: string,
): readonly RateRatio[] {
  return groups(measured)
    .filter(([{ system }]) => system === one)
    .map(([{ request, connections }]) => ({
      request,
      connections,
      ratio: ratio(measured, request, connections, one, other, ({ rate }) => rate),
    }));
}

/** What a document costs the first time, and afterwards. */
export function coldTable({ cold }: Results): string {
  const header = ['request', 'system', 'first p50 ms', 'afterwards p50 ms', 'first : afterwards'];
  const rows = cold.map(({ request, system, first, afterwards }): Row => {
    const goal = system === OURS_ON_NEO4J ? { most: 1.3 } : {};
    return [
      request,
      system,
      first.toFixed(2),
      afterwards.toFixed(2),
      judged(first / afterwards, goal),
    ];
  });
  return table([header, ...rows]);
}

/** How long answers take from a graph of one scale and of another: the medians, and the median of each round's ratios. */
export function growthTable(growth: readonly Measured[], small: number, large: number): string {
  const half = ({ p50 }: Measured) => p50;
  const header = [
    'request',
    'connections',
    'system',
    `p50 at ${small}`,
    `p50 at ${large}`,
    'ratio',
  ];
  const rows = [OURS_ON_NEO4J, OURS_EMBEDDED, FLOOR].flatMap((name) => {
    const [before, after] = [systemAt(name, small), systemAt(name, large)];
    return groups(growth)
      .filter(([{ system }]) => system === before)
      .map(([first, ...rest]): Row => {
        const { request, connections } = first;
        const then = growth.filter(isOf(request, connections, after));
        const grown = ratio(growth, request, connections, after, before, half);
        const goal = STEADY.get(name)?.includes(request) ? { most: 1.3 } : {};
        const figures = [middle([first, ...rest], half), middle(then, half)];
        return [
          ...[request, String(connections), name],
          ...figures.map((figure) => figure.toFixed(2)),
          judged(grown, goal),
        ];
      });
  });
  return table([header, ...rows]);
}

/** What must not take longer in a larger graph. */
const STEADY: ReadonlyMap<string, readonly string[]> = new Map([
  [OURS_ON_NEO4J, ['by-id', ...NESTED, 'filter']],
  [OURS_EMBEDDED, ['by-id', 'nested-page']],
]);

interface Goal {
  readonly least?: number;
  readonly most?: number;
}

/** Goals are set for a look-up by id and for nested pages. */
function atLeast(request: string, byId: number, nested: number): Goal {
  if (request === 'by-id') return { least: byId };
  return NESTED.includes(request) ? { least: nested } : {};
}

/** A ratio, and what it should be where it is not. */
function judged(value: number, { least, most }: Goal): string {
  const shown = Number.isNaN(value) ? '' : value.toFixed(2);
  if (least !== undefined && value < least) return `${shown} (goal ${least})`;
  return most !== undefined && value > most ? `${shown} (goal ${most})` : shown;
}

function ratio(
  measured: readonly Measured[],
  request: string,
  connections: number,
  one: string,
  other: string,
  of: (measured: Measured) => number,
): number {
  const others = measured.filter(isOf(request, connections, other));
  const ratios = measured.filter(isOf(request, connections, one)).flatMap((each) => {
    const beside = others.find(({ round }) => round === each.round);
    return beside === undefined ? [] : [of(each) / of(beside)];
  });
  return median(ratios);
}

function isOf(request: string, connections: number, system: string) {
  return (each: Measured) =>
    each.request === request && each.connections === connections && each.system === system;
}

/** The rounds of each request, number of connections and system. */
function groups(measured: readonly Measured[]): readonly (readonly [Measured, ...Measured[]])[] {
  const found = new Map<string, [Measured, ...Measured[]]>();
  const order = [OURS_ON_NEO4J, OURS_EMBEDDED, PEER, FLOOR];
  for (const each of measured) {
    const key = `${each.request} ${each.connections} ${each.system}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, [each]);
    else known.push(each);
  }
  const requests = [...new Set(measured.map(({ request }) => request))];
  return [...found.values()].sort(
    ([a], [b]) =>
      requests.indexOf(a.request) - requests.indexOf(b.request) ||
      a.connections - b.connections ||
      order.indexOf(a.system) - order.indexOf(b.system),
  );
}

function middle(all: readonly Measured[], of: (measured: Measured) => number): number {
  return median(all.map(of));
}

function figure(all: readonly Measured[], of: (measured: Measured) => number | null): string {
  const known = all.map(of).filter((value) => value !== null);
  return known.length === 0 ? '' : median(known).toFixed(2);
}

/** A table in Markdown. */
function table([header = [], ...rows]: readonly Row[]): string {
  const widths = header.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: Row) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(header), rule, ...rows.map(line), ''].join('\n');
}
