import type { MultiDirectedGraph } from 'graphology';
import type Sigma from 'sigma';
import type { RelationAttributes, ThingAttributes } from './attributes.ts';
import type { Place } from './places.ts';

/** How far a pointer may stray in a click, in pixels. */
const STRAY = 4;

/**
 * Lets things be dragged by mouse or finger; what is dragged stays where it is let go.
 *
 * @param onBegin Called when a thing begins to move, before it does
 */
export function letDrag(
  sigma: Sigma<ThingAttributes, RelationAttributes>,
  graph: MultiDirectedGraph<ThingAttributes, RelationAttributes>,
  onBegin: () => void,
): void {
  let held: { readonly node: string; readonly from: Place; moves: boolean } | null = null;
  const letGo = () => {
    held = null;
  };
  sigma.on('downNode', ({ node, event: { x, y } }) => {
    held = { node, from: { x, y }, moves: false };
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (held === null || !graph.hasNode(held.node)) return;
    // Neither the view moves with the pointer nor, under a finger, the page.
    preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
    const { node, from } = held;
    if (!held.moves && Math.hypot(event.x - from.x, event.y - from.y) < STRAY) return;
    if (!held.moves) onBegin();
    held.moves = true;
    graph.mergeNodeAttributes(node, { ...sigma.viewportToGraph(event), fixed: true });
  });
  sigma.on('upNode', letGo);
  sigma.on('upStage', letGo);
}
