import fc from 'fast-check';
import type { Followed } from '../../../src/export/table/followed-operation.ts';
import { type AskPage, followedPages } from '../../../src/export/table/followed-pages.ts';

/** Lists within lists: three connections, each within the entries of the one before. */
type Tree = readonly (readonly (readonly number[])[])[];

const level = (name: string, path: readonly string[], isSingle = true): Followed => ({
  path,
  pageInfo: 'page',
  first: `${name}First`,
  after: `${name}After`,
  largest: 8,
  isSingle,
});
const NODES = 'nodes';
const OUTER = level('a', ['a']);
const MIDDLE = level('b', ['a', NODES, 'b']);
const INNER = level('c', ['a', NODES, 'b', NODES, 'c']);

/** A page of a list, whose cursors are positions. */
function pageOf<Entry, Shown>(
  list: readonly Entry[],
  first: unknown,
  after: unknown,
  show: (entry: Entry, index: number) => Shown,
) {
  const start = after === null ? 0 : Number(after) + 1;
  const end = Math.min(start + Number(first), list.length);
  const nodes = list.slice(start, end).map((entry, index) => show(entry, start + index));
  const endCursor = nodes.length === 0 ? null : String(end - 1);
  return { page: { hasNextPage: end < list.length, endCursor }, nodes };
}

/** Asks a tree, and notes how many entries of the inner list each answer held. */
function asking(tree: Tree, sizes: number[] = []): AskPage {
  return async ({ aFirst, aAfter, bFirst, bAfter, cFirst, cAfter }) => {
    const data = {
      a: pageOf(tree, aFirst, aAfter, (bs, i) => ({
        b: pageOf(bs, bFirst, bAfter, (cs, j) => ({
          c: pageOf(cs, cFirst, cAfter, (value, k) => `${i}/${j}/${k}=${value}`),
        })),
      })),
    };
    sizes.push(leavesOf(data).length);
    return data;
  };
}

function leavesOf(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data];
  if (typeof data !== 'object' || data === null) return [];
  const { page: _, ...rest } = { page: null, ...data };
  return Object.values(rest).flatMap(leavesOf);
}

const anyTree: fc.Arbitrary<Tree> = fc.array(
  fc.array(fc.array(fc.nat(9), { maxLength: 9 }), { maxLength: 7 }),
  { maxLength: 9 },
);
const anySizes = fc.record({
  nearest: fc.integer({ min: 1, max: 10 }),
  around: fc.integer({ min: 1, max: 10 }),
});

describe('Following pages', () => {
  test('neither skips nor repeats an entry, at any depth, and keeps their order', async () => {
    await fc.assert(
      fc.asyncProperty(anyTree, anySizes, async (tree, sizes) => {
        const found: string[] = [];
        const most = sizes.nearest * sizes.around * sizes.around;
        const held: number[] = [];
        const pages = followedPages(asking(tree, held), [OUTER, MIDDLE, INNER], sizes);
        for await (const data of pages) found.push(...leavesOf(data));
        const all = tree.flatMap((bs, i) =>
          bs.flatMap((cs, j) => cs.map((value, k) => `${i}/${j}/${k}=${value}`)),
        );
        expect(found).toEqual(all);
        expect(Math.max(0, ...held)).toBeLessThanOrEqual(most);
      }),
    );
  });

  test('refuses a connection that is cut short where no single one can be asked for', async () => {
    const tree: Tree = [[[1, 2, 3]]];
    const pages = followedPages(asking(tree), [OUTER, MIDDLE, { ...INNER, isSingle: false }], {
      nearest: 2,
      around: 2,
    });
    await expect(pages.next()).rejects.toMatchObject({
      code: 'TABLE_INCOMPLETE',
      details: { list: 'a.nodes.b.nodes.c' },
    });
  });

  test('asks for nothing further before what was found is wanted', async () => {
    const held: number[] = [];
    const tree: Tree = Array.from({ length: 9 }, () => [[1]]);
    const pages = followedPages(asking(tree, held), [OUTER, MIDDLE, INNER], {
      nearest: 2,
      around: 2,
    });
    await pages.next();
    expect(held).toHaveLength(1);
    await pages.return(undefined);
    expect(held).toHaveLength(1);
  });
});
