import '../../../src/entities/resolvers.ts';
import { BriefThing } from '../../../src/entities/thing/brief-thing.ts';
import { isThing, type Thing } from '../../../src/entities/thing/thing.ts';
import { RowError } from '../../../src/errors.ts';

const called = { __typename: 'Project', id: 'project/x', name: 'X', nameEn: null, names: [] };

describe('A thing in brief', () => {
  const brief = new BriefThing(called);

  test('is a thing, and says what it is called', () => {
    expect(isThing(brief)).toBe(true);
    expect({ ...brief }).toEqual(called);
  });

  test.each<keyof Thing | 'startDate' | 'amountAwarded' | 'kinds'>([
    'description',
    'evidence',
    'identifiers',
    'startDate',
    'amountAwarded',
    'kinds',
  ])('fails, rather than be without, when its %s is asked for', (property) => {
    expect(() => Reflect.get(brief, property)).toThrow(RowError);
  });
});
