import { graphToByteArrays } from 'graphology-layout-forceatlas2/helpers';
import type { AbstractGraph } from 'graphology-types';
import type { LayoutOrder, LayoutReport } from './layout-worker.ts';
import { PER_NODE } from './per-node.ts';

/** Lays out a graph off the main thread; one layout at a time, and it stops by itself. */
export class Layout {
  #worker: Worker | null = null;

  /**
   * Begins anew from where the things are; those that are fixed stay there.
   *
   * @param stretch How many times wider than high the layout becomes
   * @param isAnimated Whether places are wanted while the things move, or the last ones alone
   * @param onPlaces Gets x and y of each thing in the order of the graph
   */
  start(
    graph: AbstractGraph,
    stretch: number,
    isAnimated: boolean,
    onPlaces: (places: Float32Array, done: boolean) => void,
  ): void {
    this.stop();
    const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutReport>) => {
      if (this.#worker !== worker) return;
      if (data.done) this.stop();
      onPlaces(widened(data.places, 2, stretch), data.done);
    });
    const { nodes, edges } = graphToByteArrays(graph, () => 1);
    const order: LayoutOrder = { nodes: widened(nodes, PER_NODE, 1 / stretch), edges, isAnimated };
    worker.postMessage(order, [order.nodes.buffer, order.edges.buffer]);
    this.#worker = worker;
  }

  /** Gives up. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }
}

/** The same numbers with every x, the first of so many for each thing, made so many times as large. */
function widened(numbers: Float32Array, each: number, times: number): Float32Array {
  return numbers.map((number, place) => (place % each === 0 ? number * times : number));
}
