import { GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';
import { DateTimeISOResolver } from 'graphql-scalars';
import { ValueError } from '../errors.ts';
import { isDay, spanOf } from '../time/partial-date.ts';

/** The scalars of the schema. Those that no library has as they are needed are made here. */
export const scalars = {
  Date: textScalar('Date', 'a day such as 2025-02-04', isDay, 'INVALID_DATE'),
  DateTime: dateTimeScalar(),
  PartialDate: textScalar(
    'PartialDate',
    'a date such as 2014, 2014-01, 2014-01-18 or 2021-12-31/2023-11-30',
    (text) => spanOf(text) !== null,
    'INVALID_DATE',
  ),
  URL: textScalar('URL', 'an absolute URL', (text) => URL.canParse(text)),
  Decimal: textScalar('Decimal', 'a decimal number as a string, such as "290657.90"', (text) =>
    /^-?\d+(\.\d+)?$/.test(text),
  ),
};

/** A scalar that is a text of a certain shape, passed on unchanged. */
function textScalar(
  name: string,
  expected: string,
  fits: (text: string) => boolean,
  code: 'INVALID_DATE' | 'INVALID_ARGUMENT' = 'INVALID_ARGUMENT',
): GraphQLScalarType<string, string> {
  const refusal = (found: unknown) => new ValueError(code, name, expected, found);
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && fits(value)) return value;
    throw refusal(value);
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize: (value) => {
      if (typeof value === 'string' && fits(value)) return value;
      // What the graph holds is no value that a client gave.
      throw new TypeError(refusal(value).message);
    },
    parseValue: parse,
    parseLiteral: (node) => {
      if (node.kind === Kind.STRING) return parse(node.value);
      throw refusal(valueFromASTUntyped(node));
    },
  });
}

/** The library's, with errors as those of the others. */
function dateTimeScalar() {
  const config = DateTimeISOResolver.toConfig();
  const refusal = (found: unknown) =>
    new ValueError('INVALID_DATE', 'DateTime', 'an instant such as 2025-02-04T09:30:00Z', found);
  const parse = (value: unknown) => {
    try {
      return config.parseValue(value);
    } catch {
      throw refusal(value);
    }
  };
  return new GraphQLScalarType({
    ...config,
    name: 'DateTime',
    description: null,
    parseValue: parse,
    parseLiteral: (node) => {
      if (node.kind === Kind.STRING) return parse(node.value);
      throw refusal(valueFromASTUntyped(node));
    },
  });
}
