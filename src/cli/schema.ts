import { contract } from '../server/contract.ts';

/** Writes the whole contract to standard output; returns the exit status. */
export function schemaCommand(): number {
  process.stdout.write(contract());
  return 0;
}
