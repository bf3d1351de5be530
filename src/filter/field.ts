import { type Comparable, comparable, type PropertyType } from '../graph/properties.ts';
import { holds } from '../time/moment.ts';
import {
  booleanComparison,
  type Comparison,
  dateComparison,
  decimalComparison,
  enumComparison,
  idComparison,
  instantComparison,
  integerComparison,
  keyComparison,
  moneyComparison,
  nameComparison,
  type Operand,
  textComparison,
} from './comparison.ts';

/** Gives a name to a further variable of a statement, each time another. */
export type Fresh = (prefix: string) => string;

/** A value of a node or an edge by which lists are filtered and ordered. */
export interface Field {
  readonly comparison: Comparison;
  /** What it is, for the schema, where no output field of the same name says it. */
  readonly description?: string;
  /** The condition that the value of `variable` passes a test: true or false, never unknown. */
  readonly passes: (variable: string, fresh: Fresh, test: (of: Operand) => string) => string;
  /** The condition that there is no value; left out where there always is one. */
  readonly missing?: (variable: string, fresh: Fresh) => string;
  readonly order: Order | null;
  /** How it is read where lists are counted and summed by group; left out where they are not by it. */
  readonly reading?: Reading;
}

/** How a statement reads a value by which it groups, or which it sums. */
export interface Reading {
  readonly as: 'category' | 'date' | 'number';
  /** Its expression; `alias` is what `subquery` named, otherwise the variable itself. */
  readonly value: (variable: string, alias: string) => string;
  readonly subquery?: (variable: string, alias: string) => string;
  /** The expression of the unit or currency without which a number says nothing. */
  readonly unit?: (variable: string) => string;
  /** Whether it is an amount in minor units. */
  readonly isMinorUnits?: true;
}

/** How a list is ordered by a value. */
export interface Order {
  readonly kind: 'text' | 'number';
  /** Its expression: of `variable`, or of what `subquery` named. */
  readonly expression: (variable: string) => string;
  /** The condition on the same that there is a value; null where there always is one. */
  readonly present: ((variable: string) => string) | null;
  /** The condition on a node that it has no value; null where it always has one. */
  readonly absent: ((node: string) => string) | null;
  /** The property of the node itself that an index on its label serves, or how another leads to it. */
  readonly lead: { readonly property: string } | ((label: string) => LeadingPattern);
  /** Puts the value, or null, under the name `alias`, where no expression of a property is enough. */
  readonly subquery?: (variable: string, alias: string) => string;
}

/** A pattern that reaches the nodes `n` of a list in the order of an index. */
export interface LeadingPattern {
  readonly match: string;
  readonly where: string;
  /** The indexed expression. */
  readonly expression: string;
}

/** The field of a property, as its type compares; null for one whose type does not. */
export function propertyField(
  property: string,
  type: PropertyType,
  enumName: string | null,
  required: boolean,
  unit: string | null = null,
): Field | null {
  const comparison = comparisonOf(type, enumName);
  if (comparison === null) return null;
  const operand = operandOf(property, type);
  const present = (variable: string) => `${variable}.${property} IS NOT NULL`;
  return {
    comparison,
    passes: (variable, _, test) => `(${present(variable)} AND ${test(operand(variable))})`,
    ...(required ? {} : { missing: (variable) => `${variable}.${property} IS NULL` }),
    order: orderByProperty(property, type, comparison, required),
    ...readingOf(property, type, unit),
  };
}

function readingOf(
  property: string,
  type: PropertyType,
  unit: string | null,
): { readonly reading?: Reading } {
  const ofUnit = unit === null ? {} : { unit: (variable: string) => `${variable}.${unit}` };
  const value = (variable: string) => `${variable}.${property}`;
  if (typeof type !== 'string' || type === 'boolean') return { reading: { as: 'category', value } };
  if (type === 'date' || type === 'partialDate') {
    const first = formOf(property, type, 'first');
    return { reading: { as: 'date', value: (variable) => `${variable}.${first}` } };
  }
  const isNumber = type === 'integer' || type === 'decimal' || type === 'money';
  const minor = type === 'money' ? { isMinorUnits: true as const } : {};
  return isNumber ? { reading: { as: 'number', value, ...ofUnit, ...minor } } : {};
}

/** The field of a text property that compares in a way of its own. */
export function textField(property: string, comparison: Comparison): Field {
  const operand = operandOf(property, 'text');
  return { comparison, passes: (variable, _, test) => test(operand(variable)), order: null };
}

