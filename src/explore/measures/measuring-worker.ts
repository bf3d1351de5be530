import { parentPort, workerData } from 'node:worker_threads';
import { measure } from './measure.ts';
import type { Network } from './network.ts';

/** The network that the thread was started for. */
const network: Network = workerData;
parentPort?.postMessage(measure(network));
