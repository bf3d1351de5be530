import { groupOfType, type TypeName } from './thing-types.ts';
import { shapePath, typeShapes } from './type-shapes.ts';

/** The colored shape of a type; it says nothing that the words beside it do not say. */
export function TypeMark({ type }: { readonly type: TypeName }) {
  const group = groupOfType[type];
  return (
    <svg class={`mark mark-${group}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={shapePath(typeShapes[group])} fill-rule="evenodd" fill="currentColor" />
    </svg>
  );
}
