import { placesOf } from '../../src/filter/places.ts';
import { filters } from '../../src/server/schema.ts';

const keysOf = (filter: string, ...orderBy: readonly object[]) =>
  placesOf(filters, filter, orderBy).map(({ name, order }) => name || order.expression('n'));

describe('The keys of an order', () => {
  test('end with the stored sort key', () => {
    expect(keysOf('Municipality')).toEqual(['n.sortKey']);
    expect(keysOf('Municipality', { population: 'DESCENDING' })).toEqual([
      'population.DESCENDING',
      'n.sortKey',
    ]);
  });

  test('have it once, also where the name is among them', () => {
    expect(keysOf('Municipality', { name: 'DESCENDING' })).toEqual(['name.DESCENDING']);
    expect(keysOf('ContainedTerritory', { territory: { name: 'ASCENDING' } })).toEqual([
      'territory.name.ASCENDING',
    ]);
  });
});
