import { ArgumentError } from '../errors.ts';
import { nounOfId } from '../graph/noun.ts';
import type { Comparable } from '../graph/properties.ts';
import { sortKey } from '../graph/sort-key.ts';
import type { Value } from '../graph/statement.ts';
import { minorUnits } from '../money.ts';
import { spanOf } from '../time/partial-date.ts';

/** The expression of a value, or of one of the forms by which it compares. */
export type Operand = (form: 'value' | Comparable) => string;

/** One comparison that a kind of value can bear, such as `lt`. */
export interface Operator {
  readonly description: string;
  /** GraphQL type of what is compared with. */
  readonly type: string;
  /** Its condition; each value that it needs stands there as a parameter. */
  readonly condition: (operand: Operand, parameters: readonly string[]) => string;
  /** The values of those parameters. @throws ArgumentError */
  readonly values: (given: unknown, argument: string) => readonly Value[];
}

/** A kind of value with the comparisons that it can bear: an input type of the schema. */
export interface Comparison {
  readonly name: string;
  readonly description: string;
  readonly operators: Readonly<{ [name: string]: Operator }>;
  /** How what bears the value is found by index; left out where it is not. */
  readonly key?: 'id' | 'identifier' | 'identifierValue' | 'name';
  /** The form by which values of the kind are put in order; null where they have none. */
  readonly order: { readonly form: 'value' | Comparable; readonly kind: 'text' | 'number' } | null;
}

/** Ids of things. An id that is malformed is an error; one that is not there meets nothing. */
export const idComparison: Comparison = {
  name: 'IDComparison',
  description: 'Conditions on an id, such as `project/kisi`.',
  operators: oneOrSome('ID', (given, argument) => {
    const id = String(given);
    if (nounOfId(id) !== null) return id;
    throw new ArgumentError('INVALID_ID', argument, 'an id such as project/kisi', id);
  }),
  key: 'id',
  order: null,
};

/** Names: exact by `eq` and `in`, folded as in a German dictionary by the others. */
export const nameComparison: Comparison = {
  name: 'NameComparison',
  description:
    'Conditions on a name. `eq` and `in` compare exactly; `startsWith` and `contains` fold as a German dictionary does: ä as a, ß as ss, whatever the case and the punctuation.',
  operators: {
    ...oneOrSome('String', String),
    startsWith: textual('STARTS WITH', 'key', 'Begins so, folded: `gross` finds Groß-Gerau.'),
    contains: textual('CONTAINS', 'key', 'Has this somewhere, folded: `giessen` finds Gießen.'),
  },
  key: 'name',
  order: null,
};

/** Other texts, as they are written. */
export const textComparison: Comparison = {
  name: 'TextComparison',
  description: 'Conditions on a text; upper and lower case count.',
  operators: {
    ...oneOrSome('String', String),
    startsWith: textual('STARTS WITH', 'value', 'Begins exactly so.'),
    contains: textual('CONTAINS', 'value', 'Has exactly this somewhere.'),
  },
  order: null,
};

/** Values of official keys, whatever their scheme. */
export const identifierValueComparison: Comparison = { ...textComparison, key: 'identifierValue' };

/** Official keys of one scheme, which the graph keeps with the scheme before them. */
export function keyComparison(scheme: string): Comparison {
  const key = (given: unknown) => `${scheme}:${String(given)}`;
  return {
    name: 'KeyComparison',
    description: 'Conditions on an official key, which is a text: zeros at its start count.',
    operators: {
      ...oneOrSome('String', key),
      startsWith: {
        ...textual('STARTS WITH', 'value', 'Begins so: `06` are the keys of Hesse.'),
        values: (given) => [key(given)],
      },
    },
    key: 'identifier',
    order: null,
  };
}

/** Whole numbers. */
export const integerComparison: Comparison = {
  name: 'IntComparison',
  description: 'Conditions on a whole number.',
  operators: ordered('Int', 'value', wholeNumber),
  order: { form: 'value', kind: 'number' },
};

/** Exact decimals, compared as numbers. */
export const decimalComparison: Comparison = {
  name: 'DecimalComparison',
  description: 'Conditions on a decimal, compared as a number: 8 equals 8.0.',
  operators: ordered('Decimal', 'number', (given) => Number(given)),
  order: { form: 'number', kind: 'number' },
};

/** Amounts of money in minor units; their currency is a field of its own. */
export const moneyComparison: Comparison = {
  name: 'MoneyComparison',
  description:
    'Conditions on an amount in whole units, such as `"290657.90"`, whatever its currency: see the condition on `currency`. Nothing is converted.',
  operators: ordered('Decimal', 'value', (given, argument) => {
    const units = minorUnits(String(given));
    if (units !== null) return units;
    throw new ArgumentError('INVALID_ARGUMENT', argument, 'an amount such as 290657.90', given);
  }),
  order: { form: 'value', kind: 'number' },
};

