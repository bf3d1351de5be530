import { FORMATS } from '../../src/export/formats/all-formats.ts';
import { formatIn } from '../../src/web/explorer/layout/download-formats.ts';
import { germanFormats } from '../../src/web/explorer/layout/german-formats.ts';

test('every format of the server has German words in the explorer, and none is left over', () => {
  expect(Object.keys(germanFormats).toSorted()).toEqual([...FORMATS.keys()].toSorted());
});

test.each([...FORMATS.values()])('$name is called and explained in both languages', (format) => {
  const [german, english] = [formatIn(format, 'DE'), formatIn(format, 'EN')];
  expect([german.language, english.language]).toEqual(['de', 'en']);
  for (const { name, purpose } of [german, english]) {
    expect(name).not.toBe('');
    expect(purpose).not.toBe('');
  }
});

test('a format without German words is explained in English, and says so', () => {
  expect(formatIn({ name: 'new', description: 'New: for whatever' }, 'DE')).toEqual({
    format: 'new',
    name: 'New',
    purpose: 'for whatever',
    language: 'en',
  });
});
