// cspell:ignore Äoöü arztehofe nberg uber
import fc from 'fast-check';
import { sortKey } from '../../src/graph/sort-key.ts';

/** Names in the order of their sort keys. */
function sorted(names: readonly string[]): string[] {
  return names.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'aAäÄoöüÜßẞsé -()09') }),
);

describe('the sort key', () => {
  test('takes ß as ss', () => {
    expect(sortKey('Gießen')).toBe('giessen');
    expect(sorted(['Gilserberg', 'Gießerei', 'Gießen', 'Giesel'])).toEqual([
      'Giesel',
      'Gießen',
      'Gießerei',
      'Gilserberg',
    ]);
  });

  test('takes ä, ö and ü as a, o and u', () => {
    expect(sortKey('Ärztehöfe über')).toBe('arztehofe uber');
    expect(sorted(['Bad Orb', 'Azur', 'Apfelbaum', 'Äpfel', 'Aß'])).toEqual([
      'Äpfel',
      'Apfelbaum',
      'Aß',
      'Azur',
      'Bad Orb',
    ]);
  });

  test('takes a hyphen, a bracket or any other mark as a space', () => {
    expect(sortKey('Groß-Gerau')).toBe('gross gerau');
    expect(sortKey('Allendorf (Eder)')).toBe('allendorf eder');
    expect(sorted(['Groß-Zimmern', 'Großalmerode', 'Groß-Gerau', 'Grebenau'])).toEqual([
      'Grebenau',
      'Groß-Gerau',
      'Groß-Zimmern',
      'Großalmerode',
    ]);
  });

  test('does not tell capitals from small letters', () => {
    expect(sortKey('OFFENBACH')).toBe(sortKey('Offenbach'));
  });

  test('has nothing but ASCII letters, digits and single spaces', () => {
    fc.assert(
      fc.property(text, (name) => {
        expect(sortKey(name)).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/);
      }),
    );
  });

  test('of a sort key is that sort key', () => {
    fc.assert(
      fc.property(text, (name) => {
        expect(sortKey(sortKey(name))).toBe(sortKey(name));
      }),
    );
  });

  test('is the same however the letters are composed', () => {
    expect(sortKey('Gru\u0308nberg')).toBe(sortKey('Grünberg'));
  });
});
