import { ArgumentError } from '../errors.ts';
import type { Parameters, Value } from '../graph/statement.ts';
import { holds } from '../time/moment.ts';
import type { Comparison } from './comparison.ts';
import type { Field, Fresh } from './field.ts';
import { type Filter, type Filters, filterNamed, type Relation } from './filters.ts';

/** What was asked of a list, as it came: an input of the schema. */
export type Where = Readonly<{ [member: string]: unknown }>;

/** The filter's input that asks for all of these together; null where there are none. */
export function allOf(conditions: readonly (object | null | undefined)[]): Where | null {
  const given = conditions.filter((condition) => condition !== null && condition !== undefined);
  const [only = null] = given;
  return given.length > 1 ? { and: given } : only && { ...only };
}

/** A condition on the variables of a statement: its text depends on the shape of the filter alone. */
export interface Condition {
  /** Cypher that is true or false, never unknown. */
  readonly text: string;
  /** The values, by parameter. */
  readonly parameters: Parameters;
  /** Those of the parameters that hold an id, or ids. */
  readonly idParameters: readonly string[];
  /** Keys that a thing must have for the condition to be true, nearest first. */
  readonly keys: readonly KeyCondition[];
}

/** A positive condition on a key, from which a statement can start. */
export interface KeyCondition {
  /** The way to the thing that bears the key; empty for the listed node itself. */
  readonly route: readonly Relation[];
  readonly by: NonNullable<Comparison['key']>;
  /** Ids, identifiers, values of identifiers or names, of which one is the thing's. */
  readonly values: readonly string[];
}

/** The variables that a condition is about. */
export interface Variables {
  readonly node: string;
  /** The fact that led to the node, where there is one. */
  readonly fact?: string;
}

/** Relations that one condition can follow, one within the other. */
const MAXIMUM_DEPTH = 2;
/** Comparisons and relations that one filter can have. */
const MAXIMUM_CONDITIONS = 50;

/** A condition that everything meets. */
export const NO_CONDITION: Condition = { text: 'true', parameters: {}, idParameters: [], keys: [] };

/**
 * The condition that a filter's input makes.
 *
 * @throws ArgumentError INVALID_FILTER where it says nothing, too much or goes too deep, and the codes
 * of the values' own kinds, with the path of the argument
 */
export function conditionOf(
  filters: Filters,
  name: string,
  where: Where,
  on: Variables,
): Condition {
  const making = new Making(filters);
  const text = making.all(filterNamed(filters, name), where, on, 'where', { route: [], depth: 0 });
  const keys = making.keys.toSorted((a, b) => a.route.length - b.route.length);
  return { text, parameters: making.parameters, idParameters: making.idParameters, keys };
}

interface Position {
  /** The way from the listed node, while everything on it must be true; null below `or` and `not`. */
  readonly route: readonly Relation[] | null;
  readonly depth: number;
}

