import { graphToByteArrays } from 'graphology-layout-forceatlas2/helpers';
import type { AbstractGraph } from 'graphology-types';
import type { LayoutOrder, LayoutReport } from './layout-worker.ts';

/** Lays out a graph off the main thread; one layout at a time, and it stops by itself. */
export class Layout {
  #worker: Worker | null = null;

  /**
   * Begins anew from where the things are.
   *
   * @param isAnimated Whether places are wanted while the things move, or the last ones alone
   * @param onPlaces Gets x and y of each thing in the order of the graph
   */
  start(
    graph: AbstractGraph,
    isAnimated: boolean,
    onPlaces: (places: Float32Array, done: boolean) => void,
  ): void {
    this.stop();
    const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutReport>) => {
      if (this.#worker !== worker) return;
      if (data.done) this.stop();
      onPlaces(data.places, data.done);
    });
    const order: LayoutOrder = { ...graphToByteArrays(graph, () => 1), isAnimated };
    worker.postMessage(order, [order.nodes.buffer, order.edges.buffer]);
    this.#worker = worker;
  }

  /** Gives up. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }
}
