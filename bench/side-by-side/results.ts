import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { Cold } from './cold.ts';
import type { Measured } from './measure.ts';
import type { Statements } from './statements.ts';

/** All that was measured in a run. */
export interface Results {
  readonly scale: number;
  readonly measured: readonly Measured[];
  readonly cold: readonly Cold[];
  readonly statements: readonly Statements[];
}

const measured = z.object({
  request: z.string(),
  system: z.string(),
  connections: z.number(),
  round: z.number(),
  rate: z.number(),
  p50: z.number(),
  p99: z.number(),
  serverTime: z.number().nullable(),
  databaseTime: z.number().nullable(),
  bytes: z.number(),
});

const results = z.object({
  scale: z.number(),
  measured: z.array(measured),
  cold: z.array(
    z.object({
      request: z.string(),
      system: z.string(),
      first: z.number(),
      afterwards: z.number(),
    }),
  ),
  statements: z.array(z.object({ request: z.string(), system: z.string(), count: z.number() })),
});

/** Keeps what was measured in a file. */
export function keepResults(file: string, kept: Results): void {
  writeFileSync(file, JSON.stringify(kept));
}

/** What a run has kept. @throws Error for a file that is none of it */
export function readResults(file: string): Results {
  return results.parse(JSON.parse(readFileSync(file, 'utf8')));
}