function orderByProperty(
  property: string,
  type: PropertyType,
  { order }: Comparison,
  required: boolean,
): Order | null {
  if (order === null) return null;
  const compared = formOf(property, type, order.form);
  return {
    kind: order.kind,
    expression: (variable) => `${variable}.${compared}`,
    present: required ? null : (variable) => `${variable}.${property} IS NOT NULL`,
    absent: required ? null : (node) => `${node}.${property} IS NULL`,
    lead: { property: compared },
  };
}

function comparisonOf(type: PropertyType, enumName: string | null): Comparison | null {
  if (typeof type !== 'string') return enumName === null ? null : enumComparison(enumName);
  switch (type) {
    case 'text':
      return textComparison;
    case 'integer':
      return integerComparison;
    case 'decimal':
      return decimalComparison;
    case 'money':
      return moneyComparison;
    case 'date':
    case 'partialDate':
      return dateComparison;
    case 'instant':
      return instantComparison;
    case 'boolean':
      return booleanComparison;
    default:
      return null;
  }
}

function operandOf(property: string, type: PropertyType): (variable: string) => Operand {
  return (variable) => (form) => `${variable}.${formOf(property, type, form)}`;
}

/** A day that is known as such is its own first and last. */
function formOf(property: string, type: PropertyType, form: 'value' | Comparable): string {
  return form === 'value' || type === 'date' ? property : comparable(property, form);
}

/** A dated value of a thing that takes the place of what the thing's own table says. */
export interface DatedSource {
  /** Type of the edge to it, and its label. */
  readonly edge: string;
  readonly label: string;
  /** Its property, and that of the thing itself. */
  readonly property: string;
  readonly listed: string;
  /** Further conditions on it, of `value`. */
  readonly condition?: (value: string) => string;
}

/** The field of a value that changes in time: the dated one that holds, otherwise the listed one. */
export function datedField(
  source: DatedSource,
  comparison: Comparison,
  order: Order | null,
): Field {
  const { edge, label, property, listed, condition } = source;
  return {
    comparison,
    passes: (variable, fresh, test) => {
      const held = (further: (value: string) => string) => {
        const [fact, value] = [fresh('h'), fresh('v')];
        const where = [holds(fact), ...(condition ? [condition(value)] : []), further(value)];
        return `COUNT { MATCH (${variable})-[${fact}:${edge}]->(${value}:${label}) WHERE ${where.filter((part) => part !== '').join(' AND ')} }`;
      };
      const ofHeld = held((value) => test(operandOf(property, 'text')(value)));
      const ofListed = test(operandOf(listed, 'text')(variable));
      return `(${ofHeld} > 0 OR (${ofListed} AND ${held(() => '')} = 0))`;
    },
    order,
    ...(comparison.order === null
      ? {}
      : {
          reading: {
            as: 'category',
            value: (variable, alias) => `coalesce(${alias}, ${variable}.${listed})`,
            subquery: (variable, alias) => `CALL (${variable}) {
              MATCH (${variable})-[h0:${edge}]->(v0:${label})
              WHERE ${holds('h0')}
              RETURN max(v0.${property}) AS ${alias}
            }`,
          },
        }),
  };
}

/** The name that a thing goes by in German. */
export const nameField: Field = datedField(
  {
    edge: 'NAMED',
    label: 'Name',
    property: 'value',
    listed: 'name',
    condition: (value) => `${value}.label = 'PREFERRED' AND ${value}.language = 'DE'`,
  },
  nameComparison,
  propertyOrder('sortKey'),
);

/**
 * The id of a node. Nothing is ordered by it: with an index of its own for that, Neo4j would read pages
 * that end with the id by two indexes, and sort them.
 */
export const idField: Field = textField('id', idComparison);

/** The order by a text of ASCII that every node has. */
export function propertyOrder(property: string): Order {
  return {
    kind: 'text',
    expression: (variable) => `${variable}.${property}`,
    present: null,
    absent: null,
    lead: { property },
  };
}

/** The official key of a scheme that a thing bears. */
export function keyField(scheme: string): Field {
  const comparison = keyComparison(scheme);
  const count = (variable: string, fresh: Fresh, test: (key: string) => string) => {
    const [fact, key] = [fresh('h'), fresh('v')];
    return `COUNT { MATCH (${variable})-[${fact}:IDENTIFIED_BY]->(${key}:Identifier) WHERE ${holds(fact)} AND ${test(key)} }`;
  };
  return {
    comparison,
    passes: (variable, fresh, test) =>
      `${count(variable, fresh, (key) => test(() => `${key}.key`))} > 0`,
    missing: (variable, fresh) =>
      `${count(variable, fresh, (key) => `${key}.scheme = '${scheme}'`)} = 0`,
    order: null,
  };
}
