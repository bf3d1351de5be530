import { load } from './load.ts';
import { residentMemory } from './process-time.ts';
import type { Request } from './requests.ts';
import type { System } from './systems.ts';

/** The memory of a server after so many requests, in bytes. */
export interface Memory {
  readonly requests: number;
  readonly bytes: number | null;
}

const CONNECTIONS = 8;
const STEPS = 10;
const SECONDS = 1;
const VARIANTS = 100;

/** Asks a server all requests in turn, so many in all, and looks at its memory meanwhile. */
export async function watchMemory(
  system: System,
  requests: readonly Request[],
  count: number,
  onStep: (memory: Memory) => void,
): Promise<void> {
  const bodies = Array.from({ length: requests.length * VARIANTS }, (_, place) => {
    const request = requests[place % requests.length];
    const variant = Math.floor(place / requests.length);
    const variables = request?.variables[variant % request.variables.length];
    return request === undefined ? '' : system.body(request, variables ?? {});
  });
  onStep({ requests: 0, bytes: residentMemory(system.pid) });
  let asked = 0;
  for (let step = 1; step <= STEPS; step += 1) {
    while (asked < (count * step) / STEPS) {
      asked += (await load(system, bodies, CONNECTIONS, SECONDS)).latencies.length;
    }
    onStep({ requests: asked, bytes: residentMemory(system.pid) });
  }
}
