import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { GraphError } from '../../errors.ts';

/** A field of an answer: what an operation chooses under one name, by all of its fragments together. */
export interface ChosenField {
  /** Names in the answer from its root to here: aliases, where there are any. */
  readonly path: readonly string[];
  readonly definition: GraphQLField<unknown, unknown>;
  /** Where the operation chooses it. */
  readonly nodes: readonly FieldNode[];
  readonly type: GraphQLNamedType;
  readonly isList: boolean;
  /** What is chosen of it, in the order of the document; none of a value. */
  readonly children: readonly ChosenField[];
}

/** An operation as it is going to be executed; valid against the schema. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly definition: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Coerced, as the execution has them. */
  readonly variables: { readonly [name: string]: unknown };
}

/** As many columns as a sheet has. */
const MOST_FIELDS = 16_384;

/** A selection, and the type that it is made on. */
interface Selected {
  readonly type: GraphQLNamedType;
  readonly selections: readonly SelectionNode[];
}

/**
 * What an operation chooses from its root on, whatever the types of the things will be that it finds.
 *
 * @throws GraphError TOO_LARGE for more fields than a sheet has columns
 */
export function chosenFields(operation: Operation): readonly ChosenField[] {
  const root = operation.schema.getRootType(operation.definition.operation);
  if (!root) return [];
  const counted = { fields: 0 };
  const { selections } = operation.definition.selectionSet;
  return fieldsOf([{ type: root, selections }], [], operation, counted);
}

/** Whether it is a list that becomes rows, and not one of values, which stays in a cell. */
export function isListOfThings({ isList, type }: ChosenField): boolean {
  return isList && !isLeafType(type);
}

interface Found {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: FieldNode[];
}

function fieldsOf(
  selected: readonly Selected[],
  path: readonly string[],
  operation: Operation,
  counted: { fields: number },
): readonly ChosenField[] {
  const found = new Map<string, Found>();
  const visited = new Set<string>();
  for (const one of selected) gather(one, found, visited, operation);
  return [...found].map(([name, { definition, nodes }]) => {
    counted.fields += 1;
    if (counted.fields > MOST_FIELDS) {
      throw new GraphError('TOO_LARGE', `A table may have ${MOST_FIELDS} columns. Choose less.`);
    }
    const here = [...path, name];
    const type = getNamedType(definition.type);
    const below = nodes.map(({ selectionSet }) => ({
      type,
      selections: selectionSet?.selections ?? [],
    }));
    return {
      path: here,
      definition,
      nodes,
      type,
      isList: isListType(getNullableType(definition.type)),
      children: isCompositeType(type) ? fieldsOf(below, here, operation, counted) : [],
    };
  });
}

function gather(
  { type, selections }: Selected,
  found: Map<string, Found>,
  visited: Set<string>,
  operation: Operation,
): void {
  for (const selection of selections) {
    if (!isIncluded(selection, operation)) continue;
    if (selection.kind === Kind.FIELD) {
      const name = selection.alias?.value ?? selection.name.value;
      const known = found.get(name);
      if (known !== undefined) {
        known.nodes.push(selection);
        continue;
      }
      const definition = definitionOf(type, selection.name.value);
      if (definition !== undefined) found.set(name, { definition, nodes: [selection] });
      continue;
    }
    const fragment = fragmentOf(selection, visited, operation);
    if (fragment === undefined) continue;
    const condition = fragment.typeCondition?.name.value;
    const narrowed = condition === undefined ? type : operation.schema.getType(condition);
    if (narrowed === undefined) continue;
    gather(
      { type: narrowed, selections: fragment.selectionSet.selections },
      found,
      visited,
      operation,
    );
  }
}

/** A fragment where it is not known from the same selection already. */
function fragmentOf(
  selection: Exclude<SelectionNode, FieldNode>,
  visited: Set<string>,
  { fragments }: Operation,
) {
  if (selection.kind === Kind.INLINE_FRAGMENT) return selection;
  const name = selection.name.value;
  if (visited.has(name)) return undefined;
  visited.add(name);
  return fragments.get(name);
}

function isIncluded(selection: SelectionNode, { variables }: Operation): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables);
  return skip?.if !== true && include?.if !== false;
}

function definitionOf(type: GraphQLNamedType, name: string) {
  const meta = [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef];
  const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
  return fields[name] ?? meta.find((field) => field.name === name);
}
