import fc from 'fast-check';
import '../../../src/entities/resolvers.ts';
import { BriefThing, calledText, parseCalled } from '../../../src/entities/thing/brief-thing.ts';
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

describe('What a thing is called, as it is stored', () => {
  test('is read as it was written', () => {
    const dated = { recordedAt: '2026-01-01', validFrom: null, validTo: null, recordedUntil: null };
    const aName = fc.record({ value: fc.string(), language: fc.constantFrom('DE', 'EN') });
    const properties = fc.record({
      name: fc.string(),
      nameEn: fc.option(fc.string()),
      names: fc.array(aName),
    });
    fc.assert(
      fc.property(properties, ({ name, nameEn, names: some }) => {
        const names = some.map((one) => ({ ...dated, ...one, label: 'PREFERRED', evidence: [] }));
        const stored = names.length === 0 ? null : JSON.stringify(names);
        const text = calledText({ id: 'project/x', name, nameEn, names: stored });
        expect({ ...parseCalled(text) }).toEqual({ ...called, name, nameEn, names });
      }),
    );
  });

  test('has no more than its id and name where there is no more', () => {
    const properties = { id: 'project/x', name: 'X', nameEn: null, names: null };
    expect(calledText(properties)).toBe('["project/x","X"]');
  });

  test.each(['{}', '[]', '["project/x"]', '["nothing/x","X"]', '[1,"X"]'])(
    'is refused as %s',
    (text) => {
      expect(() => parseCalled(text)).toThrow(RowError);
    },
  );
});
