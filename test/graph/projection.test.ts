import '../../src/entities/resolvers.ts';
import { allNouns, type Noun, nodeExpression } from '../../src/graph/noun.ts';
import { projection } from '../../src/graph/projection.ts';
import type { PropertyType } from '../../src/graph/properties.ts';

/** Names of the properties that a noun reads of its nodes. */
function readBy({ path, properties, parse }: Noun): readonly string[] {
  const read = new Set<string>();
  const node = new Proxy<{ readonly [property: string]: unknown }>(
    {},
    {
      get: (_, property) => {
        const name = String(property);
        read.add(name);
        const type = properties[name];
        if (name === 'id') return `${path}/x`;
        return type === undefined ? null : plausible(type);
      },
    },
  );
  parse(node);
  return [...read];
}

function plausible(type: PropertyType): unknown {
  if (typeof type !== 'string') return type[0];
  if (type === 'ids') return ['evidence/x'];
  if (type === 'boolean') return true;
  return type === 'integer' || type === 'number' || type === 'money' ? 1n : '2026-01-01';
}

describe('What statements read of nodes', () => {
  test.each([...allNouns().values()])('is all that the noun $type needs', (noun) => {
    for (const label of [noun.type, ...noun.interfaces]) {
      const [, text = ''] = /([^[]+)\](?: END)?$/.exec(nodeExpression(label, 'n')) ?? [];
      const columns = text.split(', ');
      expect(columns).toEqual(expect.arrayContaining(readBy(noun).map((name) => `n.${name}`)));
    }
  });
});

describe('A projection', () => {
  const named = projection(['id', 'name']);

  it('gives values their names again', () => {
    expect(named.of('b')).toBe('[b.id, b.name]');
    expect(named.read({ node: ['x', null] }, 'node')).toEqual({ id: 'x', name: null });
  });

  it.each([null, ['x'], { id: 'x', name: 'X' }])(
    'refuses what it has not asked for: %j',
    (node) => {
      expect(() => named.read({ node }, 'node')).toThrow(/node.*a list of 2 values/s);
    },
  );
});
