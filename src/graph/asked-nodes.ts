import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { type AskedField, memoryOfFields } from './asked-field.ts';

/** What a request asks of where the edges of a connection lead. */
export interface AskedNodes {
  /** Whether it asks for more of the edges than where they lead. */
  readonly facts: boolean;
  /** Whether it asks for their places in their list. */
  readonly placed: boolean;
  /** Whether it asks for nothing of the nodes but what they are called, and where their own edges lead. */
  readonly brief: boolean;
  /** The fields that it asks of the nodes, where all of them are of one type. */
  readonly fields: readonly NodeField[];
}

/** A field of a node. */
export interface NodeField {
  readonly field: GraphQLField<unknown, unknown>;
  readonly fieldNodes: readonly [FieldNode, ...FieldNode[]];
}

/** What is known of a request that nobody can look into. */
export const EVERYTHING: AskedNodes = { facts: true, placed: true, brief: false, fields: [] };

/** What an edge has of where it leads, rather than of the fact that it states. */
const NOT_OF_THE_FACT = new Set(['node', 'cursor', '__typename']);
/** What of a thing `brief` reads. */
const CALLED = new Set(['id', 'uri', 'name', '__typename']);

const nodesOf = memoryOfFields<null, AskedNodes>();
const nodeOf = memoryOfFields<null, AskedOfType>();

/** What a request asks of the nodes of a connection, also by fragments; what it skips does not count. */
export function askedNodes(asked: AskedField): AskedNodes {
  return nodesOf(asked, null, () => readConnection(asked));
}

/** What a request asks of the one node that a field of a type leads to, also by fragments. */
export function askedNode(asked: AskedField): AskedOfType {
  return nodeOf(asked, null, () => readField(asked));
}

/** Whether a request asks for a field of the object that a field leads to, also by fragments. */
export function asksFor(name: string, asked: AskedField): boolean {
  const type = getNamedType(asked.returnType);
  if (!isObjectType(type)) return true;
  return subfields(asked, type, asked.fieldNodes).some(({ field }) => field?.name === name);
}

function readConnection(asked: AskedField): AskedNodes {
  const connection = getNamedType(asked.returnType);
  if (!isObjectType(connection)) return EVERYTHING;
  const ofConnection = subfields(asked, connection, asked.fieldNodes);
  const edges = ofConnection.filter(({ field }) => field?.name === 'edges');
  const ofEdges = edges.flatMap(({ field, fieldNodes }) => {
    const edge = field && getNamedType(field.type);
    return isObjectType(edge) ? subfields(asked, edge, fieldNodes) : [];
  });
  const ofNodes = [
    ...ofConnection.filter(({ field }) => field?.name === 'nodes'),
    ...ofEdges.filter(({ field }) => field?.name === 'node'),
  ].map((one) => readNodes(asked, one));
  return {
    facts: ofEdges.some(({ fieldNodes: [node] }) => !NOT_OF_THE_FACT.has(node.name.value)),
    placed:
      ofConnection.some(({ field }) => field?.name === 'pageInfo') ||
      ofEdges.some(({ field }) => field?.name === 'cursor'),
    brief: ofNodes.every(({ brief }) => brief),
    fields: ofNodes.flatMap(({ fields }) => fields),
  };
}

function readField(asked: AskedField): AskedOfType {
  const type = getNamedType(asked.returnType);
  return isObjectType(type) ? readType(asked, type, asked.fieldNodes) : EVERYTHING;
}

/** What a request asks of nodes, whatever it asks of the facts that lead to them. */
type AskedOfType = Pick<AskedNodes, 'brief' | 'fields'>;

/** What is asked of the nodes that a field leads to, of whichever types they can be. */
function readNodes(asked: AskedField, { field, fieldNodes }: Selected): AskedOfType {
  const type = field && getNamedType(field.type);
  if (isObjectType(type)) return readType(asked, type, fieldNodes);
  const types = isAbstractType(type) ? asked.schema.getPossibleTypes(type) : [];
  const [only, ...others] = types;
  if (only !== undefined && others.length === 0) return readType(asked, only, fieldNodes);
  // Most ask for no more, and going through what is selected of each type takes its time.
  const isCalled = fieldNodes.every(({ selectionSet }) =>
    asksHowCalled(selectionSet, asked.fragments),
  );
  const brief = isCalled || types.every((each) => readType(asked, each, fieldNodes).brief);
  return { brief, fields: [] };
}

function readType(
  asked: AskedField,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): AskedOfType {
  const selected = subfields(asked, type, nodes);
  return { brief: selected.every(isBrief), fields: selected.flatMap(nodeField) };
}

/** Whether a selection asks, of things of any type, for nothing but what they are called. */
function asksHowCalled(
  set: SelectionSetNode | undefined,
  fragments: AskedField['fragments'],
): boolean {
  return (set?.selections ?? []).every((selection) => {
    if (selection.kind === Kind.FIELD) return CALLED.has(selection.name.value);
    const selected =
      selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
    return asksHowCalled(selected?.selectionSet, fragments);
  });
}

/** A field that is selected of a type; `__typename` and its like are no fields of it. */
interface Selected {
  readonly field: GraphQLField<unknown, unknown> | undefined;
  readonly fieldNodes: readonly [FieldNode, ...FieldNode[]];
}

function subfields(
  { schema, fragments, variableValues }: AskedField,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Selected[] {
  const selected = collectSubfields(schema, fragments, variableValues, type, nodes);
  const fields = type.getFields();
  return [...selected.values()].flatMap(([first, ...further]) =>
    first === undefined
      ? []
      : [{ field: fields[first.name.value], fieldNodes: [first, ...further] as const }],
  );
}

/** Whether a field of a thing needs no more than what the thing is called: so do those that lead on from its id. */
function isBrief({ field, fieldNodes: [node] }: Selected): boolean {
  const resolve = field?.resolve;
  return CALLED.has(node.name.value) || (resolve !== undefined && 'traversal' in resolve);
}

function nodeField({ field, fieldNodes }: Selected): NodeField[] {
  return field === undefined ? [] : [{ field, fieldNodes }];
}
