import type { Comparison } from './comparison.ts';
import type { DescribedMember, Filter, Filters } from './filters.ts';
import { groupingsOf } from './grouping.ts';
import { DIRECTIONS } from './places.ts';

const DIRECTION_WORDS: Readonly<{ [direction in (typeof DIRECTIONS)[number]]: string }> = {
  ASCENDING: 'The least first; what has no value comes last.',
  ASCENDING_NULLS_FIRST: 'What has no value comes first, then the least.',
  DESCENDING: 'The greatest first; what has no value comes last.',
  DESCENDING_NULLS_FIRST: 'What has no value comes first, then the greatest.',
};

/** The input types of every filter and order, as text of the schema. */
export function filterTypeDefinitions(filters: Filters): string {
  const all = [...filters.values()];
  return [
    directions(),
    ...comparisonsOf(all).map(comparisonInput),
    ...all.map(whereInput),
    ...all.filter(({ name }) => isQuantified(all, name)).map(relationInput),
    ...all.filter(isOrdered(filters)).map((filter) => orderInput(filter, filters)),
    ...all
      .filter(({ name }) => name !== 'Name' && name !== 'Identifier')
      .flatMap((filter) => groupEnums(filter, filters)),
  ].join('\n\n');
}

/** Whether lists with a filter can be ordered by a key. */
export function isOrdered(filters: Filters): (filter: Filter) => boolean {
  return ({ members }) => [...members.values()].some((member) => isOrderable(member, filters));
}

function isOrderable(member: DescribedMember, filters: Filters): boolean {
  if (member.kind === 'field') return member.field.order !== null;
  const node = member.kind === 'node' ? filters.get(member.filter) : undefined;
  return node !== undefined && isOrdered(filters)(node);
}

function isQuantified(all: readonly Filter[], name: string): boolean {
  return all.some(({ members }) =>
    [...members.values()].some((member) => member.kind === 'many' && member.filter === name),
  );
}

function comparisonsOf(all: readonly Filter[]): readonly Comparison[] {
  const comparisons = new Map<string, Comparison>();
  for (const { members } of all) {
    for (const member of members.values()) {
      if (member.kind === 'field') {
        comparisons.set(member.field.comparison.name, member.field.comparison);
      }
    }
  }
  return [...comparisons.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function directions(): string {
  const values = DIRECTIONS.map((name) => `${described(DIRECTION_WORDS[name], '  ')}  ${name}`);
  return `${described('The direction of a key, and where things without a value stand.')}enum OrderDirection {
${values.join('\n\n')}
}`;
}

function comparisonInput({ name, description, operators }: Comparison): string {
  const fields = Object.entries(operators).map(([operator, { description: words, type }]) =>
    field(operator, type, words),
  );
  const isNull = field('isNull', 'Boolean', 'Has no value, or, with false, has one.');
  return input(name, `${description} Several at once must all be met.`, [...fields, isNull]);
}

function whereInput({ name, subject, members }: Filter): string {
  const type = `${name}Where`;
  return input(
    type,
    `Conditions on ${subject}, all of which must be met. Facts and names count that hold on the date of the operation, or all where the list is asked for with \`validity: ALL\`.`,
    [
      ...[...members].map(([member, declared]) => memberField(member, declared)),
      field('and', `[${type}!]`, 'All of these are met; met by everything when empty.'),
      field('or', `[${type}!]`, 'One of these is met, or several; met by nothing when empty.'),
      field(
        'not',
        type,
        'This is not met; an unknown value meets no condition, so it is found here.',
      ),
    ],
  );
}

function memberField(name: string, member: DescribedMember): string {
  const { description } = member;
  switch (member.kind) {
    case 'field':
      return field(name, member.field.comparison.name, description);
    case 'node':
      return field(name, `${member.filter}Where`, description);
    case 'one':
      return field(name, `${member.filter}Where`, `There is one that meets this. ${description}`);
    case 'many':
      return field(name, `${member.filter}Relation`, description);
  }
}

function relationInput({ name, subject }: Filter): string {
  const type = `${name}Where`;
  return input(`${name}Relation`, `Conditions on how many ${subject} meet a condition.`, [
    field('some', type, 'At least one meets this; with `{}`, there is at least one.'),
    field('none', type, 'None meets this; with `{}`, there is none.'),
    field('every', type, 'Every one meets this, also where there is none.'),
  ]);
}

function orderInput({ name, subject, members }: Filter, filters: Filters): string {
  const keys = [...members].filter(([, member]) => isOrderable(member, filters));
  const fields = keys.map(([key, member]) =>
    field(
      key,
      member.kind === 'node' ? `${member.filter}Order` : 'OrderDirection',
      member.description,
    ),
  );
  const words = `One key of an order of ${subject}. What is equal by all keys follows in the order that the list has without one.`;
  return input(`${name}Order`, words, fields, ' @oneOf');
}

/** The enums by which lists are divided into groups, and of what they are summed. */
function groupEnums(filter: Filter, filters: Filters): readonly string[] {
  const { keys, figures } = groupingsOf(filters, filter);
  const { name, subject } = filter;
  return [
    ...enumOf(`${name}GroupKey`, `By what ${subject} are divided into groups.`, keys.values()),
    ...enumOf(`${name}Figure`, `What is summed of ${subject}.`, figures.values()),
  ];
}

function enumOf(
  type: string,
  description: string,
  values: Iterable<{ readonly name: string; readonly description: string }>,
): readonly string[] {
  const lines = [...values].map(
    ({ name, description: words }) => `${described(words, '  ')}  ${name}`,
  );
  if (lines.length === 0) return [];
  return [`${described(description)}enum ${type} {\n${lines.join('\n\n')}\n}`];
}

function input(
  name: string,
  description: string,
  fields: readonly string[],
  directive = '',
): string {
  return `${described(description)}input ${name}${directive} {\n${fields.join('\n\n')}\n}`;
}

function field(name: string, type: string, description: string): string {
  return `${described(description, '  ')}  ${name}: ${type}`;
}

function described(text: string, indent = ''): string {
  return `${indent}"""\n${indent}${text.replaceAll('"""', '\\"""')}\n${indent}"""\n`;
}
