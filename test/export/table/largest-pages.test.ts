import { type GraphQLArgument, getNamedType, isObjectType } from 'graphql';
import { largestPage } from '../../../src/export/table/followed-operation.ts';
import { executableSchema } from '../../../src/server/schema.ts';

/** How many a page may have, as the contract says in words. */
function saidOf(args: readonly GraphQLArgument[]): number {
  const first = args.find(({ name }) => name === 'first')?.description ?? '';
  return Number(/\b1 to (\d+)\b/.exec(first)?.[1]);
}

test('Pages of all connections are as large as the contract lets them be', () => {
  const fields = Object.values(executableSchema().getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()))
    .filter(({ type }) => getNamedType(type).name.endsWith('Connection'));
  expect(fields.length).toBeGreaterThan(100);
  const wrong = fields.filter(({ args, type }) => saidOf(args) !== largestPage(getNamedType(type)));
  expect(wrong.map(({ name }) => name)).toEqual([]);
});
