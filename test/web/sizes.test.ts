import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packagePath } from '../../src/package-root.ts';

const KIB = 1024;
const folder = packagePath('dist/explorer');

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
  readonly [source: string]: Chunk;
};

/** Files of script that are loaded for a source: its own, and those that it imports at once. */
function filesOf(source: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[source];
  if (chunk === undefined) throw new Error(`The build has no ${source}`);
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const imported of chunk.imports ?? []) filesOf(imported, seen);
  return seen;
}

function compressed(files: Iterable<string>): number {
  return [...files].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
    0,
  );
}

const first = filesOf('index.html');

describe('The script of the explorer, compressed', () => {
  test('is at most 60 KiB for the first view', () => {
    expect(compressed(first)).toBeLessThanOrEqual(60 * KIB);
  });

  test.each([
    ['search/search-view.tsx', 15],
    ['thing/node-page.tsx', 30],
    ['path/path-view.tsx', 15],
    ['conflicts/conflicts-view.tsx', 15],
    ['map/map-view.tsx', 15],
    ['money/money-view.tsx', 15],
  ])('of %s adds at most %i KiB', (source, limit) => {
    const added = [...filesOf(source)].filter((file) => !first.has(file));
    expect(compressed(added)).toBeLessThanOrEqual(limit * KIB);
  });

  test('of the graph, its picture and its layout adds at most 60 KiB', () => {
    const layout = readdirSync(join(folder, 'assets'))
      .filter((name) => /^layout-worker-.*\.js$/.test(name))
      .map((name) => `assets/${name}`);
    expect(layout).toHaveLength(1);
    const files = filesOf('graph/picture/drawing.ts', filesOf('graph/graph-view.tsx'));
    const added = [...files].filter((file) => !first.has(file));
    expect(compressed([...added, ...layout])).toBeLessThanOrEqual(60 * KIB);
  });

  test('leaves at most 53 KiB for the outlines of the municipalities', () => {
    const outlines = readdirSync(join(folder, 'assets')).filter((file) =>
      /topo-.*\.json$/.test(file),
    );
    expect(outlines).toHaveLength(1);
    expect(compressed(outlines.map((file) => join('assets', file)))).toBeLessThanOrEqual(53 * KIB);
  });
});
