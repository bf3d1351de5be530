import { type LinkedNode, ThingLink } from '../parts/thing-link.tsx';

/** Several things, as links one after the other; nothing for none. */
export function linkedList(nodes: readonly LinkedNode[]) {
  if (nodes.length === 0) return null;
  return (
    <span class="linked-list">
      {nodes.map((node) => (
        <ThingLink key={node.id} node={node} withType />
      ))}
    </span>
  );
}