/** Dates that may be known only in part, each counted as its whole span. */
export const dateComparison: Comparison = {
  name: 'DateComparison',
  description:
    'Conditions on a date. A date known only in part counts as all of its days, and so does the one that it is compared with: `gte: "2024"` and `lt: "2026"` are the years 2024 and 2025.',
  operators: {
    eq: dated(
      'Lies within this date: `2024` finds every day and month of 2024.',
      (of, [from, to]) => [`${of('first')} >= ${from}`, `${of('last')} <= ${to}`].join(' AND '),
    ),
    lt: dated('Ends before this date begins.', (of, [from]) => `${of('last')} < ${from}`),
    lte: dated('Ends by the end of this date.', (of, [, to]) => `${of('last')} <= ${to}`),
    gt: dated('Begins after this date has ended.', (of, [, to]) => `${of('first')} > ${to}`),
    gte: dated(
      'Begins on the first day of this date or later.',
      (of, [from]) => `${of('first')} >= ${from}`,
    ),
  },
  order: { form: 'first', kind: 'text' },
};

/** Instants of recorded time. */
export const instantComparison: Comparison = {
  name: 'DateTimeComparison',
  description: 'Conditions on an instant.',
  operators: ordered('DateTime', 'value', (given) =>
    given instanceof Date ? given.toISOString() : String(given),
  ),
  order: { form: 'value', kind: 'text' },
};

/** Yes or no. */
export const booleanComparison: Comparison = {
  name: 'BooleanComparison',
  description: 'Conditions on a yes or no.',
  operators: { eq: equal('Boolean', (given) => given === true) },
  order: null,
};

/** The values of an enum of the schema. */
export function enumComparison(type: string): Comparison {
  return {
    name: `${type}Comparison`,
    description: `Conditions on a \`${type}\`.`,
    operators: oneOrSome(type, String),
    order: { form: 'value', kind: 'text' },
  };
}

type ToValue = (given: unknown, argument: string) => Value;

function oneOrSome(type: string, toValue: ToValue): Comparison['operators'] {
  return {
    eq: equal(type, toValue),
    in: {
      description: 'Is one of these; none of an empty list.',
      type: `[${type}!]`,
      condition: (operand, [parameter]) => `${operand('value')} IN ${parameter}`,
      values: (given, argument) => [
        Array.isArray(given) ? given.map((one) => toValue(one, argument)) : [],
      ],
    },
  };
}

function equal(type: string, toValue: ToValue, form: 'value' | Comparable = 'value'): Operator {
  return {
    description: 'Equals this.',
    type,
    condition: (operand, [parameter]) => `${operand(form)} = ${parameter}`,
    values: (given, argument) => [toValue(given, argument)],
  };
}

function ordered(
  type: string,
  form: 'value' | Comparable,
  toValue: ToValue,
): Comparison['operators'] {
  const compared = (sign: string, description: string): Operator => ({
    ...equal(type, toValue),
    description,
    condition: (operand, [parameter]) => `${operand(form)} ${sign} ${parameter}`,
  });
  return {
    eq: equal(type, toValue, form),
    in: {
      description: 'Is one of these; none of an empty list.',
      type: `[${type}!]`,
      condition: (operand, [parameter]) => `${operand(form)} IN ${parameter}`,
      values: (given, argument) => [
        Array.isArray(given) ? given.map((one) => toValue(one, argument)) : [],
      ],
    },
    lt: compared('<', 'Is less than this.'),
    lte: compared('<=', 'Is this or less.'),
    gt: compared('>', 'Is more than this.'),
    gte: compared('>=', 'Is this or more.'),
  };
}

function textual(sign: string, form: 'value' | 'key', description: string): Operator {
  return {
    description,
    type: 'String',
    condition: (operand, [parameter]) => `${operand(form)} ${sign} ${parameter}`,
    values: (given) => [form === 'key' ? sortKey(String(given)) : String(given)],
  };
}

function dated(description: string, condition: Operator['condition']): Operator {
  return {
    description,
    type: 'PartialDate',
    condition,
    values: (given, argument) => {
      const span = spanOf(String(given));
      if (span !== null) return [span.first, span.last];
      throw new ArgumentError('INVALID_DATE', argument, 'a date such as 2024 or 2024-05-31', given);
    },
  };
}

function wholeNumber(given: unknown): Value {
  return typeof given === 'number' ? given : Number(given);
}
