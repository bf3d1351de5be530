import fc from 'fast-check';
import { compare, memoryConnection, type Placed } from '../../src/graph/memory-page.ts';
import type { PageArguments, PageInfo } from '../../src/graph/page.ts';

const entries = fc
  .uniqueArray(
    fc.record({ order: fc.constantFrom('', 'allendorf', 'butzbach'), id: fc.nat().map(String) }),
    { selector: ({ id }) => id, maxLength: 20 },
  )
  .map((places) => places.map((place) => ({ ...place, item: place.id })));
const size = fc.integer({ min: 1, max: 7 });

test('Pages from the front, and from the end, hold the whole list once, in order', async () => {
  await fc.assert(
    fc.asyncProperty(entries, size, async (places, first) => {
      const ordered = places.toSorted(compare).map(({ item }) => item);
      const forward: string[] = [];
      let window: PageArguments | null = { first };
      while (window !== null) {
        const { nodes, info } = await pageOf(places, window);
        forward.push(...nodes);
        window = info.hasNextPage ? { first, after: info.endCursor } : null;
      }
      const backward: string[] = [];
      window = { last: first };
      while (window !== null) {
        const { nodes, info } = await pageOf(places, window);
        backward.unshift(...nodes);
        window = info.hasPreviousPage ? { last: first, before: info.startCursor } : null;
      }
      expect({ forward, backward }).toEqual({ forward: ordered, backward: ordered });
      expect(await memoryConnection('list', places, {}).totalCount()).toBe(places.length);
    }),
  );
});

test('A cursor of another list is refused', async () => {
  const places = [{ order: 'a', id: '1', item: 1 }];
  const { startCursor } = await memoryConnection('list', places, {}).pageInfo();
  expect(() => memoryConnection('other', places, { after: startCursor })).toThrow(
    expect.objectContaining({ code: 'INVALID_CURSOR' }),
  );
});

async function pageOf(places: readonly Placed<string>[], window: PageArguments) {
  const page = memoryConnection('list', places, window);
  const [nodes, info]: readonly [readonly string[], PageInfo] = [
    await page.nodes(),
    await page.pageInfo(),
  ];
  return { nodes, info };
}
