import { ArgumentError } from '../errors.ts';
import { holds } from '../time/moment.ts';
import type { Variables } from './condition.ts';
import type { Reading } from './field.ts';
import {
  type DescribedMember,
  type Filter,
  type Filters,
  filterNamed,
  type Relation,
} from './filters.ts';

/** A key by which a list is divided into groups. */
export interface GroupKey {
  /** Its value of the schema's enum, such as `DISTRICT` or `START_DATE_YEAR`. */
  readonly name: string;
  readonly description: string;
  readonly of: 'node' | 'fact';
  /** What it is read from: a value, or the things at the other end of a relation. */
  readonly by: Reading | Relation;
}

/** A number that is summed in each group. */
export interface Figure {
  readonly name: string;
  readonly description: string;
  readonly of: 'node' | 'fact';
  readonly reading: Reading;
}

/** By what the lists of a filter are divided, and what of them is summed. */
export interface Groupings {
  readonly keys: ReadonlyMap<string, GroupKey>;
  readonly figures: ReadonlyMap<string, Figure>;
}

const MAXIMUM_KEYS = 2;
const MAXIMUM_FIGURES = 5;

/** The groupings of a filter: those of a fact, then those of the node that it leads to. */
export function groupingsOf(filters: Filters, filter: Filter): Groupings {
  const keys = new Map<string, GroupKey>();
  const figures = new Map<string, Figure>();
  const add = ({ of, members }: Filter, prefix: string) => {
    for (const [name, member] of members) {
      if (member.kind === 'node') continue;
      const { description } = member;
      const key = keyOf(name, member);
      if (key !== null) {
        const free = keys.has(key.name) ? `${prefix}${key.name}` : key.name;
        keys.set(free, { of, description, ...key, name: free });
      }
      const reading = member.kind === 'field' ? member.field.reading : undefined;
      if (reading?.as === 'number') {
        figures.set(upper(name), { name: upper(name), of, description, reading });
      }
    }
  };
  add(filter, '');
  for (const [name, member] of filter.members) {
    if (member.kind === 'node') add(filterNamed(filters, member.filter), `${upper(name)}_`);
  }
  return { keys, figures };
}

function keyOf(name: string, member: DescribedMember): Pick<GroupKey, 'name' | 'by'> | null {
  if (member.kind === 'one' || member.kind === 'many') {
    return member.relation.toValue ? null : { name: upper(name), by: member.relation };
  }
  const reading = member.kind === 'field' ? member.field.reading : undefined;
  if (reading?.as === 'category') return { name: upper(name), by: reading };
  if (reading?.as !== 'date') return null;
  const value = (variable: string, alias: string) =>
    `substring(${reading.value(variable, alias)}, 0, 4)`;
  return { name: `${upper(name)}_YEAR`, by: { ...reading, value } };
}

function upper(name: string): string {
  return name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}

/** Whether a key is read from the things at the other end of a relation. */
export function isRelation(by: GroupKey['by']): by is Relation {
  return 'edge' in by;
}

/** What was asked of a list by group. */
export interface GroupArguments {
  readonly by?: readonly string[] | null | undefined;
  readonly of?: readonly string[] | null | undefined;
}

/** The keys and figures of a question. @throws ArgumentError INVALID_ARGUMENT */
export function groupsAsked({ keys, figures }: Groupings, { by, of }: GroupArguments) {
  const asked = {
    keys: [...new Set(by ?? [])].flatMap((name) => keys.get(name) ?? []),
    figures: [...new Set(of ?? [])].flatMap((name) => figures.get(name) ?? []),
  };
  const related = asked.keys.filter((key) => isRelation(key.by));
  if (asked.keys.length > MAXIMUM_KEYS || related.length > 1) {
    const expected = `at most ${MAXIMUM_KEYS} keys, of which one is a connection`;
    throw new ArgumentError('INVALID_ARGUMENT', 'by', expected, by?.join(', '));
  }
  if (asked.figures.length > MAXIMUM_FIGURES) {
    const expected = `at most ${MAXIMUM_FIGURES} figures`;
    throw new ArgumentError('INVALID_ARGUMENT', 'of', expected, of?.join(', '));
  }
  return asked;
}

/** The clauses by which the rows of a statement are counted by group, and by the values of a figure. */
export function counting(
  { keys, figure, withoutRelated }: Counted,
  on: Variables,
  kept: readonly string[],
) {
  const variableOf = ({ of }: { readonly of: 'node' | 'fact' }) =>
    of === 'fact' ? (on.fact ?? on.node) : on.node;
  const subqueries: string[] = [];
  const matches: string[] = [];
  const conditions: string[] = [];
  const read = (source: { readonly of: 'node' | 'fact' }, reading: Reading, alias: string) => {
    const variable = variableOf(source);
    if (reading.subquery) subqueries.push(reading.subquery(variable, alias));
    return reading.value(variable, alias);
  };
  const named = keys.map((key, index) => {
    if (!isRelation(key.by)) return `${read(key, key.by, `k${index}`)} AS g${index}`;
    const { edge, direction, target } = key.by;
    const [tail, head] = direction === 'out' ? ['-', '->'] : ['<-', '-'];
    const pattern = `MATCH (${on.node})${tail}[q${index}:${edge}]${head}(d${index}:${target})`;
    const where = `WHERE ${holds(`q${index}`)}`;
    if (withoutRelated) {
      conditions.push(`COUNT { ${pattern} ${where} } = 0`);
      return null;
    }
    matches.push(`${pattern}\n${where}`);
    return `d${index}.id AS g${index}`;
  });
  if (figure !== null) {
    named.push(`${read(figure, figure.reading, 'v')} AS value`);
    if (figure.reading.unit) named.push(`${figure.reading.unit(variableOf(figure))} AS unit`);
  }
  const columns = named.filter((column) => column !== null);
  const names = columns.map((column) => column.slice(column.lastIndexOf(' ') + 1));
  const entry = on.fact ?? on.node;
  const distinct = [...kept, entry, ...columns].join(', ');
  const returned = [...kept, ...names, `count(${entry}) AS total`].join(', ');
  return {
    conditions,
    text: [...subqueries, ...matches, `WITH DISTINCT ${distinct}`, `RETURN ${returned}`].join('\n'),
  };
}

/** What one statement counts. */
export interface Counted {
  readonly keys: readonly GroupKey[];
  readonly figure: Figure | null;
  /** Whether it counts what has nothing at the other end of the related key. */
  readonly withoutRelated: boolean;
}
