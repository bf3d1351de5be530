import { type ASTNode, GraphQLError, Kind, parse, visit } from 'graphql';
import { ValueError } from '../errors.ts';

/** What a client is told of a value that its type refuses. */
export interface InvalidValue {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/**
 * What a client is told where an error is about a value in a query or in its variables: which argument it
 * is, and, where an enum or one of our scalars refuses it, what is allowed and what came. What else the
 * library finds, such as a text for a number, it says itself. Null for every other error.
 */
export function invalidValueOf(error: unknown): InvalidValue | null {
  if (!(error instanceof GraphQLError)) return null;
  const [node] = error.nodes ?? [];
  const argument = node === undefined ? null : argumentAt(node);
  const named = node !== undefined && VALUES.has(node.kind) ? argument : null;
  const value = valueErrorOf(error);
  if (value !== null) {
    const { expected, found } = value.details;
    return {
      message: named === null ? error.message : `${placeOf(named)}: ${value.said}.`,
      extensions: { argument, expected, found, code: value.code },
    };
  }
  const { code } = error.extensions;
  return named === null || code !== 'GRAPHQL_VALIDATION_FAILED'
    ? null
    : { message: `${placeOf(named)}: ${error.message}`, extensions: { argument, code } };
}

const VALUES: ReadonlySet<Kind> = new Set([
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
]);

function placeOf(argument: string): string {
  return `${argument.startsWith('$') ? 'Variable' : 'Argument'} "${argument}"`;
}

function valueErrorOf(error: unknown): ValueError | null {
  if (error instanceof ValueError) return error;
  return error instanceof GraphQLError ? valueErrorOf(error.originalError) : null;
}

/**
 * The path of the argument in which a value stands, such as `where.publishedOn.gte`; of a variable, and
 * of its default, its name, such as `$date`.
 */
function argumentAt(node: ASTNode): string | null {
  if (node.kind === Kind.VARIABLE_DEFINITION) return variableName(node);
  if (node.loc === undefined) return null;
  const { source, start } = node.loc;
  const path: string[] = [];
  visit(parse(source), {
    enter(each, key) {
      if (each.loc === undefined || each.loc.start > start || each.loc.end <= start) return false;
      if (each.kind === Kind.VARIABLE_DEFINITION) path.push(variableName(each));
      else if (each.kind === Kind.ARGUMENT || each.kind === Kind.OBJECT_FIELD) {
        path.push(each.name.value);
      } else if (path.length > 0 && typeof key === 'number') path.push(String(key));
      return undefined;
    },
  });
  return path.length === 0 ? null : path.join('.');
}

function variableName({
  variable,
}: {
  readonly variable: { readonly name: { readonly value: string } };
}): string {
  return `$${variable.name.value}`;
}
