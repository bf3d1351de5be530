import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  getArgumentValues,
  isObjectType,
  Kind,
  type NameNode,
  type OperationDefinitionNode,
  parseType,
  print,
  type SelectionNode,
  type VariableDefinitionNode,
  type VariableNode,
  visit,
} from 'graphql';
import { MOST_RESULTS } from '../../explore/search/search.ts';
import { MAXIMUM_PAGE_SIZE } from '../../graph/page.ts';
import { type ChosenField, isListOfThings, type Operation } from './chosen-field.ts';
import type { TablePlan } from './table-plan.ts';

/** A connection that is asked for page by page. */
export interface Followed {
  /** Where it stands in an answer. */
  readonly path: readonly string[];
  /** Name that the bounds of its page have in it. */
  readonly pageInfo: string;
  /** Variables of how many are asked for, and after which. */
  readonly first: string;
  readonly after: string;
  /** How many a page of it may have. */
  readonly largest: number;
  /** Whether there is just one of it once the followed ones around it show one element each. */
  readonly isSingle: boolean;
}

/** An operation in which connections are asked for page by page. */
export interface FollowedOperation {
  readonly text: string;
  /** Those on the way to the rows, the outermost first. */
  readonly connections: readonly Followed[];
}

const PAGE_ARGUMENTS = ['first', 'after', 'last', 'before'];

/**
 * The same operation, which asks for pages of each connection on the way to the rows of which the caller
 * has chosen none.
 */
export function followedOperation(
  document: DocumentNode,
  operation: Operation,
  { way }: TablePlan,
): FollowedOperation {
  const places = new Map<FieldNode, Followed>();
  const connections = followedOn(way, operation, unusedPrefix(document), places);
  const paged = visit(document, {
    Field: {
      enter: (node) => {
        const followed = places.get(node);
        return followed === undefined ? undefined : inPages(node, followed);
      },
    },
  });
  const text = print(withVariables(paged, operation.definition, connections));
  return { text, connections };
}

function followedOn(
  way: readonly ChosenField[],
  { variables }: Operation,
  prefix: string,
  places: Map<FieldNode, Followed>,
): readonly Followed[] {
  const connections: Followed[] = [];
  let listsSince = 0;
  for (const field of way) {
    if (isListOfThings(field)) listsSince += 1;
    if (!isConnection(field) || choosesPage(field, variables)) continue;
    const name = `${prefix}${connections.length}`;
    const followed = {
      path: field.path,
      pageInfo: `${name}Page`,
      first: `${name}First`,
      after: `${name}After`,
      largest: largestPage(field.type),
      // The entries of the one before are the only list between the two.
      isSingle: listsSince === (connections.length === 0 ? 0 : 1),
    };
    connections.push(followed);
    for (const node of field.nodes) places.set(node, followed);
    listsSince = 0;
  }
  return connections;
}

function isConnection({ definition, type }: ChosenField): boolean {
  const names = definition.args.map(({ name }) => name);
  const isPaged = PAGE_ARGUMENTS.every((name) => names.includes(name));
  return isPaged && isObjectType(type) && 'pageInfo' in type.getFields();
}

/** How many entries a page of a connection may have. */
export function largestPage({ name }: GraphQLNamedType): number {
  return name === 'SearchConnection' ? MOST_RESULTS : MAXIMUM_PAGE_SIZE;
}

function choosesPage(
  { definition, nodes: [node] }: ChosenField,
  variables: Operation['variables'],
): boolean {
  if (node === undefined) return true;
  const values = getArgumentValues(definition, node, variables);
  return PAGE_ARGUMENTS.some((name) => values[name] !== null && values[name] !== undefined);
}

/** The field, asked for the pages that variables say. */
function inPages(node: FieldNode, { pageInfo, first, after }: Followed): FieldNode {
  const kept = (node.arguments ?? []).filter(({ name }) => !PAGE_ARGUMENTS.includes(name.value));
  const bounds: SelectionNode = {
    kind: Kind.FIELD,
    alias: named(pageInfo),
    name: named('pageInfo'),
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: ['hasNextPage', 'endCursor'].map((name) => ({
        kind: Kind.FIELD,
        name: named(name),
      })),
    },
  };
  return {
    ...node,
    arguments: [...kept, argument('first', first), argument('after', after)],
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [...(node.selectionSet?.selections ?? []), bounds],
    },
  };
}

/** Declares the variables of pages, and no longer those that only the arguments before them had. */
function withVariables(
  document: DocumentNode,
  { name }: OperationDefinitionNode,
  connections: readonly Followed[],
): DocumentNode {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: { enter: () => false },
    Variable: { enter: (node) => void used.add(node.name.value) },
  });
  const added = connections.flatMap(({ first, after }) => [
    declared(first, 'Int'),
    declared(after, 'String'),
  ]);
  return visit(document, {
    OperationDefinition: {
      enter(node) {
        if (node.name?.value !== name?.value) return false;
        const kept = (node.variableDefinitions ?? []).filter(({ variable: { name: one } }) =>
          used.has(one.value),
        );
        return { ...node, variableDefinitions: [...kept, ...added] };
      },
    },
  });
}

/** The beginning of names that the document has not. */
function unusedPrefix(document: DocumentNode): string {
  const text = print(document);
  let prefix = 'table';
  while (text.includes(prefix)) prefix += '_';
  return prefix;
}

function named(value: string): NameNode {
  return { kind: Kind.NAME, value };
}

function variable(name: string): VariableNode {
  return { kind: Kind.VARIABLE, name: named(name) };
}

function argument(name: string, value: string): ArgumentNode {
  return { kind: Kind.ARGUMENT, name: named(name), value: variable(value) };
}

function declared(name: string, type: string): VariableDefinitionNode {
  return { kind: Kind.VARIABLE_DEFINITION, variable: variable(name), type: parseType(type) };
}