/** A condition in the making. */
class Making {
  readonly parameters: { [name: string]: Value } = {};
  readonly idParameters: string[] = [];
  readonly keys: KeyCondition[] = [];
  readonly #filters: Filters;
  #conditions = 0;
  #variables = 0;
  #values = 0;
  readonly #fresh: Fresh = (prefix) => {
    this.#variables += 1;
    return `${prefix}w${this.#variables}`;
  };

  constructor(filters: Filters) {
    this.#filters = filters;
  }

  /** Everything that an input says. */
  all(filter: Filter, where: Where, on: Variables, path: string, at: Position): string {
    const parts = Object.entries(where).map(([member, given]) => {
      const argument = `${path}.${member}`;
      if (given === null) throw invalid(argument, 'a condition, or nothing', given);
      return this.#part(filter, member, given, on, argument, at);
    });
    return parts.length === 0 ? 'true' : parts.join(' AND ');
  }

  #part(
    filter: Filter,
    member: string,
    given: unknown,
    on: Variables,
    argument: string,
    at: Position,
  ): string {
    const unsure = { ...at, route: null };
    switch (member) {
      case 'and':
        return this.#each(filter, given, on, argument, at, ' AND ', 'true');
      case 'or':
        return this.#each(filter, given, on, argument, unsure, ' OR ', 'false');
      case 'not':
        return `NOT (${this.all(filter, inputOf(given, argument), on, argument, unsure)})`;
      default:
        return this.#member(filter, member, given, on, argument, at);
    }
  }

  #each(
    filter: Filter,
    given: unknown,
    on: Variables,
    argument: string,
    at: Position,
    word: string,
    ofNone: string,
  ): string {
    const inputs = Array.isArray(given) ? given : [];
    const parts = inputs.map(
      (one, place) =>
        `(${this.all(filter, inputOf(one, argument), on, `${argument}.${place}`, at)})`,
    );
    return parts.length === 0 ? ofNone : `(${parts.join(word)})`;
  }

  #member(
    filter: Filter,
    name: string,
    given: unknown,
    on: Variables,
    argument: string,
    at: Position,
  ): string {
    const member = filter.members.get(name);
    if (member === undefined) throw invalid(argument, `a field of ${filter.name}Where`, name);
    const input = inputOf(given, argument);
    switch (member.kind) {
      case 'field':
        return this.#comparisons(member.field, input, on, argument, at);
      case 'node':
        return this.all(
          filterNamed(this.#filters, member.filter),
          input,
          { node: on.node },
          argument,
          at,
        );
      case 'one':
        return `${this.#related(member, input, on, argument, at)} > 0`;
      case 'many':
        return this.#quantified(member, input, on, argument, at);
    }
  }

  #quantified(
    member: { readonly relation: Relation; readonly filter: string },
    given: Where,
    on: Variables,
    argument: string,
    at: Position,
  ): string {
    const unsure = { ...at, route: null };
    const parts = Object.entries(given).map(([quantifier, input]) => {
      const path = `${argument}.${quantifier}`;
      const where = inputOf(input, path);
      if (quantifier === 'some') return `${this.#related(member, where, on, path, at)} > 0`;
      if (quantifier === 'none') return `${this.#related(member, where, on, path, unsure)} = 0`;
      return `${this.#related(member, where, on, path, unsure, (text) => `NOT (${text})`)} = 0`;
    });
    if (parts.length === 0) throw invalid(argument, 'some, none or every', 'none of them');
    return parts.join(' AND ');
  }

  /** How many things at the other end of facts that hold meet a condition. */
  #related(
    { relation, filter }: { readonly relation: Relation; readonly filter: string },
    where: Where,
    { node }: Variables,
    argument: string,
    position: Position,
    turned: (text: string) => string = (text) => text,
  ): string {
    this.#count(argument);
    const at = relation.toValue ? position : beyond(relation, position, argument);
    const [fact, other] = [this.#fresh('r'), this.#fresh('b')];
    const [tail, head] = relation.direction === 'out' ? ['-', '->'] : ['<-', '-'];
    const found = filterNamed(this.#filters, filter);
    const variables = found.of === 'fact' ? { node: other, fact } : { node: other };
    const condition = this.all(found, where, variables, argument, at);
    return `COUNT { MATCH (${node})${tail}[${fact}:${relation.edge}]${head}(${other}:${relation.target}) WHERE ${holds(fact)} AND ${turned(condition)} }`;
  }

  #comparisons(
    field: Field,
    given: Where,
    on: Variables,
    argument: string,
    { route }: Position,
  ): string {
    const variable = on.fact ?? on.node;
    const parts = Object.entries(given).map(([operator, value]) => {
      const path = `${argument}.${operator}`;
      this.#count(path);
      if (value === null) throw invalid(path, 'a value; isNull asks for what has none', value);
      if (operator === 'isNull') return this.#isNull(field, variable, value === true);
      const { condition, values } = operatorOf(field, operator, path);
      const found = values(value, path);
      const names = found.map((one) => this.#parameter(one));
      if (field.comparison.key === 'id') this.idParameters.push(...names);
      const parameters = names.map((parameter) => `$${parameter}`);
      if (route !== null) this.#noteKey(field, operator, found[0] ?? null, route);
      return field.passes(variable, this.#fresh, (operand) => condition(operand, parameters));
    });
    if (parts.length === 0) throw invalid(argument, 'a comparison, such as eq', 'none');
    return parts.join(' AND ');
  }

  #isNull(field: Field, variable: string, asked: boolean): string {
    const missing = field.missing?.(variable, this.#fresh) ?? 'false';
    return asked ? missing : `NOT (${missing})`;
  }

  #noteKey(
    { comparison }: Field,
    operator: string,
    value: Value,
    route: readonly Relation[],
  ): void {
    const by = comparison.key;
    if (by === undefined || (operator !== 'eq' && operator !== 'in')) return;
    const values = (Array.isArray(value) ? value : [value]).filter(
      (one) => typeof one === 'string',
    );
    this.keys.push({ route, by, values });
  }

  #parameter(value: Value): string {
    this.#values += 1;
    const name = `w${this.#values}`;
    this.parameters[name] = value;
    return name;
  }

  #count(argument: string): void {
    this.#conditions += 1;
    if (this.#conditions > MAXIMUM_CONDITIONS) {
      throw invalid(argument, `at most ${MAXIMUM_CONDITIONS} conditions`, 'more');
    }
  }
}

function operatorOf(field: Field, operator: string, path: string) {
  const found = field.comparison.operators[operator];
  if (found === undefined) throw invalid(path, `a field of ${field.comparison.name}`, operator);
  return found;
}

/** The position at the other end of a relation. */
function beyond(relation: Relation, { route, depth }: Position, argument: string): Position {
  if (depth === MAXIMUM_DEPTH) {
    throw invalid(argument, `at most ${MAXIMUM_DEPTH} relations one within the other`, 'more');
  }
  return { route: route === null ? null : [...route, relation], depth: depth + 1 };
}

function inputOf(given: unknown, argument: string): Where {
  if (isInput(given)) return given;
  throw invalid(argument, 'conditions', given);
}

function isInput(given: unknown): given is Where {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

function invalid(argument: string, expected: string, found: unknown): ArgumentError {
  return new ArgumentError('INVALID_FILTER', argument, expected, found);
}
