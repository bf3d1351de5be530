import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

type Fragments = GraphQLResolveInfo['fragments'];

/** What an edge has of where it leads, rather than of the fact that it states. */
const NOT_OF_THE_FACT = new Set(['node', 'cursor', '__typename']);

/** Whether a request asks for more of a connection's edges than where they lead. */
export function asksForFacts({ fieldNodes, fragments }: GraphQLResolveInfo): boolean {
  return fieldsOf(fieldNodes, fragments)
    .filter(({ name }) => name.value === 'edges')
    .flatMap((edges) => fieldsOf([edges], fragments))
    .some(({ name }) => !NOT_OF_THE_FACT.has(name.value));
}

/** The fields that are selected within others, also by fragments. */
function fieldsOf(nodes: readonly FieldNode[], fragments: Fragments): FieldNode[] {
  return nodes.flatMap(({ selectionSet }) => selected(selectionSet, fragments));
}

function selected(set: SelectionSetNode | undefined, fragments: Fragments): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === 'Field') return [selection];
    if (selection.kind === 'InlineFragment') return selected(selection.selectionSet, fragments);
    return selected(fragments[selection.name.value]?.selectionSet, fragments);
  });
}
