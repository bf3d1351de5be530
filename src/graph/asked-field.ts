import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** A field as a request asks for it. */
export type AskedField = Pick<
  GraphQLResolveInfo,
  'schema' | 'fragments' | 'variableValues' | 'returnType' | 'fieldNodes'
>;

/**
 * A memory of what is worked out of the selections of fields. Documents are kept between requests, so most of them
 * need it once; where a variable has a say in it, it is worked out for each request.
 */
export function memoryOfFields<Key, Found>(): (
  asked: AskedField,
  key: Key,
  work: () => Found,
) => Found {
  const known = new WeakMap<
    FieldNode,
    { readonly type: AskedField['returnType']; readonly found: Map<Key, Found> }
  >();
  return ({ fieldNodes: [field, ...merged], fragments, returnType }, key, work) => {
    if (field === undefined || merged.length > 0) return work();
    const kept = known.get(field);
    const found = kept?.type === returnType ? kept.found.get(key) : undefined;
    if (found !== undefined) return found;
    const made = work();
    if (isVaried(field, fragments)) return made;
    if (kept?.type === returnType) kept.found.set(key, made);
    else known.set(field, { type: returnType, found: new Map([[key, made]]) });
    return made;
  };
}

type Fragments = Readonly<{ [name: string]: FragmentDefinitionNode }>;

const varied = new WeakMap<FieldNode, boolean>();

/** Whether a variable has a say in what a field selects. */
function isVaried(field: FieldNode, fragments: Fragments, seen = new Set<string>()): boolean {
  const known = varied.get(field);
  if (known !== undefined) return known;
  const found = selects(field.selectionSet, (selection) => hasVariable(selection, fragments, seen));
  varied.set(field, found);
  return found;
}

function selects(
  set: SelectionSetNode | undefined,
  isSo: (selection: SelectionNode) => boolean,
): boolean {
  return set?.selections.some(isSo) ?? false;
}

function hasVariable(selection: SelectionNode, fragments: Fragments, seen: Set<string>): boolean {
  if (selection.directives?.some(takesVariable)) return true;
  switch (selection.kind) {
    case Kind.FIELD:
      return takesVariable(selection) || isVaried(selection, fragments, seen);
    case Kind.INLINE_FRAGMENT:
      return selects(selection.selectionSet, (next) => hasVariable(next, fragments, seen));
    case Kind.FRAGMENT_SPREAD: {
      const name = selection.name.value;
      // Had one that was seen a variable, the search would have ended there.
      if (seen.has(name)) return false;
      seen.add(name);
      const selected = fragments[name]?.selectionSet;
      return selects(selected, (next) => hasVariable(next, fragments, seen));
    }
  }
}

function takesVariable({ arguments: given }: FieldNode | DirectiveNode): boolean {
  return given?.some(({ value }) => isVariable(value)) ?? false;
}

function isVariable(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(isVariable);
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => isVariable(field.value));
  return value.kind === Kind.VARIABLE;
}
