/// <reference path="./forceatlas2.d.ts" />
import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import defaults from 'graphology-layout-forceatlas2/defaults';
import iterate from 'graphology-layout-forceatlas2/iterate';
import { PER_NODE } from './per-node.ts';

/** A graph as ForceAtlas2 takes it. */
export interface LayoutTask {
  /** Ten numbers for each thing. */
  readonly nodes: Float32Array;
  /** Three numbers for each relationship. */
  readonly edges: Float32Array;
}

/** Mean way of a thing in one iteration, as a part of the picture's extent, at which it has come to rest. */
const REST = 0.0004;
/** Work that one batch does, so that the picture moves about as often whatever its size. */
const BATCH_WORK = 4_000;
/** Iterations at most: the more things, the fewer, since each looks at every pair of them. */
const MOST_ITERATIONS = 600;
const LEAST_ITERATIONS = 120;
const MOST_PAIRS = 8_000_000;
/** From so many things on, those far away are taken together. */
const MANY = 400;

/**
 * Lays out a graph, batch by batch, until its things come to rest or enough was tried; the same graph
 * always comes to lie the same way.
 *
 * @returns After each batch, whether that was the last; the places are in the task's matrix
 */
export function* layoutRun({ nodes, edges }: LayoutTask): Generator<{ readonly done: boolean }> {
  const order = nodes.length / PER_NODE;
  const settings = settingsFor(order);
  const batch = Math.max(1, Math.round(BATCH_WORK / Math.max(order, 1) / 10));
  const affordable = Math.round(MOST_PAIRS / order ** 2);
  const most = Math.max(LEAST_ITERATIONS, Math.min(MOST_ITERATIONS, affordable));
  for (let iteration = 0; iteration < most; iteration += batch) {
    const before = placesOf(nodes);
    for (let step = 0; step < batch; step += 1) iterate(settings, nodes, edges);
    const after = placesOf(nodes);
    const rests = meanWay(before, after) / batch < REST * extentOf(after);
    const done = rests || iteration + batch >= most;
    yield { done };
    if (done) return;
  }
}

/** Places of all things: x and y of each after the other. */
export function placesOf(nodes: Float32Array): Float32Array {
  const places = new Float32Array((nodes.length / PER_NODE) * 2);
  for (let node = 0, place = 0; node < nodes.length; node += PER_NODE, place += 2) {
    places[place] = nodes[node] ?? 0;
    places[place + 1] = nodes[node + 1] ?? 0;
  }
  return places;
}

/** Wide for a few things, so that their names have room; what is approximate only where it saves time. */
function settingsFor(order: number): Required<ForceAtlas2Settings> {
  return {
    ...defaults,
    barnesHutOptimize: order > MANY,
    strongGravityMode: true,
    gravity: 0.04,
    scalingRatio: 12,
    slowDown: 1 + Math.log(Math.max(order, 1)),
  };
}

function meanWay(before: Float32Array, after: Float32Array): number {
  let sum = 0;
  for (let place = 0; place < after.length; place += 2) {
    sum += Math.hypot(
      (after[place] ?? 0) - (before[place] ?? 0),
      (after[place + 1] ?? 0) - (before[place + 1] ?? 0),
    );
  }
  return sum / Math.max(after.length / 2, 1);
}

function extentOf(places: Float32Array): number {
  let extent = 1;
  for (const place of places) extent = Math.max(extent, Math.abs(place));
  return extent;
}
