import {
  type GraphQLEnumType,
  type GraphQLSchema,
  isEnumType,
  isIntrospectionType,
  Kind,
  valueFromASTUntyped,
} from 'graphql';
import { ValueError } from '../errors.ts';

/**
 * Lets every enum of a schema refuse what is none of its values as our scalars refuse a value: by
 * `INVALID_ARGUMENT`, with the values that there are.
 *
 * The methods of the types are replaced in place, since tools that make a schema of texts take a class
 * of one's own for scalars alone. Enums of introspection are of the library and remain as they are.
 */
export function sayWhatEnumsAllow(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isEnumType(type) && !isIntrospectionType(type)) sayWhatIsAllowed(type);
  }
}

function sayWhatIsAllowed(type: GraphQLEnumType): void {
  const values = new Map(type.getValues().map(({ name, value }) => [name, value]));
  const allowed = `one of ${[...values.keys()].join(', ')}`;
  const read = (name: unknown, expected: string): unknown => {
    if (typeof name !== 'string' || !values.has(name)) {
      throw new ValueError('INVALID_ARGUMENT', type.name, expected, name);
    }
    return values.get(name);
  };
  type.parseValue = (value) => read(value, allowed);
  type.parseLiteral = (node) => {
    if (node.kind === Kind.ENUM) return read(node.value, allowed);
    throw new ValueError(
      'INVALID_ARGUMENT',
      type.name,
      node.kind === Kind.STRING ? `${allowed}, without quotation marks` : allowed,
      valueFromASTUntyped(node),
    );
  };
}
