import { GraphQLScalarType, Kind } from 'graphql';
import { DateTimeISOResolver } from 'graphql-scalars';
import { isDay, spanOf } from '../time/partial-date.ts';

/** The scalars of the schema. Those that no library has as they are needed are made here. */
export const scalars = {
  Date: textScalar('Date', 'a day such as 2025-02-04', isDay),
  DateTime: new GraphQLScalarType({
    ...DateTimeISOResolver.toConfig(),
    name: 'DateTime',
    description: null,
  }),
  PartialDate: textScalar(
    'PartialDate',
    'a date such as 2014, 2014-01, 2014-01-18 or 2021-12-31/2023-11-30',
    (text) => spanOf(text) !== null,
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
): GraphQLScalarType<string, string> {
  const check = (value: unknown): string => {
    if (typeof value === 'string' && fits(value)) return value;
    throw new TypeError(`${name}: expected ${expected}, found ${JSON.stringify(value)}.`);
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize: check,
    parseValue: check,
    parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : undefined),
  });
}
