import { writeFileSync } from 'node:fs';
import type { Cold } from './cold.ts';
import type { Measured } from './measure.ts';
import type { Statements } from './statements.ts';

/** All that was measured in a run. */
export interface Results {
  readonly scale: number;
  readonly measured: readonly Measured[];
  readonly cold: readonly Cold[];
  readonly statements: readonly Statements[];
  readonly growth: readonly Measured[];
}

/** Keeps what was measured in a file. */
export function keepResults(file: string, kept: Results): void {
  writeFileSync(file, JSON.stringify(kept));
}
