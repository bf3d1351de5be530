import { setFlagsFromString } from 'node:v8';
import { runInThisContext } from 'node:vm';
import { allNouns, nodesById } from '../../src/graph/noun.ts';
import { readKeyed } from '../../src/graph/read-whole.ts';
import { idsOf } from '../support/contents.ts';
import { shippedEngine } from '../support/engines.ts';

setFlagsFromString('--allow-natives-syntax');
/** Whether V8 knows that two objects have their properties at the same places; see `parametersOf`. */
const haveOneClass: unknown = runInThisContext('(one, other) => %HaveSameMap(one, other)');

test('Nodes of a type are of one hidden class', async () => {
  if (typeof haveOneClass !== 'function') throw new Error('V8 has no such function.');
  const engine = await shippedEngine('embedded');
  const several: string[] = [];
  for (const { type } of allNouns().values()) {
    const ids = await idsOf(engine, type);
    const read = async () =>
      [...(await readKeyed(engine, nodesById, ids)).values()].flat().map(({ node }) => node);
    // The class changes until V8 has seen every sort of value in each property.
    await read();
    const [first, ...others] = await read();
    const apart = others.filter((other) => !haveOneClass(first, other)).map(({ id }) => id);
    expect({ type, apart }).toEqual({ type, apart: [] });
    if (others.length > 0) several.push(type);
  }
  expect(several).toEqual(
    expect.arrayContaining(['Contribution', 'Grant', 'Municipality', 'Person']),
  );
  await engine.close();
});
