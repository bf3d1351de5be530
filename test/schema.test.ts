import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildASTSchema,
  type DefinitionNode,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  Kind,
  parse,
} from 'graphql';
import '../src/entities/resolvers.ts';
import { allNouns } from '../src/graph/noun.ts';
import { packagePath } from '../src/package-root.ts';
import { executableSchema, typeDefinitions } from '../src/server/schema.ts';

/** Files of the schema that belong to no noun. */
const COMMON_FILES = ['scalars', 'node', 'fact'];
/** The folder of what `node.graphql` declares. */
const COMMON_FOLDERS = ['thing'];

const schema = buildASTSchema(parse(typeDefinitions()));
const ownTypes = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
const ownDirectives = schema
  .getDirectives()
  .filter((directive) => !isSpecifiedDirective(directive));

interface Described {
  readonly path: string;
  readonly description: string | null | undefined;
}

/** Every element of the schema that can have a description. */
function everyElement(): readonly Described[] {
  const types = ownTypes.flatMap((type): Described[] => {
    const fields =
      isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const inputs = isInputObjectType(type) ? Object.values(type.getFields()) : [];
    const values = isEnumType(type) ? type.getValues() : [];
    return [
      { path: type.name, description: type.description },
      ...values.map(({ name, description }) => ({ path: `${type.name}.${name}`, description })),
      ...inputs.map(({ name, description }) => ({ path: `${type.name}.${name}`, description })),
      ...fields.flatMap(({ name, description, args }) => {
        const path = `${type.name}.${name}`;
        return [{ path, description }, ...describedArguments(path, args)];
      }),
    ];
  });
  const directives = ownDirectives.flatMap(({ name, description, args }) => [
    { path: `@${name}`, description },
    ...describedArguments(`@${name}`, args),
  ]);
  return [...types, ...directives];
}

function describedArguments(
  path: string,
  args: readonly { readonly name: string; readonly description?: string | null | undefined }[],
): readonly Described[] {
  return args.map(({ name, description }) => ({ path: `${path}(${name}:)`, description }));
}

function definitionsOf(file: string): readonly DefinitionNode[] {
  return parse(readFileSync(join(packagePath('schema'), `${file}.graphql`), 'utf8')).definitions;
}

/** Files of the questions that cross nouns, each with a folder of `src/explore/`. */
const questionFiles = foldersOf('src/explore');
const files = readdirSync(packagePath('schema'))
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace(/\.graphql$/, ''));

describe('the contract', () => {
  test('describes every type, field, argument, value and directive', () => {
    const elements = everyElement();
    expect(elements.length).toBeGreaterThan(1_000);
    const bare = elements.filter(({ description }) => !description?.trim());
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  test('ends every description as a sentence', () => {
    const open = everyElement().filter(({ description }) => !description?.trim().endsWith('.'));
    expect(open.map(({ path }) => path)).toEqual([]);
  });

  test('says of every field that may be null when it is', () => {
    const fields = ownTypes.flatMap((type) =>
      isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields()).map((field) => ({ path: type.name, ...field }))
        : [],
    );
    const silent = fields
      .filter(({ type }) => !isNonNullType(type))
      .filter(({ description }) => !/\bnull\b|where there is one/i.test(description ?? ''));
    expect(silent.map(({ path, name }) => `${path}.${name}`)).toEqual([]);
  });

  test('has a file for every folder of a noun, and a folder for every file', () => {
    const folders = foldersOf('src/entities');
    expect(files.filter((file) => !COMMON_FILES.includes(file)).toSorted()).toEqual(
      [
        ...folders.filter((folder) => !COMMON_FOLDERS.includes(folder)),
        ...questionFiles,
      ].toSorted(),
    );
    expect(files).toEqual(expect.arrayContaining(COMMON_FILES));
    expect(folders).toEqual(expect.arrayContaining(COMMON_FOLDERS));
  });

  test('declares in each file of a noun the type of that name', () => {
    const undeclared = files
      .filter((file) => !COMMON_FILES.includes(file) && !questionFiles.includes(file))
      .filter((file) => !declaredNames(file).includes(typeName(file)));
    expect(undeclared).toEqual([]);
  });

  test('extends nothing but Query', () => {
    const extended = files.flatMap((file) =>
      definitionsOf(file).flatMap((definition) =>
        definition.kind.endsWith('Extension') ? [nameOf(definition)] : [],
      ),
    );
    expect(new Set(extended)).toEqual(new Set(['Query']));
  });

  test('only asks: it has no mutation and no subscription', () => {
    expect([schema.getMutationType(), schema.getSubscriptionType()]).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('takes resolvers for exactly what it declares', () => {
    const executable = executableSchema();
    expect(Object.keys(executable.getTypeMap()).toSorted()).toEqual(
      Object.keys(schema.getTypeMap()).toSorted(),
    );
  });
});

/** Those whose order is what they are for: results of a search, and statements by kind. */
const NEITHER_FILTERED_NOR_ORDERED = ['Query.search', 'Source.statements', 'Evidence.statements'];

describe('every list', () => {
  const lists = ownTypes
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
        .map((field) => [`${type.name}.${field.name}`, field] as const),
    );

  test('is paged both ways', () => {
    expect(lists.length).toBeGreaterThan(200);
    expect(without(['first', 'after', 'last', 'before'])).toEqual([]);
  });

  test('is filtered and ordered by typed inputs of its own', () => {
    expect(without(['where', 'orderBy']).toSorted()).toEqual(
      NEITHER_FILTERED_NOR_ORDERED.toSorted(),
    );
    const untyped = lists.flatMap(([path, { args }]) =>
      args
        .filter(({ name, type }) => name === 'where' && !isInputObjectType(getNamedType(type)))
        .map(() => path),
    );
    expect(untyped).toEqual([]);
  });

  function without(names: readonly string[]): readonly string[] {
    return lists
      .filter(([, { args }]) => names.some((name) => !args.some((arg) => arg.name === name)))
      .map(([path]) => path);
  }
});

describe('every noun of the graph', () => {
  const nouns = [...allNouns().values()].map((noun) => [noun.type, noun] as const);

  test('is declared', () => {
    expect(nouns.length).toBeGreaterThan(20);
  });

  test.each(nouns)('has a type that implements what its labels say: %s', (name, noun) => {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is no object type`);
    const interfaces = type.getInterfaces().map((implemented) => implemented.name);
    expect(interfaces.toSorted()).toEqual([...noun.interfaces, 'Node'].toSorted());
  });

  test('and nothing else is a node', () => {
    const node = schema.getType('Node');
    if (!isInterfaceType(node)) throw new Error('Node is no interface');
    const implementers = schema.getPossibleTypes(node).map(({ name }) => name);
    expect(implementers.toSorted()).toEqual(nouns.map(([name]) => name).toSorted());
  });
});

function foldersOf(path: string): readonly string[] {
  return readdirSync(packagePath(path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

function declaredNames(file: string): readonly (string | null)[] {
  return definitionsOf(file)
    .filter(({ kind }) => !kind.endsWith('Extension'))
    .map(nameOf);
}

function nameOf(definition: DefinitionNode): string | null {
  if (definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION) {
    return null;
  }
  return definition.name?.value ?? null;
}

/** The type that a file is named after: `GovernmentRegion` for `government-region`. */
function typeName(file: string): string {
  return file.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
