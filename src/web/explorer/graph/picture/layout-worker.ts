import { type LayoutTask, layoutRun, placesOf } from './layout-run.ts';

/** What the worker is asked for: a graph, and whether to see it move. */
export interface LayoutOrder extends LayoutTask {
  readonly isAnimated: boolean;
}

/** What it answers with: places of all things, and whether they are the last. */
export interface LayoutReport {
  readonly places: Float32Array;
  readonly done: boolean;
}

/** Time between two pictures: about as often as an eye tells them apart. */
const FRAME_MILLISECONDS = 30;

addEventListener('message', async ({ data }: MessageEvent<LayoutOrder>) => {
  for (const { done } of layoutRun(data)) {
    if (!done && !data.isAnimated) continue;
    const report: LayoutReport = { places: placesOf(data.nodes), done };
    postMessage(report, { transfer: [report.places.buffer] });
    if (!done) await new Promise((resolve) => setTimeout(resolve, FRAME_MILLISECONDS));
  }
  close();
});
