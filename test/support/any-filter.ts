import fc from 'fast-check';
import type { Comparison } from '../../src/filter/comparison.ts';
import { type Filter, filterNamed } from '../../src/filter/filters.ts';
import { groupingsOf, isRelation } from '../../src/filter/grouping.ts';
import { DIRECTIONS } from '../../src/filter/places.ts';
import { filters } from '../../src/server/schema.ts';

/** The input of a filter, or of one key of an order. */
export type Input = { readonly [name: string]: unknown };

/** Values of each kind that the generated graphs hold, and some that they do not. */
const TEXTS = ['Allendorf', 'alle', 'Groß-Gerau', 'gross', 'a', '', '09162000', "Hof 'Zur Linde'"];
const DATES = ['2019', '2024', '2024-02', '2025-02-04', '2016-01-01/2020-06-30', '2031'];
const NUMBERS = ['0', '-5', '17', '8.5', '1000000', '123456789012.25'];
const INSTANTS = ['2019-05-01T08:00:00.000Z', '2026-11-22T00:00:00.000Z'];

/** Enum values that the filters of the contract compare with. */
const ENUMS: { readonly [type: string]: readonly string[] } = {
  MunicipalityKind: ['TOWN', 'MUNICIPALITY', 'INDEPENDENT_CITY'],
  FactStatus: ['PLANNED', 'ACTUAL'],
  ParticipationRole: ['LEAD', 'PARTNER', 'BENEFICIARY', 'FUNDER'],
  ContributionKind: ['TALK', 'WELCOME'],
  Measure: ['POPULATION', 'AREA', 'BUDGET'],
  Qualifier: ['EXACT', 'AT_LEAST'],
  NameLabel: ['PREFERRED', 'ALTERNATE'],
  Language: ['DE', 'EN'],
  IdentifierScheme: ['AGS', 'NUTS', 'OTHER'],
};

/** Values for an operator that compares with this GraphQL type. */
export function valuesOf(type: string, ids: readonly string[]): readonly unknown[] {
  const named = type.replaceAll(/[[\]!]/g, '');
  const values = ENUMS[named] ?? scalars(named, ids);
  if (values.length === 0) throw new Error(`No values of ${type} for the tests`);
  return type.startsWith('[') ? [values.slice(0, 2), [], values.slice(-1)] : values;
}

function scalars(type: string, ids: readonly string[]): readonly unknown[] {
  switch (type) {
    case 'ID':
      return ids;
    case 'String':
      return TEXTS;
    case 'Int':
      return [0, 9, 10_000, 2_000_000_000];
    case 'Decimal':
      return NUMBERS;
    case 'PartialDate':
      return DATES;
    case 'DateTime':
      return INSTANTS;
    case 'Boolean':
      return [true, false];
    default:
      return [];
  }
}

/** Every comparison that an input of a kind can make, with a value. */
export function comparisonsOf(comparison: Comparison, ids: readonly string[]): readonly Input[] {
  const compared = Object.entries(comparison.operators).flatMap(([operator, { type }]) =>
    valuesOf(type, ids)
      .slice(0, 3)
      .map((value) => ({ [operator]: value })),
  );
  return [...compared, { isNull: true }, { isNull: false }];
}

/** Any input of the filter of a name, with relations at most so deep. */
export function anyWhere(name: string, ids: readonly string[], depth = 2): fc.Arbitrary<Input> {
  const filter = filterNamed(filters, name);
  const parts = [...filter.members].flatMap(([member]) => anyMember(filter, member, ids, depth));
  const leaf = fc.oneof(...parts);
  const { where } = fc.letrec<{ where: Input }>((tie) => ({
    where: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      leaf,
      fc.tuple(leaf, leaf).map(([a, b]) => ({ and: [a, b] })),
      fc.array(tie('where'), { maxLength: 3 }).map((or) => ({ or })),
      tie('where').map((not) => ({ not })),
    ),
  }));
  return where;
}

function anyMember(
  { members }: Filter,
  name: string,
  ids: readonly string[],
  depth: number,
): readonly fc.Arbitrary<Input>[] {
  const member = members.get(name);
  if (member === undefined) return [];
  if (member.kind === 'field') {
    const inputs = comparisonsOf(member.field.comparison, ids);
    return [fc.constantFrom(...inputs).map((comparison) => ({ [name]: comparison }))];
  }
  if (member.kind === 'node') {
    return [anyWhere(member.filter, ids, depth).map((where) => ({ [name]: where }))];
  }
  const left = member.relation.toValue ? depth : depth - 1;
  if (left < 0) return [];
  const inner = fc.oneof(
    fc.constant({}),
    lazily(() => anyWhere(member.filter, ids, left)),
  );
  if (member.kind === 'one') return [inner.map((where) => ({ [name]: where }))];
  return [
    fc
      .tuple(fc.constantFrom('some', 'none', 'every'), inner)
      .map(([quantifier, where]) => ({ [name]: { [quantifier]: where } })),
  ];
}

/** An arbitrary that is made when it is drawn from: filters lead to each other in circles. */
function lazily(make: () => fc.Arbitrary<Input>): fc.Arbitrary<Input> {
  return fc.constant(null).chain(make);
}

/** Every key by which lists of a filter are ordered, ascending. */
export function orderKeys(name: string): readonly string[] {
  return [...filterNamed(filters, name).members].flatMap(([key, member]) =>
    member.kind === 'field' && member.field.order !== null ? [key] : [],
  );
}

/** Any order of the filter of a name, of up to three keys. */
export function anyOrder(name: string): fc.Arbitrary<readonly Input[]> {
  const keys = orderKeys(name);
  if (keys.length === 0) return fc.constant([]);
  const entry = fc
    .tuple(fc.constantFrom(...keys), fc.constantFrom(...DIRECTIONS))
    .map(([key, direction]) => ({ [key]: direction }));
  return fc.array(entry, { maxLength: 3 });
}

/** What a list is asked for by group. */
export interface Grouped {
  readonly by: readonly string[];
  readonly of: readonly string[];
}

/** Any keys and figures of the filter of a name, of which at most one key is a connection. */
export function anyGrouping(name: string): fc.Arbitrary<Grouped> {
  const { keys, figures } = groupingsOf(filters, filterNamed(filters, name));
  const related = [...keys.values()].filter(({ by }) => isRelation(by)).map((key) => key.name);
  const own = [...keys.keys()].filter((key) => !related.includes(key));
  const some = (values: readonly string[], maxLength: number) =>
    fc.subarray([...values], { maxLength: Math.min(maxLength, values.length) });
  return fc
    .tuple(some(own, 1), some(related, 1), some([...figures.keys()], 2))
    .map(([first, second, of]) => ({ by: [...first, ...second], of }));
}
