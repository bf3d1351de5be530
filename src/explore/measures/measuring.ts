import { Worker } from 'node:worker_threads';
import { CancelledError, GraphError, GraphUnavailableError } from '../../errors.ts';
import { packagePath } from '../../package-root.ts';
import type { Measured } from './measure.ts';
import type { Network } from './network.ts';

/** Takes measures of networks, one after the other, in a thread of its own for each. */
export interface Measuring {
  /**
   * @param signal Aborted when nobody waits any more, which ends the work.
   * @throws GraphUnavailableError when too many wait already
   * @throws CancelledError, or MEASURES_FAILED when the thread did not answer
   */
  measure(network: Network, signal: AbortSignal): Promise<Measured>;
  /** Ends what is under way and whatever waits. */
  close(): Promise<void>;
}

/** More than these are turned away: each holds its network in memory while it waits. */
const MOST_WAITING = 10;

/** The module that a thread runs, as built: Node 20 runs no TypeScript. */
const WORKER = packagePath('dist/explore/measures/measuring-worker.js');

/** @param worker Path of the module that a thread runs. */
export function openMeasuring(worker = WORKER): Measuring {
  const closing = new AbortController();
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    measure: async (network, signal) => {
      if (waiting >= MOST_WAITING) {
        throw new GraphUnavailableError(
          `Measures of ${waiting} networks are being taken; ask again later.`,
        );
      }
      waiting += 1;
      const ended = AbortSignal.any([signal, closing.signal]);
      const measured = last
        .then(() => inThread(worker, network, ended))
        .finally(() => {
          waiting -= 1;
        });
      last = measured.catch(() => undefined);
      return measured;
    },
    close: async () => {
      closing.abort();
      await last;
    },
  };
}

async function inThread(file: string, network: Network, signal: AbortSignal): Promise<Measured> {
  if (signal.aborted) throw cancelled();
  const worker = new Worker(file, { workerData: network });
  try {
    return await new Promise<Measured>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', (cause) => reject(failed(cause)));
      worker.once('exit', (status) => reject(failed(new Error(`It ended with ${status}.`))));
      signal.addEventListener('abort', () => reject(cancelled()), { once: true });
    });
  } finally {
    await worker.terminate();
  }
}

function cancelled(): GraphError {
  return new CancelledError();
}

function failed(cause: unknown): GraphError {
  return new GraphError('MEASURES_FAILED', 'The measures of the network could not be taken.', {
    cause,
  });
}
