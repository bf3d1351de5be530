import {
  ArgumentError,
  GraphError,
  GraphUnavailableError,
  RowError,
  StoreError,
} from '../src/errors.ts';

describe('an argument error', () => {
  test('names the argument, what was expected and what was found', () => {
    const error = new ArgumentError('INVALID_KEY', 'ags', '8 digits', '0644');
    expect(error.message).toBe('Argument "ags": expected 8 digits, found "0644".');
    expect(error.code).toBe('INVALID_KEY');
    expect(error.details).toEqual({ argument: 'ags', expected: '8 digits', found: '0644' });
  });

  test.each([
    [null, 'nothing'],
    [undefined, 'nothing'],
    [0, '0'],
    ['', '""'],
    ['two\nlines', '"two\\nlines"'],
  ])('shows %j as %s', (found, shown) => {
    const { message } = new ArgumentError('INVALID_ARGUMENT', 'first', 'a number', found);
    expect(message).toBe(`Argument "first": expected a number, found ${shown}.`);
  });

  test('cuts what is long', () => {
    const { message } = new ArgumentError('INVALID_ID', 'id', 'an id', 'x'.repeat(10_000));
    expect(message).toContain('xxx…');
    expect(message.length).toBeLessThan(200);
  });

  test('says null in its details where nothing was found', () => {
    const { details } = new ArgumentError('INVALID_ARGUMENT', 'ags', 'a key', undefined);
    expect(details.found).toBeNull();
  });
});

describe('every error that may be seen', () => {
  const cause = new Error('refused');

  test.each([
    [new GraphUnavailableError('Not there.', cause), 'GRAPH_UNAVAILABLE', 'GraphUnavailableError'],
    [new StoreError('STORE_IN_USE', 'In use.', cause), 'STORE_IN_USE', 'StoreError'],
    [new RowError('id', 'a text', 1), 'ROW_SHAPE', 'RowError'],
    [new ArgumentError('INVALID_DATE', 'date', 'a day', 'x'), 'INVALID_DATE', 'ArgumentError'],
    [new GraphError('GRAPH_EMPTY', 'Nothing.'), 'GRAPH_EMPTY', 'GraphError'],
  ])('has a stable code and its own name: %s', (error, code, name) => {
    expect(error).toBeInstanceOf(GraphError);
    expect([error.code, error.name]).toEqual([code, name]);
  });

  test('keeps its cause', () => {
    expect(new StoreError('STORE_DAMAGED', 'Damaged.', cause).cause).toBe(cause);
    expect('cause' in new GraphError('GRAPH_EMPTY', 'Nothing.')).toBe(false);
  });

  test('has no details unless they are given', () => {
    expect(new GraphError('GRAPH_EMPTY', 'Nothing.').details).toEqual({});
  });
});
