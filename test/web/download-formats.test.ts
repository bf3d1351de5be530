import { FORMATS } from '../../src/export/formats/all-formats.ts';
import { TABLE_FORMATS } from '../../src/export/table/all-table-formats.ts';
import { offerOf } from '../../src/web/explorer/layout/download-formats.ts';
import { germanFormats, germanTables } from '../../src/web/explorer/layout/german-formats.ts';

const TABLES = [...TABLE_FORMATS].map(([accept, { description, extension }]) => ({
  accept,
  description,
  extension,
}));

test('every format of the server has German words in the explorer, and none is left over', () => {
  expect(Object.keys(germanFormats).toSorted()).toEqual([...FORMATS.keys()].toSorted());
  expect(Object.keys(germanTables).toSorted()).toEqual(
    TABLES.map(({ extension }) => extension).toSorted(),
  );
});

test.each([...FORMATS.values(), ...TABLES])(
  '“$description” is called and explained in both languages',
  (format) => {
    const offers = [offerOf(format, 'DE'), offerOf(format, 'EN')];
    expect(offers.map(({ language }) => language)).toEqual(['de', 'en']);
    for (const { name, purpose } of offers) {
      expect(name).not.toBe('');
      expect(purpose).not.toBe('');
    }
  },
);

test('a format without German words is explained in English, and says so', () => {
  expect(offerOf({ name: 'new', description: 'New: for whatever' }, 'DE')).toEqual({
    name: 'New',
    purpose: 'for whatever',
    language: 'en',
  });
});
