import {
  findBreakingChanges,
  type GraphQLArgument,
  type GraphQLDirective,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** What of the published contract a client may rely on and would miss, in sentences. */
export function brokenPromises(published: GraphQLSchema, now: GraphQLSchema): readonly string[] {
  return findBreakingChanges(published, now).map(({ description }) => description);
}

/** Something that may be deprecated, with its place in the schema. */
interface Element {
  readonly path: string;
  readonly deprecationReason?: string | null | undefined;
}

/** A sentence on what to take instead, and a day from which on it may be gone. */
const REASON = /^\S.*\w.* (\d{4}-\d{2}-\d{2})\b/s;

/**
 * The deprecations that leave their readers alone: without a reason of their own, or without the day
 * until which what is deprecated stays, `YYYY-MM-DD`.
 */
export function bareDeprecations(schema: GraphQLSchema): readonly string[] {
  return elementsOf(schema)
    .filter(({ deprecationReason: reason }) => typeof reason === 'string' && !isWhole(reason))
    .map(({ path, deprecationReason: reason }) => `${path}: ${JSON.stringify(reason)}`);
}

function isWhole(reason: string): boolean {
  const [, day] = REASON.exec(reason) ?? [];
  return day !== undefined && !Number.isNaN(Date.parse(day));
}

function elementsOf(schema: GraphQLSchema): readonly Element[] {
  const types = Object.values(schema.getTypeMap()).flatMap((type): readonly Element[] => {
    if (isObjectType(type) || isInterfaceType(type)) {
      return Object.values(type.getFields()).flatMap((field) => [
        at(type.name, field),
        ...argumentsOf(`${type.name}.${field.name}`, field.args),
      ]);
    }
    if (isInputObjectType(type)) {
      return Object.values(type.getFields()).map((field) => at(type.name, field));
    }
    return isEnumType(type) ? type.getValues().map((value) => at(type.name, value)) : [];
  });
  return [...types, ...schema.getDirectives().flatMap(ofDirective)];
}

function ofDirective({ name, args }: GraphQLDirective): readonly Element[] {
  return argumentsOf(`@${name}`, args);
}

function argumentsOf(path: string, args: readonly GraphQLArgument[]): readonly Element[] {
  return args.map(({ name, deprecationReason }) => ({
    path: `${path}(${name}:)`,
    deprecationReason,
  }));
}

function at(
  type: string,
  {
    name,
    deprecationReason,
  }: { readonly name: string; deprecationReason?: string | null | undefined },
): Element {
  return { path: `${type}.${name}`, deprecationReason };
}
