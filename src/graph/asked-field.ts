import {
  BREAK,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionSetNode,
  visit,
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
function isVaried(field: FieldNode, fragments: Fragments): boolean {
  const known =
    varied.get(field) ?? (field.selectionSet ? hasVariable(field.selectionSet, fragments) : false);
  varied.set(field, known);
  return known;
}

function hasVariable(
  selection: SelectionSetNode,
  fragments: Fragments,
  seen = new Set<string>(),
): boolean {
  let found = false;
  visit(selection, {
    [Kind.VARIABLE]: () => {
      found = true;
      return BREAK;
    },
    [Kind.FRAGMENT_SPREAD]: ({ name: { value: name } }) => {
      const fragment = fragments[name];
      if (fragment === undefined || seen.has(name)) return undefined;
      seen.add(name);
      found = hasVariable(fragment.selectionSet, fragments, seen);
      return found ? BREAK : undefined;
    },
  });
  return found;
}
